package io.github.rtmlint.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into text, so that encoding the text gives the same bytes again. */
public final class Encoding {
    private static final int DECLARATION = 200;
    private static final Pattern XML_ENCODING =
            Pattern.compile("^<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private Encoding() {}

    /** The text of bytes: by the byte order mark, else UTF-8, else what an XML declaration says, else ISO-8859-1. */
    public static Source decode(String path, byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes, 0, bytes.length);
        if (mark.isPresent()) {
            Optional<String> marked =
                    strictly(mark.get().charset(), bytes, mark.get().length());
            if (marked.isPresent()) {
                return new Source(path, marked.get(), mark.get().charset(), true);
            }
        }
        return strictly(StandardCharsets.UTF_8, bytes, 0)
                .map(text -> new Source(path, text, StandardCharsets.UTF_8, false))
                .or(() -> declared(bytes)
                        .flatMap(charset ->
                                strictly(charset, bytes, 0).map(text -> new Source(path, text, charset, false))))
                .orElseGet(() -> new Source(
                        path, new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, false));
    }

    /**
     * The bytes of another text in the source's encoding, with its byte order mark.
     *
     * @throws CharacterCodingException if the encoding lacks one of the characters
     */
    public static byte[] encode(Source source, String text) throws CharacterCodingException {
        byte[] body = encode(source.charset(), text);
        if (!source.byteOrderMark()) {
            return body;
        }
        byte[] mark = ByteOrderMark.of(source.charset()).orElseThrow().bytes();
        byte[] whole = Arrays.copyOf(mark, mark.length + body.length);
        System.arraycopy(body, 0, whole, mark.length, body.length);
        return whole;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        try {
            String text = decode(charset, bytes, from);
            boolean same = charset.equals(StandardCharsets.UTF_8)
                    || Arrays.equals(encode(charset, text), Arrays.copyOfRange(bytes, from, bytes.length));
            return same ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    private static String decode(Charset charset, byte[] bytes, int from) throws CharacterCodingException {
        Optional<ByteOrder> order = utf16(charset);
        ByteBuffer body = ByteBuffer.wrap(bytes, from, bytes.length - from).slice();
        return order.isPresent()
                ? body.order(order.get()).asCharBuffer().toString()
                : charset.newDecoder().decode(body).toString();
    }

    private static byte[] encode(Charset charset, String text) throws CharacterCodingException {
        Optional<ByteOrder> order = utf16(charset);
        if (order.isPresent()) {
            ByteBuffer body = ByteBuffer.allocate(2 * text.length()).order(order.get());
            body.asCharBuffer().put(text);
            return body.array();
        }
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
        return Arrays.copyOfRange(encoded.array(), encoded.arrayOffset(), encoded.arrayOffset() + encoded.limit());
    }

    /** UTF-16 is copied unit by unit: Java's own coder refuses lone surrogates, which then could not be written back. */
    private static Optional<ByteOrder> utf16(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16BE)
                ? Optional.of(ByteOrder.BIG_ENDIAN)
                : charset.equals(StandardCharsets.UTF_16LE) ? Optional.of(ByteOrder.LITTLE_ENDIAN) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher encoding = XML_ENCODING.matcher(start);
        try {
            return encoding.find()
                    ? Optional.of(Charset.forName(encoding.group(1))).filter(Charset::canEncode)
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
