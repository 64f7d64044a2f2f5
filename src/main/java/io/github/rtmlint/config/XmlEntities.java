package io.github.rtmlint.config;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character and entity references; what a file declares itself stands for its text, in which nothing is resolved again. */
final class XmlEntities {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|([\\w.:-]{1,100}));");
    private static final Pattern DECLARED =
            Pattern.compile("<!ENTITY\\s+([\\w.:-]+)\\s+(?:\"([^\"<&%]*)\"|'([^'<&%]*)')\\s*>");
    private static final Map<String, String> PREDEFINED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private final String text;
    private final Map<String, String> declared = new HashMap<>(PREDEFINED);

    XmlEntities(String text) {
        this.text = text;
    }

    /** Learns the entities of a document type's own part; external ones and parameters are left alone. */
    void declare(int from, int to) {
        Matcher matcher = DECLARED.matcher(text).region(from, to);
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            declared.putIfAbsent(matcher.group(1), value);
        }
    }

    /** Adds the text from {@code from} to {@code to}, references resolved; an unknown one stays as it is. */
    int decode(int from, int to, Spelled.Builder value) {
        Matcher matcher = REFERENCE.matcher(text).region(from, to);
        int at = from;
        while (matcher.find()) {
            String meaning = meaning(matcher);
            if (meaning != null) {
                value.raw(at, matcher.start());
                for (int i = 0; i < meaning.length(); i++) {
                    value.put(meaning.substring(i, i + 1), matcher.start(), matcher.end());
                }
                at = matcher.end();
            }
        }
        value.raw(at, to);
        return to;
    }

    private String meaning(Matcher reference) {
        if (reference.group(3) != null) {
            return declared.get(reference.group(3));
        }
        int code = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : null;
    }
}
