package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Shape;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.config.Entry.Parent;
import io.github.rtmlint.config.Entry.Role;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * URLs in parts, as request collections hold them: {@code "host": ["a", "b"], "path": ["api", "x"]}. Where the whole URL
 * stands beside its parts, both are one call, told at the whole, and the name in the parts changes with it.
 */
final class UrlParts {
    private final Map<Span, ApiCall> calls;
    private final MethodNames names;

    private UrlParts(Map<Span, ApiCall> calls, MethodNames names) {
        this.calls = calls;
        this.names = names;
    }

    /** Joins the calls, by the span of their names, that the parts of URLs have become. */
    static void join(Map<Span, ApiCall> calls, List<Entry> entries, MethodNames names) {
        UrlParts parts = new UrlParts(calls, names);
        for (Entry entry : entries) {
            if (entry.role() == Role.VALUE
                    && entry.parent() != null
                    && entry.parent().name().equals("path")) {
                parts.step(entry);
            }
        }
    }

    private void step(Entry entry) {
        Parent above = entry.parent().above();
        ApiCall own = calls.get(entry.value().text().span());
        if (own == null || above == null || !(above.node() instanceof Mapping url)) {
            return;
        }
        Optional<ApiCall> whole = url.members().stream()
                .filter(m -> m.value() instanceof Scalar)
                .flatMap(m -> inside(m.value().span()).stream())
                .findFirst();
        calls.remove(own.place().span());
        ApiCall joined = whole.map(w -> with(w, own.name())).orElseGet(() -> alone(own, entry, url));
        calls.put(joined.place().span(), joined);
    }

    private Optional<ApiCall> inside(Span value) {
        return calls.values().stream()
                .filter(c -> value.contains(c.place().span()))
                .findFirst();
    }

    private static ApiCall with(ApiCall call, Name also) {
        List<Name> both = new ArrayList<>(call.names());
        both.add(also);
        return copy(call, call.confidence(), both);
    }

    private ApiCall alone(ApiCall own, Entry step, Mapping url) {
        String host = joined(url, "host", ".");
        List<Node> before = ((Sequence) step.parent().node()).items();
        String path = before.stream()
                .map(n -> n instanceof Scalar scalar ? scalar.value() : "")
                .collect(Collectors.joining("/"));
        boolean served = names.in("https://" + host + "/" + path).stream().anyMatch(o -> o.shape() == Shape.FULL_URL);
        return copy(own, served ? Confidence.HIGH : own.confidence(), own.names());
    }

    private static String joined(Mapping url, String key, String separator) {
        return url.members().stream()
                .filter(m -> m.key().value().equals(key))
                .map(Member::value)
                .map(n -> n instanceof Sequence sequence
                        ? sequence.items().stream()
                                .map(i -> i instanceof Scalar scalar ? scalar.value() : "")
                                .collect(Collectors.joining(separator))
                        : n instanceof Scalar scalar ? scalar.value() : "")
                .findFirst()
                .orElse("");
    }

    private static ApiCall copy(ApiCall call, Confidence confidence, List<Name> names) {
        return new ApiCall(
                call.method(),
                call.kind(),
                confidence,
                names,
                call.arguments(),
                call.reads(),
                call.outlets(),
                call.route(),
                call.holds(),
                call.successor(),
                call.members());
    }
}
