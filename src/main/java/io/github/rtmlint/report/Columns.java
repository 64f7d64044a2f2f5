package io.github.rtmlint.report;

/** How many columns text takes in a terminal. */
final class Columns {
    static final int TAB = 4;

    /** First and last code points of what is two columns wide: East Asian scripts, fullwidth forms, emoji. */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x231a, 0x231b, 0x23e9, 0x23ec, 0x25fd, 0x25fe, 0x2614, 0x2615, 0x2648, 0x2653, 0x26aa, 0x26ab,
        0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f5, 0x26fa, 0x26fd, 0x2705, 0x2705,
        0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274e, 0x2753, 0x2757, 0x2795, 0x2797, 0x2b1b, 0x2b1c, 0x2b50, 0x2b55,
        0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3,
        0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e,
        0x1f19a, 0x1f200, 0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf,
        0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff,
        0x1f53d, 0x1f54b, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680,
        0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6ff, 0x1f7e0, 0x1f7ff, 0x1f90c, 0x1f9ff, 0x1fa70,
        0x1faff, 0x20000, 0x3fffd
    };

    private Columns() {}

    /** The columns of a code point: 0, 1 or 2. */
    static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The longest beginning of the text that fits into {@code columns}, with {@code ...} where it was cut. */
    static String cut(String text, int columns) {
        if (text.length() <= columns / 2 || of(text) <= columns) {
            return text;
        }
        int room = Math.max(0, columns - 3);
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            room -= of(c);
            if (room < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "...";
    }

    private static boolean isWide(int c) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (c > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
