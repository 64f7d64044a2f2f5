package io.github.rtmlint.report;

import java.util.stream.Collectors;

/** A unified diff on a terminal. */
public final class ShownDiff {
    private ShownDiff() {}

    /** The diff with colours, when they are wanted. */
    public static String of(String diff, boolean color) {
        Ink ink = new Ink(color);
        return diff.lines().map(line -> painted(line, ink) + "\n").collect(Collectors.joining());
    }

    private static String painted(String line, Ink ink) {
        if (line.startsWith("diff ") || line.startsWith("--- ") || line.startsWith("+++ ")) {
            return ink.bold(line);
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '@' -> ink.gutter(line);
            case '-' -> ink.removed(line);
            case '+' -> ink.added(line);
            default -> line;
        };
    }
}
