package io.github.rtmlint.scan.git;

/** What changed cannot be told; the message says what to do about it. */
public final class ChangesException extends Exception {
    private static final long serialVersionUID = 1;

    ChangesException(String message) {
        super(message);
    }
}
