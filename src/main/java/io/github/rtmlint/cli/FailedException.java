package io.github.rtmlint.cli;

/** The run could not finish; the message is one sentence for the user. */
final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedException(String message) {
        super(message);
    }
}
