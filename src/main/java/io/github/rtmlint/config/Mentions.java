package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.TreeMap;

/** Methods named outside every key and value of a file: in its comments. */
final class Mentions {
    private Mentions() {}

    static List<ApiCall> in(Source source, MethodNames names, List<Entry> entries) {
        List<MethodNames.Occurrence> written = names.in(source.text());
        if (written.isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, Integer> covered = new TreeMap<>();
        for (Entry entry : entries) {
            cover(covered, entry.key().span());
            cover(covered, entry.value().span());
        }
        return written.stream()
                .filter(o -> commented(source.text(), o.start()))
                .filter(o -> covered.floorKey(o.start()) == null
                        || covered.floorEntry(o.start()).getValue() < o.end())
                .map(o -> ApiCall.named(
                        o.method(), ApiCall.Kind.MENTION, Confidence.HIGH, source.place(o.start(), o.end())))
                .toList();
    }

    private static boolean commented(String text, int offset) {
        for (int i = offset - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
            if ("#;!".indexOf(text.charAt(i)) >= 0 || text.startsWith("//", i)) {
                return true;
            }
        }
        return text.lastIndexOf("<!--", offset) > text.lastIndexOf("-->", offset)
                || text.lastIndexOf("/*", offset) > text.lastIndexOf("*/", offset);
    }

    private static void cover(TreeMap<Integer, Integer> covered, Span span) {
        covered.merge(span.start(), span.end(), Math::max);
    }
}
