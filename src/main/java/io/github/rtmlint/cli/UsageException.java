package io.github.rtmlint.cli;

/** Wrong arguments or configuration; the message is one sentence for the user. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
