package io.github.rtmlint.config;

/** Turns offsets in code points, asked for in about ascending order, into offsets in UTF-16 units. */
final class CodePoints {
    private final String text;
    private int points;
    private int units;

    CodePoints(String text) {
        this.text = text;
    }

    int offset(int codePoints) {
        int wanted = Math.max(0, codePoints);
        while (points < wanted && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            points++;
        }
        while (points > wanted) {
            units -= Character.charCount(text.codePointBefore(units));
            points--;
        }
        return units;
    }
}
