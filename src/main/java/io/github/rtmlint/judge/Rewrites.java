package io.github.rtmlint.judge;

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
import java.util.List;
import java.util.Optional;

/**
 * Unsafe fixes: a read of what no longer comes, rewritten to the call that answers it now; a token in a URL, sent in a
 * header.
 */
final class Rewrites {
    private final Knowledge knowledge;

    Rewrites(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The rewriting of a finding that no group mends. */
    Optional<Fix> of(Finding finding, List<Group> groups) {
        if (finding.suppressed() || finding.fix().isPresent()) {
            return Optional.empty();
        }
        return switch (finding.rule().kind()) {
            case RESPONSE -> read(finding.place(), groups);
            case TOKEN -> token(finding.place(), groups);
            default -> Optional.empty();
        };
    }

    private Optional<Fix> read(Place place, List<Group> groups) {
        return groups.stream()
                .flatMap(g -> g.calls().stream()
                        .flatMap(c -> c.reads().stream())
                        .filter(r -> r.path().size() == 1 && r.place(0).equals(place))
                        .flatMap(r -> rewritten(g, r).stream()))
                .findFirst();
    }

    private static Optional<Fix> token(Place place, List<Group> groups) {
        return groups.stream()
                .flatMap(g -> g.calls().stream()
                        .flatMap(c -> c.arguments().stream())
                        .filter(a -> a.place().equals(place) && !a.asHeader().isEmpty())
                        .filter(a -> !g.held() || !takesOthers(a, g))
                        .flatMap(a -> sent(g.migration(), a).stream()))
                .findFirst();
    }

    private static Optional<Fix> sent(Migration migration, Argument argument) {
        return migration
                .argument(argument.name())
                .flatMap(Migration.Argument::header)
                .map(header -> new Fix(
                        "Send `" + argument.name() + "` in the header `" + header.name()
                                + "`; check that Slack takes a token of its kind and scopes there, and that nothing"
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
                .flatMap(getter -> instead.flatMap(r -> knowledge.sdks().stream()
                        .filter(s -> s.id().equals(getter.sdk()))
                        .findFirst()
                        .flatMap(s -> Messages.inSdk(s, r))
                        .map(code -> new Fix(
                                "Call `" + r.method() + "` instead; check its scope `" + r.scope()
                                        + "`, that one page is enough, and that its errors are handled",
                                Fix.Safety.UNSAFE,
                                List.of(Edit.replace(getter.whole(), getter.client() + "." + code))))));
    }
}
