package io.github.rtmlint.cli;

import java.util.stream.Collectors;

/** Text that is broken between words where a terminal would break it anywhere. */
final class Paragraphs {
    private Paragraphs() {}

    /** Every line within so many columns, as far as its words allow; what is broken goes on below its own indentation. */
    static String within(int columns, String text) {
        return text.lines().map(line -> broken(line, columns) + "\n").collect(Collectors.joining());
    }

    private static String broken(String line, int columns) {
        if (line.length() <= columns) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder broken = new StringBuilder();
        int start = 0;
        for (String word : line.strip().split(" ")) {
            boolean first = broken.length() == start;
            if (!first && broken.length() - start + 1 + word.length() > columns) {
                broken.append('\n');
                start = broken.length();
                first = true;
            }
            broken.append(first ? indent : " ").append(word);
        }
        return broken.toString();
    }
}
