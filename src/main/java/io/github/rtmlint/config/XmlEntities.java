package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character and entity references. An entity that a file declares itself is a key of the document; what refers to it stays as
 * it is written, a {@link Placeholder} for that key.
 */
final class XmlEntities {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\\w{1,100}));");
    private static final Pattern DECLARED =
            Pattern.compile("<!ENTITY\\s+([\\w.:-]+)\\s+(?:\"([^\"<%]*)\"|'([^'<%]*)')\\s*>");
    private static final Map<String, String> PREDEFINED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private XmlEntities() {}

    /** The entities of a document type's own part; external ones and parameters are left alone. */
    static List<Member> declared(String text, int from, int to) {
        Matcher matcher = DECLARED.matcher(text).region(from, to);
        List<Member> members = new ArrayList<>();
        while (matcher.find()) {
            int group = matcher.group(2) != null ? 2 : 3;
            Spelled.Builder value = new Spelled.Builder(text, matcher.start(group));
            decode(text, matcher.start(group), matcher.end(group), value);
            Scalar written = new Scalar(value.build(), new Span(matcher.start(group) - 1, matcher.end(group) + 1));
            members.add(Member.of(Scalar.of(Spelled.raw(text, matcher.start(1), matcher.end(1))), written));
        }
        return members;
    }

    /** Adds the text from {@code from} to {@code to}, references to characters resolved; others stay as they are. */
    static int decode(String text, int from, int to, Spelled.Builder value) {
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

    private static String meaning(Matcher reference) {
        if (reference.group(3) != null) {
            return PREDEFINED.get(reference.group(3));
        }
        int code = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : null;
    }
}
