package io.github.rtmlint.report;

import io.github.rtmlint.knowledge.Rule;

/** Colours of a terminal; none when {@code on} is false. */
record Ink(boolean on) {
    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String BLUE = "1;34";

    String bold(String text) {
        return paint(BOLD, text);
    }

    String gutter(String text) {
        return paint(BLUE, text);
    }

    String removed(String text) {
        return paint(RED, text);
    }

    String added(String text) {
        return paint(GREEN, text);
    }

    String level(Rule.Level level, String text) {
        return switch (level) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case NOTE, OFF -> paint("1;36", text);
        };
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
