package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Readings;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Library;
import io.github.rtmlint.knowledge.Migration;
import java.util.Comparator;
import java.util.List;

/** Compares API calls and dependencies with the migrations. */
public final class Judge {
    private final Knowledge knowledge;
    private final Renames renames;
    private final Messages messages;
    private final Stubs stubs;

    public Judge(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.renames = new Renames(knowledge);
        this.messages = new Messages(knowledge);
        this.stubs = new Stubs(knowledge.words());
    }

    /**
     * The findings of all calls and dependencies, without fixes, and which edits belong together.
     *
     * @param readings of all files
     */
    public Verdict judge(Readings readings) {
        List<ApiCall> ordered = stubs.asSureAsCode(readings.calls().stream()
                .filter(c -> knowledge.migration(c.method()).isPresent())
                .map(this::spokenFor)
                .sorted(Comparator.comparing(ApiCall::place))
                .toList());
        LibraryJudge libraries = new LibraryJudge(knowledge, messages, readings);
        SdkVersions versions = new SdkVersions(readings, renames);
        List<ApiCall> told = ordered.stream()
                .filter(c -> !libraries.tells(c) && !versions.outgrown(c))
                .map(versions::known)
                .toList();
        List<Group> groups = Groups.of(
                told.stream().filter(c -> c.kind() != ApiCall.Kind.MENTION).toList(),
                this::migration,
                stubs,
                List.of(new Twins(told, readings.properties(), knowledge.words())::of, new Mixed(told)::of));
        Findings findings = new Findings();
        for (Group group : groups) {
            CallJudge judge = new CallJudge(group, renames, messages, versions, findings);
            group.calls().forEach(judge::call);
            group.calls().forEach(c -> libraries.holding(c).ifPresent(l -> belongs(c, group, l)));
        }
        told.stream()
                .filter(c -> c.kind() == ApiCall.Kind.MENTION)
                .forEach(c -> new CallJudge(new Group(migration(c.method())), renames, messages, versions, findings)
                        .named(c));
        List<Finding> all = findings.list();
        all.addAll(libraries.findings(ordered));
        return new Verdict(all.stream().sorted().toList(), groups, renames, knowledge);
    }

    /** A call that passes what only this method takes is it, though nothing around speaks of the service. */
    private ApiCall spokenFor(ApiCall call) {
        boolean own = call.arguments().stream()
                .flatMap(a -> migration(call.method()).argument(a.name()).stream())
                .anyMatch(a -> !a.isSecret());
        return own && call.confidence() == Confidence.LOW ? call.with(Confidence.MEDIUM) : call;
    }

    private Migration migration(String method) {
        return knowledge.migration(method).orElseThrow();
    }

    private static void belongs(ApiCall call, Group group, Library library) {
        group.hold(call.place(), "belongs to `" + library.coordinates().get(0) + "`: " + library.advice());
    }
}
