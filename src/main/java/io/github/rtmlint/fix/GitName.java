package io.github.rtmlint.fix;

import java.nio.charset.StandardCharsets;

/** File names as git writes them in patches. */
final class GitName {
    private static final String SHORT = "abtnvfr";

    private GitName() {}

    /** The name, in quotes and with escapes where git needs them: <code>"a/na\303\257ve.txt"</code>. */
    static String quote(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(escaped(b & 0xFF));
        }
        boolean plain = quoted.length() == name.length() + 1;
        return plain ? name : quoted.append('"').toString();
    }

    /** The name on a {@code ---} or {@code +++} line: one with a space is closed by a tab. */
    static String onLine(String name) {
        String quoted = quote(name);
        return quoted.startsWith("\"") || name.indexOf(' ') < 0 ? quoted : quoted + "\t";
    }

    private static String escaped(int b) {
        if (b == '"' || b == '\\') {
            return "\\" + (char) b;
        }
        if (b >= 0x07 && b <= 0x0D) {
            return "\\" + SHORT.charAt(b - 0x07);
        }
        return b < 0x20 || b >= 0x7F ? String.format("\\%03o", b) : String.valueOf((char) b);
    }
}
