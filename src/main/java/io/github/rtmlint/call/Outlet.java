package io.github.rtmlint.call;

import io.github.rtmlint.text.Source;

/**
 * By what the answer of a call leaves its file.
 *
 * @param way how
 * @param shared what leads from one file to the other, by its name
 * @param position which parameter of a function gets it, counted from 0; of no meaning otherwise
 */
public record Outlet(Way way, Shared shared, int position) {

    /** How an answer gets from one file to another. */
    public enum Way {
        /** A method, function, field or variable gives it to those who use that. */
        MEMBER,
        /** A function that is declared in another file is given it. */
        PARAMETER,
        /** An event carries it to those who listen for that. */
        EVENT
    }

    /** Whether a file may get the answer so, as far as its path and its words tell. */
    public boolean mayReach(Source file) {
        return way != Way.PARAMETER || shared.needsNoOwner()
                ? shared.mayBeUsedIn(file)
                : shared.isOwnedBy(file.path()) && file.text().contains(shared.name());
    }

    /** A member that gives the answer. */
    public static Outlet member(Shared member) {
        return new Outlet(Way.MEMBER, member, 0);
    }
}
