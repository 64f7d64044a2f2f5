package io.github.rtmlint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The byte order marks, longest first, as UTF-32's begins like UTF-16's. */
public enum ByteOrderMark {
    UTF_32_BIG(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
    UTF_32_LITTLE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    private final Charset charset;
    private final byte[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            this.bytes[i] = (byte) bytes[i];
        }
    }

    /** The mark that {@code text} begins with. */
    public static Optional<ByteOrderMark> of(byte[] text, int from, int end) {
        if (end - from < 2 || text[from] > 0) {
            return Optional.empty();
        }
        for (ByteOrderMark mark : values()) {
            if (mark.begins(text, from, end)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    static Optional<ByteOrderMark> of(Charset charset) {
        for (ByteOrderMark mark : values()) {
            if (mark.charset.equals(charset)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** What a text that begins with it is encoded in. */
    public Charset charset() {
        return charset;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    /** Whether characters take more than a byte each. */
    public boolean wide() {
        return this != UTF_8;
    }

    private boolean begins(byte[] text, int from, int end) {
        for (int i = 0; i < bytes.length; i++) {
            if (from + i >= end || text[from + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
