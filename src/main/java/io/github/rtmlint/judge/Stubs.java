package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paths in a module's tests that answer, or expect, what its code asks for: one does not change without the other. */
final class Stubs {
    private static final Pattern SOURCES = Pattern.compile("(?:^|.*?/)(?=src/)");

    private final Pattern tests;

    Stubs(Words words) {
        tests = Pattern.compile("(?:^|.*?/)(?=(?:src/)?" + folders(words) + "/)");
    }

    /** The regular expression for a folder that holds tests, or what they use. */
    static String folders(Words words) {
        return words.of(Words.Meaning.TESTS).stream().sorted().collect(Collectors.joining("|", "\\w*(?i:", ")"));
    }

    /** The calls; a path in a test is surer than its words tell when code of its module asks for it. */
    List<ApiCall> asSureAsCode(List<ApiCall> calls) {
        Set<String> asked = calls.stream()
                .filter(c -> c.kind() != ApiCall.Kind.MENTION && c.confidence() != Confidence.LOW && !inTests(c))
                .map(this::stubbed)
                .collect(Collectors.toSet());
        return calls.stream()
                .map(c -> isPath(c) && c.confidence() == Confidence.LOW && asked.contains(stubbed(c))
                        ? c.with(Confidence.MEDIUM)
                        : c)
                .toList();
    }

    /** Whether the call is the path of a URL, or a whole URL, in a test or what a test uses. */
    boolean is(ApiCall call) {
        return isPath(call) && call.confidence() != Confidence.LOW;
    }

    private boolean isPath(ApiCall call) {
        Place place = call.place();
        int start = place.span().start();
        return (call.kind() == ApiCall.Kind.URL || call.kind() == ApiCall.Kind.CONFIG)
                && (place.text().startsWith("/")
                        || start > 0 && place.source().text().charAt(start - 1) == '/')
                && inTests(call);
    }

    private boolean inTests(ApiCall call) {
        return tests.matcher(call.place().path()).lookingAt();
    }

    /** What calls have in common that change with a stub: their module and method. */
    String stubbed(ApiCall call) {
        return module(call.place().path()) + " " + call.method();
    }

    /** The folder of the module that a file belongs to, with a slash at the end; empty for the root's. */
    private String module(String path) {
        Matcher sources = SOURCES.matcher(path);
        Matcher inTests = tests.matcher(path);
        return sources.lookingAt() ? sources.group() : inTests.lookingAt() ? inTests.group() : "";
    }
}
