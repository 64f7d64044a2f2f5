package io.github.rtmlint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/** The hunks between two texts, as git and patch read them. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file\n";

    private final List<String> before;
    private final StringBuilder hunks = new StringBuilder();

    private UnifiedDiff(List<String> before) {
        this.before = before;
    }

    static String of(String before, String after) {
        List<String> lines = lines(before);
        UnifiedDiff diff = new UnifiedDiff(lines);
        List<AbstractDelta<String>> hunk = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(lines, lines(after)).getDeltas()) {
            if (!hunk.isEmpty() && delta.getSource().getPosition() - end(hunk) > 2 * CONTEXT) {
                diff.write(hunk);
                hunk.clear();
            }
            hunk.add(delta);
        }
        if (!hunk.isEmpty()) {
            diff.write(hunk);
        }
        return diff.hunks.toString();
    }

    private void write(List<AbstractDelta<String>> deltas) {
        AbstractDelta<String> first = deltas.get(0);
        int from = Math.max(0, first.getSource().getPosition() - CONTEXT);
        int to = Math.min(before.size(), end(deltas) + CONTEXT);
        int grown = deltas.stream()
                .mapToInt(d -> d.getTarget().size() - d.getSource().size())
                .sum();
        int newFrom = first.getTarget().getPosition() - (first.getSource().getPosition() - from);
        hunks.append("@@ -").append(range(from, to - from));
        hunks.append(" +").append(range(newFrom, to - from + grown)).append(" @@\n");
        int at = from;
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> source = delta.getSource();
            write(' ', before.subList(at, source.getPosition()));
            write('-', source.getLines());
            write('+', delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        write(' ', before.subList(at, to));
    }

    private void write(char sign, List<String> lines) {
        for (String line : lines) {
            hunks.append(sign).append(line).append(line.endsWith("\n") ? "" : NO_LINE_END);
        }
    }

    private static String range(int from, int count) {
        return (count == 0 ? from : from + 1) + "," + count;
    }

    private static int end(List<AbstractDelta<String>> deltas) {
        Chunk<String> last = deltas.get(deltas.size() - 1).getSource();
        return last.getPosition() + last.size();
    }

    /** The lines with their line feeds; the last one may have none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }
}
