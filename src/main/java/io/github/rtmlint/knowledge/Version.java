package io.github.rtmlint.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A version of a library, ordered as people read it: numbers as numbers, a qualifier such as {@code RC1} before the release.
 *
 * @param parts numbers and words in order
 */
public record Version(List<String> parts) implements Comparable<Version> {

    /** Reads a version; a leading {@code v} and a trailing {@code .RELEASE} say nothing. */
    public static Version of(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.strip()
                .replaceFirst("^v(?=\\d)", "")
                .split("[.\\-_+]|(?<=\\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\\d)")) {
            if (!part.isEmpty() && !part.equalsIgnoreCase("RELEASE") && !part.equalsIgnoreCase("Final")) {
                parts.add(part);
            }
        }
        return new Version(List.copyOf(parts));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int difference = compare(part(i), other.part(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private String part(int index) {
        return index < parts.size() ? parts.get(index) : "0";
    }

    private static int compare(String a, String b) {
        boolean number = isNumber(a);
        if (number && isNumber(b)) {
            return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
        }
        return number ? 1 : isNumber(b) ? -1 : a.compareToIgnoreCase(b);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
