package io.github.rtmlint.call;

/**
 * By what the answer of a call leaves its file.
 *
 * @param shared a member that gives it to who uses that; or a function, declared in another file, that is given it
 * @param parameter which parameter of the function gets it, counted from 0; -1 for a member that gives it
 */
public record Outlet(Shared shared, int parameter) {
    private static final int NONE = -1;

    /** A method, function, field or variable that gives the answer to those who use it. */
    public static Outlet of(Shared member) {
        return new Outlet(member, NONE);
    }

    /** Whether what is named gives the answer, or else is given it. */
    public boolean gives() {
        return parameter == NONE;
    }
}
