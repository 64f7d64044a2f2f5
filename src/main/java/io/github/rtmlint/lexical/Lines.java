package io.github.rtmlint.lexical;

import java.util.List;

/**
 * Which tokens begin lines, and how far the lines are indented.
 *
 * @param first for each token whether it is the first on its line
 * @param indent for each token how many characters its line is indented
 */
record Lines(boolean[] first, int[] indent) {

    static Lines of(String text, List<Token> tokens) {
        Lines lines = new Lines(new boolean[tokens.size()], new int[tokens.size()]);
        int before = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).start();
            lines.first[i] = i == 0 || hasLineEnd(text, before, start);
            depth = lines.first[i] ? indentation(text, start) : depth;
            lines.indent[i] = depth;
            before = tokens.get(i).end();
        }
        return lines;
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private static int indentation(String text, int offset) {
        int from = offset;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        return offset - from;
    }
}
