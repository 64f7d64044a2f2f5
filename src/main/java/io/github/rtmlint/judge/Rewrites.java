package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Migration.Replacement;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unsafe fixes: a read of what no longer comes, rewritten to the call that answers it now; a token in a URL, sent in a
 * header.
 */
final class Rewrites {
    private final Knowledge knowledge;
    private final Map<Place, List<Of<Read>>> reads = new HashMap<>();
    private final Map<Place, List<Of<Argument>>> arguments = new HashMap<>();

    Rewrites(Knowledge knowledge, Collection<Group> groups) {
        this.knowledge = knowledge;
        for (Group group : groups) {
            for (ApiCall call : group.calls()) {
                call.reads().stream()
                        .filter(r -> r.path().size() == 1 && r.getter().isPresent())
                        .forEach(r -> add(reads, r.place(0), new Of<>(group, r)));
                call.arguments().stream()
                        .filter(a -> !a.asHeader().isEmpty())
                        .forEach(a -> add(arguments, a.place(), new Of<>(group, a)));
            }
        }
    }

    /** Something of a call, and the call's group. */
    private record Of<T>(Group group, T thing) {}

    private static <T> void add(Map<Place, List<T>> index, Place place, T thing) {
        index.computeIfAbsent(place, p -> new ArrayList<>(1)).add(thing);
    }

    /** The rewriting of a finding that no group mends. */
    Optional<Fix> of(Finding finding) {
        if (finding.suppressed() || finding.fix().isPresent()) {
            return Optional.empty();
        }
        return switch (finding.rule().kind()) {
            case RESPONSE ->
                reads.getOrDefault(finding.place(), List.of()).stream()
                        .flatMap(r -> rewritten(r.group(), r.thing()).stream())
                        .findFirst();
            case TOKEN ->
                arguments.getOrDefault(finding.place(), List.of()).stream()
                        .filter(a -> !a.group().held() || !takesOthers(a.thing(), a.group()))
                        .flatMap(a -> sent(a.group().migration(), a.thing()).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** A name for a lambda's parameter that no variable of the file has. */
    private static String unused(Source source) {
        String name = "r";
        while (Pattern.compile("[\\w>\\]]\\s+" + name + "\\s*[=;,):]")
                .matcher(source.text())
                .find()) {
            name = name.equals("r") ? "request" : name + "1";
        }
        return name;
    }

    private static Optional<Fix> sent(Migration migration, Argument argument) {
        return migration
                .argument(argument.name())
                .flatMap(Migration.Argument::header)
                .map(header -> new Fix(
                        "Send `" + argument.name() + "` in the header `" + header.name()
                                + "`; check that the Web API takes one of its kind there, and that nothing"
                                + " else reads it from the URL",
                        Fix.Safety.UNSAFE,
                        Edits.merge(argument.asHeader())));
    }

    /** Whether an argument leaves the URL together with others, which only goes where they may leave. */
    private static boolean takesOthers(Argument argument, Group group) {
        return group.calls().stream()
                .flatMap(c -> c.arguments().stream())
                .filter(a -> a != argument)
                .anyMatch(a ->
                        argument.asHeader().stream().anyMatch(e -> e.place().overlaps(a.place())));
    }

    private Optional<Fix> rewritten(Group group, Read read) {
        Optional<Replacement> instead = group.migration()
                .field(read.path().get(0))
                .flatMap(f -> f.instead())
                .filter(r -> r.arguments().isEmpty());
        return read.getter()
                .filter(g -> !g.client().isEmpty())
                .flatMap(getter -> instead.flatMap(r -> knowledge
                        .sdk(getter.sdk())
                        .flatMap(s -> Messages.inSdk(s, r, unused(getter.whole().source())))
                        .map(code -> new Fix(
                                "Call `" + r.method() + "` instead; check its scope `" + r.scope()
                                        + "`, that one page is enough, and that its errors are handled",
                                Fix.Safety.UNSAFE,
                                List.of(Edit.replace(getter.whole(), getter.client() + "." + code))))));
    }
}
