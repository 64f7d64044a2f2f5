package io.github.rtmlint.report;

/** A baseline that cannot be used; the message names the file, where it is wrong, and what was expected. */
public final class BaselineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BaselineException(String message) {
        super(message);
    }
}
