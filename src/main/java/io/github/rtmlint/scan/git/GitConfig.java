package io.github.rtmlint.scan.git;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a repository's {@code config} file says; includes are not followed.
 *
 * @param values by {@code section.key} or {@code section.subsection.key}, section and key in lower case
 */
record GitConfig(Map<String, String> values) {

    static GitConfig of(GitFolder folder) {
        return parse(GitFiles.text(folder.common().resolve("config")).orElse(""));
    }

    static GitConfig parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        String section = "";
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            int close = line.lastIndexOf(']');
            int equals = line.indexOf('=');
            if (line.startsWith("[") && close > 0) {
                section = section(line.substring(1, close));
            } else if (equals > 0 && line.charAt(0) != '#' && line.charAt(0) != ';') {
                String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                values.put(
                        section + "." + key, unquoted(line.substring(equals + 1).strip()));
            }
        }
        return new GitConfig(values);
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** {@code remote "origin"} becomes {@code remote.origin}. */
    private static String section(String header) {
        int quote = header.indexOf('"');
        return quote < 0
                ? header.strip().toLowerCase(Locale.ROOT)
                : header.substring(0, quote).strip().toLowerCase(Locale.ROOT) + "." + unquoted(header.substring(quote));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
