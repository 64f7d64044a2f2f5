package io.github.rtmlint.scan;

import io.github.rtmlint.lexical.Lexemes;
import io.github.rtmlint.scan.Suppressions.Suppression;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java's {@code @SuppressWarnings("rtmlint")} and {@code @SuppressWarnings("rtmlint:rtm-start-call")}. */
final class SuppressionAnnotations {
    static final String NAME = "rtmlint";

    private static final Pattern ANNOTATION =
            Pattern.compile("@\\s*(?:java\\s*\\.\\s*lang\\s*\\.\\s*)?SuppressWarnings\\s*\\(");
    private static final Pattern VALUE = Pattern.compile("\"" + NAME + "(?::([^\"]*))?\"");

    private SuppressionAnnotations() {}

    static List<Suppression> found(Source source, Lexemes lexemes) {
        List<Suppression> found = new ArrayList<>();
        String code = lexemes.code(source.text());
        Matcher annotation = ANNOTATION.matcher(code);
        while (annotation.find()) {
            int close = JavaSpans.close(code, annotation.end() - 1);
            Span declaration = new Span(annotation.start(), JavaSpans.declarationEnd(code, close));
            for (Span string : lexemes.strings()) {
                if (annotation.end() <= string.start() && string.end() <= close) {
                    Matcher value = VALUE.matcher(string.in(source.text()));
                    if (value.matches()) {
                        List<String> rules = value.group(1) == null ? List.of() : List.of(value.group(1));
                        found.add(new Suppression(source.place(string), rules, "", declaration));
                    }
                }
            }
        }
        return found;
    }
}
