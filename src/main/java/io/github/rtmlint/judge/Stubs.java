package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.text.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths in a module's tests that answer, or expect, what its code asks for: one does not change without the other. */
final class Stubs {
    private static final Pattern TESTS =
            Pattern.compile("(?:^|.*?/)(?=(?:src/)?(?:\\w*[tT]ests?|testFixtures|mappings|wiremock|mocks|stubs)/)");
    private static final Pattern SOURCES = Pattern.compile("(?:^|.*?/)(?=src/)");

    private Stubs() {}

    /** Whether the call is the path of a URL, or a whole URL, in a test or what a test uses. */
    static boolean is(ApiCall call) {
        Place place = call.place();
        int start = place.span().start();
        return (call.kind() == ApiCall.Kind.URL || call.kind() == ApiCall.Kind.CONFIG)
                && call.confidence() != Confidence.LOW
                && (place.text().startsWith("/")
                        || start > 0 && place.source().text().charAt(start - 1) == '/')
                && TESTS.matcher(place.path()).lookingAt();
    }

    /** The folder of the module that a file belongs to, with a slash at the end; empty for the root's. */
    static String module(String path) {
        Matcher sources = SOURCES.matcher(path);
        Matcher tests = TESTS.matcher(path);
        return sources.lookingAt() ? sources.group() : tests.lookingAt() ? tests.group() : "";
    }
}
