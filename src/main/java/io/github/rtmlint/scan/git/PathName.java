package io.github.rtmlint.scan.git;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** File names as text: UTF-8 whatever the locale, other bytes shown as <code>\xE9</code> so that no two names look alike. */
public final class PathName {
    private PathName() {}

    /** The last name of {@code path}. */
    public static String of(Path path) {
        Path name = path.getFileName();
        if (name == null) {
            return "";
        }
        String text = name.toString();
        return ascii(text) ? text : exact(path, text);
    }

    static String of(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            StringBuilder escaped = new StringBuilder();
            for (int i = from; i < to; i++) {
                int b = bytes[i] & 0xFF;
                escaped.append(b < 0x80 ? String.valueOf((char) b) : String.format("\\x%02X", b));
            }
            return escaped.toString();
        }
    }

    /** A locale that cannot show a byte turns it into a question mark or a replacement character; the URI keeps it. */
    private static String exact(Path path, String fallback) {
        String uri = path.toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        String name = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
        byte[] bytes = new byte[name.length()];
        int count = 0;
        for (int i = 0; i < name.length(); i++) {
            boolean encoded = name.charAt(i) == '%' && i + 2 < name.length();
            bytes[count++] = (byte) (encoded ? Integer.parseInt(name.substring(i + 1, i + 3), 16) : name.charAt(i));
            i += encoded ? 2 : 0;
        }
        return count == 0 ? fallback : of(bytes, 0, count);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) == '?') {
                return false;
            }
        }
        return true;
    }
}
