package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Methods named outside every key and value of a file: in its comments. */
final class Mentions {
    private static final Pattern LINE_COMMENT = Pattern.compile("(?:^|\\s)[#;]|^!|//|\\{#");

    /** How far back the begin of a comment is looked for, in UTF-16 units. */
    private static final int LONGEST = 4000;

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
                .filter(o -> covered.floorKey(o.start()) == null
                        || covered.floorEntry(o.start()).getValue() < o.end())
                .filter(o -> commented(source.text().substring(Math.max(0, o.start() - LONGEST), o.start())))
                .map(o -> ApiCall.named(
                        o.method(), ApiCall.Kind.MENTION, Confidence.HIGH, source.place(o.start(), o.end())))
                .toList();
    }

    private static boolean commented(String before) {
        int line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        return LINE_COMMENT.matcher(before).region(line, before.length()).find()
                || before.lastIndexOf("<!--") > before.lastIndexOf("-->")
                || before.lastIndexOf("/*") > before.lastIndexOf("*/");
    }

    private static void cover(TreeMap<Integer, Integer> covered, Span span) {
        covered.merge(span.start(), span.end(), Math::max);
    }
}
