package io.github.rtmlint.report;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The hashes by which GitHub code scanning knows a line again ({@code primaryLocationLineHash}).
 *
 * <p>A rolling hash over the hundred units from a line's start, blanks left out and line ends made alike; its value is
 * followed by how many lines of the file have had it so far.
 */
final class LineHashes {
    private static final int BLOCK = 100;
    private static final long MOD = 37;
    private static final int END = 0xffff;

    private static final long FIRST_MOD = power(MOD, BLOCK);

    private final BitSet wanted;
    private final Map<Integer, String> hashes = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private final int[] window = new int[BLOCK];
    private final int[] lines = new int[BLOCK];
    private long hash;
    private int index;
    private int line;

    private LineHashes(BitSet wanted) {
        this.wanted = wanted;
        Arrays.fill(lines, -1);
    }

    /**
     * The hashes of lines.
     *
     * @param text the whole file, its byte order mark included
     * @param wanted line numbers, from 1
     */
    static Map<Integer, String> of(CharSequence text, BitSet wanted) {
        LineHashes hashes = new LineHashes(wanted);
        hashes.read(text);
        return hashes.hashes;
    }

    private void read(CharSequence text) {
        boolean atStart = true;
        boolean afterReturn = false;
        for (int i = 0; i <= text.length(); i++) {
            int c = i == text.length() ? END : text.charAt(i);
            boolean skipped = c == ' ' || c == '\t' || afterReturn && c == '\n';
            afterReturn = c == '\r';
            if (skipped) {
                continue;
            }
            put();
            if (atStart) {
                lines[index] = ++line;
            }
            atStart = c == '\n' || c == '\r';
            roll(c == '\r' ? '\n' : c);
        }
        for (int i = 0; i < BLOCK; i++) {
            put();
            roll(0);
        }
    }

    /** Notes the hash of the line that began a block ago. */
    private void put() {
        if (lines[index] >= 0) {
            int count = counts.merge(hash, 1, Integer::sum);
            if (wanted.get(lines[index])) {
                hashes.put(lines[index], Long.toHexString(hash) + ":" + count);
            }
            lines[index] = -1;
        }
    }

    private void roll(int unit) {
        int oldest = window[index];
        window[index] = unit;
        hash = MOD * hash + unit - FIRST_MOD * oldest;
        index = (index + 1) % BLOCK;
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
