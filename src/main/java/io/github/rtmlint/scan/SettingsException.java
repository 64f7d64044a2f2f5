package io.github.rtmlint.scan;

/** Settings that cannot be used; the message names file, line, column, and what was expected. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1;

    SettingsException(String message) {
        super(message);
    }
}
