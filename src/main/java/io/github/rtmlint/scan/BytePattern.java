package io.github.rtmlint.scan;

import io.github.rtmlint.scan.Word.Edge;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A word as bytes.
 *
 * @param steps for each byte the ones that fit; the first and last stand for what is beside the word
 */
record BytePattern(List<Bytes> steps) {
    private static final Bytes[] EXACT = new Bytes[256];
    private static final Bytes[] ANY_CASE = new Bytes[256];
    private static final Map<Edge, Bytes> EDGES = new EnumMap<>(Edge.class);
    private static final Bytes GAP;

    static {
        for (int i = 0; i < 256; i++) {
            EXACT[i] = new Bytes(i);
            ANY_CASE[i] = letter(i) ? new Bytes(i, i ^ 0x20) : EXACT[i];
        }
        for (Edge edge : Edge.values()) {
            EDGES.put(
                    edge,
                    new Bytes(IntStream.range(0, 256).filter(edge::accepts).toArray()));
        }
        GAP = EDGES.get(Edge.LETTER);
    }

    /** The word's bytes in UTF-8, and in ISO-8859-1 where they differ. */
    static List<BytePattern> of(Word word) {
        List<BytePattern> patterns = new ArrayList<>();
        byte[] utf8 = word.text().getBytes(StandardCharsets.UTF_8);
        patterns.add(of(word, utf8));
        Charset latin1 = StandardCharsets.ISO_8859_1;
        if (utf8.length > word.text().length() && latin1.newEncoder().canEncode(word.text())) {
            patterns.add(of(word, word.text().getBytes(latin1)));
        }
        return patterns;
    }

    private static BytePattern of(Word word, byte[] text) {
        List<Bytes> steps = new ArrayList<>(text.length + 2);
        steps.add(EDGES.get(word.before()));
        for (byte b : text) {
            steps.add(b == Word.GAP ? GAP : (word.anyCase() ? ANY_CASE : EXACT)[b & 0xFF]);
        }
        steps.add(EDGES.get(word.after()));
        return new BytePattern(steps);
    }

    /** Bytes that each fit one of the sets, whatever is beside them. */
    static BytePattern ofSets(String... sets) {
        List<Bytes> steps = new ArrayList<>();
        steps.add(EDGES.get(Edge.ANY));
        Arrays.stream(sets).map(set -> new Bytes(set.chars().toArray())).forEach(steps::add);
        steps.add(EDGES.get(Edge.ANY));
        return new BytePattern(steps);
    }

    /**
     * Whether it stands at {@code at}, the byte before the word.
     *
     * @param from the least index of that byte
     * @param end the end of the text, where the byte after the word may stand
     */
    boolean at(byte[] bytes, int at, int from, int end) {
        if (at < from || at + steps.size() - 1 > end) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).fit[bytes[at + i] & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    /** Where the {@code width} neighbouring bytes begin that are met least often by chance. */
    int rarest(int width) {
        int rarest = 0;
        double least = Double.MAX_VALUE;
        for (int at = 0; at + width <= steps.size(); at++) {
            double chance = 0;
            for (int i = at; i < at + width - 1; i++) {
                chance += steps.get(i).share * steps.get(i + 1).share;
            }
            rarest = chance < least ? at : rarest;
            least = Math.min(chance, least);
        }
        return rarest;
    }

    private static boolean letter(int b) {
        return 'A' <= b && b <= 'Z' || 'a' <= b && b <= 'z';
    }

    /** A set of bytes. */
    static final class Bytes {
        /** In source code, the commonest first. */
        private static final String COMMON = " etnaroisclpumdghf.yb\t\nvSkE(wTRACIxj*MP;)N,DL=/B-F@O\":{_}q";

        final boolean[] fit = new boolean[256];
        final int[] members;
        /** Roughly which part of all bytes of a text are in the set. */
        final double share;

        Bytes(int... members) {
            this.members = members;
            double sum = 0;
            for (int b : members) {
                fit[b] = true;
                sum += share(b);
            }
            share = sum;
        }

        private static double share(int b) {
            int rank = COMMON.indexOf(b);
            return rank < 0 ? 0.001 : 0.1 / (1 + rank);
        }
    }
}
