package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Map;

/** URLs that stand twice side by side, whole and in parts: what is written in the parts changes with the whole. */
final class UrlParts {
    private UrlParts() {}

    static void join(Map<Span, ApiCall> calls, Source source, List<Entry> entries, MethodNames names) {}
}
