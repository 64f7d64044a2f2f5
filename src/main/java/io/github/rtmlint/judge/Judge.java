package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Migration.Field;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares API calls and dependencies with the migrations. */
public final class Judge {
    private static final Comparator<Step> TOLD =
            Comparator.comparing(Step::role).thenComparing(Step::place);

    private final Knowledge knowledge;
    private final Renames renames;
    private final Messages messages;

    public Judge(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.renames = new Renames(knowledge);
        this.messages = new Messages(knowledge);
    }

    /**
     * The findings of all calls and dependencies, without fixes, and which edits belong together.
     *
     * @param sources everything that was read
     */
    public Verdict judge(Collection<ApiCall> calls, Collection<Dependency> dependencies, Collection<Source> sources) {
        List<ApiCall> ordered = calls.stream()
                .filter(c -> knowledge.migration(c.method()).isPresent())
                .sorted(Comparator.comparing(ApiCall::place))
                .toList();
        LibraryJudge libraries = new LibraryJudge(knowledge, messages, dependencies, sources);
        List<ApiCall> told = ordered.stream().filter(c -> !libraries.tells(c)).toList();
        List<Group> groups = Groups.of(
                told.stream().filter(c -> c.kind() != ApiCall.Kind.MENTION).toList(), this::migration);
        Map<Group.Key, Finding> findings = new LinkedHashMap<>();
        for (Group group : groups) {
            for (ApiCall call : group.calls()) {
                call(call, group, findings);
                tooOld(call, group, libraries);
            }
        }
        told.stream().filter(c -> c.kind() == ApiCall.Kind.MENTION).forEach(c -> named(c, null, findings));
        List<Finding> all = new ArrayList<>(findings.values());
        all.addAll(libraries.findings(ordered));
        return new Verdict(all.stream().sorted().toList(), groups, renames, knowledge, libraries);
    }

    private Migration migration(String method) {
        return knowledge.migration(method).orElseThrow();
    }

    private void call(ApiCall call, Group group, Map<Group.Key, Finding> findings) {
        named(call, group, findings);
        for (Argument argument : call.arguments()) {
            argument(call, argument, group, findings);
        }
        for (Read read : call.reads()) {
            read(call, read, group, findings);
        }
        call.holds().forEach(h -> group.hold(h.place(), h.reason()));
        if (!call.successor().isEmpty() && call.holds().isEmpty()) {
            group.hold(call.place(), "`" + call.successor() + "` takes more than another name");
        }
        renames.unknown(call.names(), group.migration()).stream()
                .filter(n -> !n.imported() && n.word() != Name.Word.ENTRY_POINT)
                .forEach(n -> group.hold(n.place(), "`" + n.place().text() + "` has no successor in this library"));
    }

    private void tooOld(ApiCall call, Group group, LibraryJudge libraries) {
        renames.first(call.name(), group.migration())
                .filter(first -> libraries.declaresBelow(first.library(), first.since()))
                .ifPresent(first -> group.hold(
                        call.place(), "upgrade `" + first.library() + "` to " + first.since() + " or later first"));
    }

    private void named(ApiCall call, Group group, Map<Group.Key, Finding> findings) {
        Migration migration = migration(call.method());
        Rule.Kind kind = switch (call.kind()) {
            case SDK -> Rule.Kind.CALL;
            case URL -> Rule.Kind.URL;
            case CONFIG -> Rule.Kind.CONFIG;
            case MENTION -> Rule.Kind.MENTION;
        };
        String becomes = call.successor().isEmpty()
                ? renames.of(call.name(), migration).orElse(migration.to())
                : call.successor();
        migration.rule(kind).ifPresent(rule -> {
            String message = messages.fill(
                    rule,
                    migration,
                    Map.of("spelled", call.place().text(), "name", call.place().text(), "becomes", becomes));
            add(
                    findings,
                    group,
                    finding(
                            rule,
                            call.place(),
                            call.method(),
                            call.note().isEmpty() ? message : message + "; " + call.note(),
                            call.confidence(),
                            call.route(),
                            List.of()));
        });
    }

