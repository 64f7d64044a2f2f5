package io.github.rtmlint.judge;

import io.github.rtmlint.call.Read;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration.Replacement;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Edit;
import java.util.List;
import java.util.Optional;

/** Unsafe fixes: a read of what no longer comes, rewritten to the call that answers it now. */
final class Rewrites {
    private final Knowledge knowledge;

    Rewrites(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The rewriting of a response finding whose client is at hand. */
    Optional<Fix> of(Finding finding, List<Group> groups) {
        if (finding.rule().kind() != Rule.Kind.RESPONSE
                || finding.suppressed()
                || finding.fix().isPresent()) {
            return Optional.empty();
        }
        return groups.stream()
                .flatMap(g -> g.calls().stream()
                        .flatMap(c -> c.reads().stream())
                        .filter(r -> r.path().size() == 1 && r.place(0).equals(finding.place()))
                        .flatMap(r -> rewritten(g, r).stream()))
                .findFirst();
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
