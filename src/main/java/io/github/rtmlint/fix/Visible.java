package io.github.rtmlint.fix;

/** Text that a terminal can be shown. */
final class Visible {
    private Visible() {}

    /** Lines with control and direction characters written as escapes; a carriage return before a line end is dropped. */
    static String lines(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\t' || !hidden(c)) {
                visible.append(c);
            } else if (!lineEnd) {
                visible.append(String.format("\\u%04X", (int) c));
            }
        }
        return visible.toString();
    }

    private static boolean hidden(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
