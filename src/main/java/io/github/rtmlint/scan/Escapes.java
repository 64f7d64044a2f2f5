package io.github.rtmlint.scan;

import java.util.List;

/**
 * ASCII characters written in another way: <code>&#92;u0072</code>, <code>&#92;x72</code>, <code>&#92;162</code>, {@code %72},
 * {@code &#114;}, and line ends that a backslash takes away.
 */
final class Escapes {
    private static final String DECIMAL = "0123456789";
    private static final String HEX = DECIMAL + "abcdefABCDEF";
    private static final String NAME = DECIMAL + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._-/:?&=";
    private static final String BLANK = " \t";

    /** What shows that bytes hold an escape worth resolving. */
    static final List<BytePattern> SIGNS = List.of(
            BytePattern.ofSets("\\", "u", "0u{", HEX + "u"),
            BytePattern.ofSets("\\", "x", "234567", HEX),
            BytePattern.ofSets("\\", "01", "01234567", "01234567"),
            BytePattern.ofSets("&", "#", DECIMAL + "xX", HEX),
            BytePattern.ofSets("%", "2", "DEde"),
            BytePattern.ofSets("%", "5", "Ff"),
            BytePattern.ofSets("%", "46", "123456789abcdefABCDEF"),
            BytePattern.ofSets("%", "57", DECIMAL + "aA"),
            BytePattern.ofSets(NAME, "\\", "\n\r"));

    private Escapes() {}

    /**
     * Resolves escapes of ASCII characters and copies everything else.
     *
     * @param from where to read
     * @param to where to write, from index 1 and with room for a margin; as long as {@code from}
     * @return the end of what was written
     */
    static int resolve(byte[] from, int start, int end, byte[] to) {
        int out = 1;
        int at = start;
        while (at < end) {
            int c = from[at];
            long escape = c == '\\'
                    ? backslash(from, at, end)
                    : c == '%' ? percent(from, at, end) : c == '&' ? entity(from, at, end) : 0;
            int length = (int) (escape >>> 32);
            int value = (int) escape;
            if (length == 0) {
                to[out++] = from[at++];
            } else {
                at += length;
                if (value >= 0) {
                    to[out++] = (byte) value;
                }
            }
        }
        return out;
    }

    private static long backslash(byte[] b, int at, int end) {
        int next = at + 1 < end ? b[at + 1] : 0;
        if (next == 'u') {
            int digits = at + 2;
            while (digits < end && b[digits] == 'u') {
                digits++;
            }
            return digits < end && b[digits] == '{'
                    ? closed(at, number(b, digits + 1, end, 16, 6), b, '}', end)
                    : exact(at, number(b, digits, end, 16, 4), digits + 4);
        }
        if (next == 'x') {
            return exact(at, number(b, at + 2, end, 16, 2), at + 4);
        }
        if (next == '\n' || next == '\r') {
            return continuation(b, at, end);
        }
        return next == '0' || next == '1' ? exact(at, number(b, at + 1, end, 8, 3), at + 4) : 0;
    }

    private static long continuation(byte[] b, int at, int end) {
        int to = at + 1;
        to += b[to] == '\r' ? 1 : 0;
        to += to < end && b[to] == '\n' ? 1 : 0;
        while (to < end && BLANK.indexOf(b[to]) >= 0) {
            to++;
        }
        return pack(to - at, -1);
    }

    private static long percent(byte[] b, int at, int end) {
        return exact(at, number(b, at + 1, end, 16, 2), at + 3);
    }

    private static long entity(byte[] b, int at, int end) {
        if (at + 2 >= end || b[at + 1] != '#') {
            return 0;
        }
        boolean hex = b[at + 2] == 'x' || b[at + 2] == 'X';
        return closed(at, hex ? number(b, at + 3, end, 16, 8) : number(b, at + 2, end, 10, 8), b, ';', end);
    }

    /** An escape that must end at {@code expectedEnd}. */
    private static long exact(int at, long number, int expectedEnd) {
        return (int) (number >>> 32) == expectedEnd ? ascii(expectedEnd - at, (int) number) : 0;
    }

    private static long closed(int at, long number, byte[] b, char close, int end) {
        int after = (int) (number >>> 32);
        return after < end && b[after] == close ? ascii(after + 1 - at, (int) number) : 0;
    }

    private static long ascii(int length, int value) {
        return value >= 0x20 && value < 0x7F ? pack(length, value) : 0;
    }

    /** The value of at most {@code most} digits, and the index after them. */
    private static long number(byte[] b, int from, int end, int radix, int most) {
        int value = 0;
        int at = from;
        while (at < end && at - from < most && Character.digit(b[at], radix) >= 0) {
            value = Math.min(0xFFFF, value * radix + Character.digit(b[at], radix));
            at++;
        }
        return pack(at, value);
    }

    private static long pack(int high, int low) {
        return (long) high << 32 | low & 0xFFFFFFFFL;
    }
}
