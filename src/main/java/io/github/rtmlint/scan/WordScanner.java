package io.github.rtmlint.scan;

import io.github.rtmlint.scan.BytePattern.Bytes;
import java.util.Arrays;
import java.util.List;

/**
 * Tells whether bytes hold any of many words, in one pass; immutable.
 *
 * <p>Of every word a window of {@code width} bytes is chosen, the rarest one. It holds {@code width - 1} pairs of neighbours, so
 * looking at every {@code (width - 1)}th pair of the bytes meets each window once; a table says where in a window that pair may
 * stand. Only where all pairs of a window fit are words compared.
 */
final class WordScanner {
    /** How many line ends must follow the bytes that are scanned; one must precede them. */
    static final int MARGIN = 4;

    private static final int PAIRS = 1 << 16;

    private final BytePattern[] patterns;
    private final int[] windows;
    private final int words;
    private final int step;
    private final byte[] places = new byte[PAIRS];
    private final int[] first = new int[PAIRS];
    private int[] next = new int[256];
    private int[] pattern = new int[256];
    private int links = 1;

    WordScanner(List<Word> words) {
        List<BytePattern> wanted =
                words.stream().flatMap(w -> BytePattern.of(w).stream()).toList();
        this.words = wanted.size();
        this.patterns = new BytePattern[wanted.size() + Escapes.SIGNS.size()];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = i < this.words ? wanted.get(i) : Escapes.SIGNS.get(i - this.words);
        }
        this.windows = new int[patterns.length];
        this.step = Arrays.stream(patterns).mapToInt(p -> p.steps().size() - 1).reduce(MARGIN - 1, Math::min);
        for (int i = 0; i < patterns.length; i++) {
            windows[i] = patterns[i].rarest(step + 1);
            enter(i);
        }
    }

    /** The most bytes that a word takes, what is beside it included. */
    int longest() {
        return Arrays.stream(patterns).mapToInt(p -> p.steps().size()).max().orElse(0);
    }

    /** What is in {@code bytes} from {@code from} to {@code end}; line ends stand before and after. */
    Sight look(byte[] bytes, int from, int end) {
        byte[] table = places;
        int stride = step;
        int last = end + stride - 1;
        Sight sight = Sight.NOTHING;
        for (int i = from + stride - 2; i < last; i += stride) {
            int place = table[(bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF];
            if (place != 0) {
                Sight here = windows(bytes, i, place, from, end);
                if (here == Sight.WORD) {
                    return here;
                }
                sight = here == Sight.ESCAPE ? here : sight;
            }
        }
        return sight;
    }

    /** Looks at the windows in which the pair at {@code pair} may have the places {@code place}. */
    private Sight windows(byte[] bytes, int pair, int place, int from, int end) {
        Sight sight = Sight.NOTHING;
        for (int k = 0; k < step; k++) {
            int at = pair - k;
            if ((place >> k & 1) != 0 && at >= from - 1 && fits(bytes, at)) {
                Sight here = words(bytes, at, from, end);
                if (here == Sight.WORD) {
                    return here;
                }
                sight = here == Sight.ESCAPE ? here : sight;
            }
        }
        return sight;
    }

    /** Compares the words whose window may begin at {@code at}. */
    private Sight words(byte[] bytes, int at, int from, int end) {
        Sight sight = Sight.NOTHING;
        for (int link = first[pair(bytes, at)]; link != 0; link = next[link]) {
            int index = pattern[link];
            if (patterns[index].at(bytes, at - windows[index], from - 1, end)) {
                if (index < words) {
                    return Sight.WORD;
                }
                sight = Sight.ESCAPE;
            }
        }
        return sight;
    }

    private boolean fits(byte[] bytes, int at) {
        for (int k = 0; k < step; k++) {
            if ((places[pair(bytes, at + k)] >> k & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private void enter(int index) {
        List<Bytes> steps = patterns[index].steps();
        for (int k = 0; k < step; k++) {
            for (int a : steps.get(windows[index] + k).members) {
                for (int b : steps.get(windows[index] + k + 1).members) {
                    places[a << 8 | b] |= (byte) (1 << k);
                    if (k == 0) {
                        link(a << 8 | b, index);
                    }
                }
            }
        }
    }

    private void link(int pair, int index) {
        if (links == next.length) {
            next = Arrays.copyOf(next, links * 2);
            pattern = Arrays.copyOf(pattern, links * 2);
        }
        pattern[links] = index;
        next[links] = first[pair];
        first[pair] = links++;
    }

    /** What a look saw. */
    enum Sight {
        NOTHING,
        /** No word, but characters written in another way: look at what {@link Escapes} makes of the bytes. */
        ESCAPE,
        WORD
    }
}
