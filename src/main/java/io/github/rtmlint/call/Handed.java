package io.github.rtmlint.call;

/**
 * An answer on its way from one file to others.
 *
 * @param outlet by what it leaves the one
 * @param call whose answer it is
 */
public record Handed(Outlet outlet, ApiCall call) {

    /** What others name to get it, or what gets it. */
    public Shared shared() {
        return outlet.shared();
    }
}