    private void argument(ApiCall call, Argument argument, Group group, Map<Group.Key, Finding> findings) {
        Migration migration = group.migration();
        Optional<Migration.Argument> known = migration.argument(argument.name());
        if (known.filter(Migration.Argument::isSecret).isPresent() && argument.carrier() == Argument.Carrier.QUERY) {
            secret(call, argument, migration, findings);
        }
        if (known.isEmpty() || known.get().kept()) {
            return;
        }
        if (!argument.hold().isEmpty()) {
            group.hold(argument.place(), "`" + argument.name() + "` must be removed by hand: " + argument.hold());
        }
        migration
                .rule(Rule.Kind.ARGUMENT)
                .ifPresent(rule -> add(
                        findings,
                        group,
                        finding(
                                rule,
                                argument.place(),
                                argument.name(),
                                messages.fill(
                                        rule,
                                        migration,
                                        Map.of(
                                                "spelled",
                                                argument.place().text(),
                                                "name",
                                                argument.name(),
                                                "advice",
                                                known.get().instead())),
                                call.confidence(),
                                List.of(naming(call)),
                                List.of())));
    }

    private void secret(ApiCall call, Argument argument, Migration migration, Map<Group.Key, Finding> findings) {
        migration
                .rule(Rule.Kind.TOKEN)
                .ifPresent(rule -> add(
                        findings,
                        null,
                        finding(
                                rule,
                                argument.place(),
                                argument.name(),
                                messages.fill(
                                        rule, migration, Map.of("spelled", argument.name(), "name", argument.name())),
                                call.confidence(),
                                List.of(naming(call)),
                                List.of())));
    }

    private void read(ApiCall call, Read read, Group group, Map<Group.Key, Finding> findings) {
        Migration migration = group.migration();
        for (int length = 1; length <= read.path().size(); length++) {
            Optional<Field> missing = migration.missing(read.path().subList(0, length));
            if (missing.isPresent()) {
                missing(call, read, length, missing.get(), group, findings);
                return;
            }
        }
    }

    private void missing(
            ApiCall call, Read read, int length, Field field, Group group, Map<Group.Key, Finding> findings) {
        Place place = read.place(length - 1);
        String name = String.join(".", read.path().subList(0, length));
        if (read.confidence() != Confidence.LOW) {
            group.hold(
                    place, "reads `" + name + "`, which `" + group.migration().to() + "` does not answer with");
        }
        Read whole = length == read.path().size()
                ? read
                : new Read(
                        read.path().subList(0, length),
                        read.places(),
                        Read.Use.PLAIN,
                        read.confidence(),
                        read.route(),
                        Optional.empty());
        group.migration().rule(Rule.Kind.RESPONSE).ifPresent(rule -> {
            List<Step> related = new ArrayList<>(List.of(naming(call)));
            related.addAll(way(call));
            related.addAll(read.route());
            add(
                    findings,
                    null,
                    finding(
                            rule,
                            place,
                            name,
                            messages.fill(
                                    rule,
                                    group.migration(),
                                    Map.of(
                                            "spelled",
                                            place.text(),
                                            "name",
                                            name,
                                            "advice",
                                            messages.advice(field, whole, call))),
                            read.confidence(),
                            related,
                            route(call, read, place)));
        });
    }

    private static List<Step> route(ApiCall call, Read read, Place place) {
        List<Step> route = new ArrayList<>(way(call));
        route.add(naming(call));
        route.addAll(read.route());
        route.sort(TOLD);
        route.add(new Step(Step.Role.READ, place, "its answer is read"));
        return route;
    }

    private static List<Step> way(ApiCall call) {
        return call.route().stream()
                .filter(step -> step.role() != Step.Role.EVENT)
                .toList();
    }

    private static Step naming(ApiCall call) {
        return new Step(
                call.kind() == ApiCall.Kind.SDK ? Step.Role.CALL : Step.Role.NAME,
                call.place(),
                "`" + call.method() + "` is " + (call.kind() == ApiCall.Kind.SDK ? "called here" : "named here"));
    }

    private static Finding finding(
            Rule rule,
            Place place,
            String subject,
            String message,
            Confidence confidence,
            List<Step> related,
            List<Step> route) {
        return new Finding(
                rule,
                rule.level(),
                place,
                subject,
                message,
                confidence,
                related.stream()
                        .filter(s -> !s.place().equals(place))
                        .distinct()
                        .toList(),
                route,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** Keeps one finding for a place and rule: the surest, and of those the first. */
    private static void add(Map<Group.Key, Finding> findings, Group group, Finding finding) {
        Group.Key key = new Group.Key(finding.rule().id(), finding.place());
        findings.merge(key, finding, (a, b) -> b.confidence().compareTo(a.confidence()) > 0 ? b : a);
        if (group != null) {
            group.findings().add(key);
        }
    }
}
