package io.github.rtmlint.lexical;

import java.util.Locale;

/** Names compared over the conventions of languages: {@code no_unreads}, {@code noUnreads} and {@code NoUnreads} are one. */
final class Spelled {
    private Spelled() {}

    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
