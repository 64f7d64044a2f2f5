package io.github.rtmlint.scan.git;

import io.github.rtmlint.scan.git.Changes.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unified diff without context, as git prints it. */
final class Diff {
    private static final Pattern HUNK =
            Pattern.compile("^@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*", Pattern.DOTALL);
    private static final String NEW_FILE = "+++ ";

    private final String[] lines;

    /** @param text a byte a character */
    Diff(String text) {
        lines = text.split("\n", -1);
    }

    /** By path, the lines of the new files that the old ones do not have. */
    Map<String, List<Lines>> changedLines() {
        Map<String, List<Lines>> changed = new HashMap<>();
        List<Lines> current = new ArrayList<>();
        int at = 0;
        while (at < lines.length) {
            Matcher hunk = HUNK.matcher(lines[at]);
            if (hunk.matches()) {
                int count = number(hunk.group(3));
                int first = Integer.parseInt(hunk.group(2));
                if (count > 0) {
                    current.add(new Lines(first, first + count - 1));
                }
                at = skip(at + 1, number(hunk.group(1)) + count);
            } else {
                if (lines[at].startsWith(NEW_FILE)) {
                    current = new ArrayList<>();
                    changed.put(path(lines[at].substring(NEW_FILE.length())), current);
                }
                at++;
            }
        }
        return changed;
    }

    /** The contents may look like headers, so they are counted, not looked at. */
    private int skip(int from, int count) {
        int at = from;
        int left = count;
        while (at < lines.length && (left > 0 || lines[at].startsWith("\\"))) {
            left -= lines[at].startsWith("\\") ? 0 : 1;
            at++;
        }
        return at;
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** {@code b/name}, in quotes when it holds special characters, followed by a tab when it holds blanks. */
    private static String path(String header) {
        String name = header.startsWith("\"") ? unquoted(header) : header;
        name = name.endsWith("\t") && !header.startsWith("\"") ? name.substring(0, name.length() - 1) : name;
        return Changes.name(name.startsWith("b/") ? name.substring(2) : name);
    }

    private static String unquoted(String header) {
        StringBuilder name = new StringBuilder();
        int at = 1;
        while (at < header.length() && header.charAt(at) != '"') {
            char c = header.charAt(at++);
            if (c != '\\' || at == header.length()) {
                name.append(c);
            } else if (Character.digit(header.charAt(at), 8) >= 0 && at + 3 <= header.length()) {
                name.append((char) Integer.parseInt(header.substring(at, at + 3), 8));
                at += 3;
            } else {
                int escape = "abtnvfr".indexOf(header.charAt(at));
                name.append(escape < 0 ? header.charAt(at) : (char) (7 + escape));
                at++;
            }
        }
        return name.toString();
    }
}
