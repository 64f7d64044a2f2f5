package io.github.rtmlint.knowledge;

/** Rule data that cannot be used; the message names the file, where known the line and column, and what was expected. */
public final class RuleDataException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RuleDataException(String message) {
        super(message);
    }

    /**
     * @param file as the user knows it
     * @param line from 1
     * @param column from 1, in characters
     */
    RuleDataException(String file, int line, int column, String message) {
        super(file + ":" + line + ":" + column + ": " + message);
    }
}
