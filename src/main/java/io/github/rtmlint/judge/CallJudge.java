package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Migration.Field;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the calls of one group with its migration: what is found, and what holds the group's edits. */
final class CallJudge {
    private static final Comparator<Step> TOLD =
            Comparator.comparing(Step::role).thenComparing(Step::place);

    private final Group group;
    private final Migration migration;
    private final Renames renames;
    private final Messages messages;
    private final SdkVersions versions;
    private final Findings findings;

    CallJudge(Group group, Renames renames, Messages messages, SdkVersions versions, Findings findings) {
        this.group = group;
        this.migration = group.migration();
        this.renames = renames;
        this.messages = messages;
        this.versions = versions;
        this.findings = findings;
    }

    /** All that a call of the group has to be told of. */
    void call(ApiCall call) {
        if (call.name().word() != Name.Word.ANSWER) {
            named(call);
        }
        for (Argument argument : call.arguments()) {
            argument(call, argument);
        }
        for (Read read : call.reads()) {
            read(call, read);
        }
        call.holds().forEach(h -> group.hold(h.place(), h.reason()));
        Optional<String> upgrade = versions.upgrade(call, migration);
        upgrade.ifPresent(reason -> group.hold(call.place(), reason));
        if (!call.successor().isEmpty() && call.holds().isEmpty() && upgrade.isEmpty()) {
            group.hold(call.place(), "`" + call.successor() + "` takes more than another name");
        }
        renames.unknown(call.names(), migration).stream()
                .filter(n -> !n.imported() && n.word() != Name.Word.ENTRY_POINT && n.word() != Name.Word.ANSWER)
                .forEach(n -> group.hold(n.place(), "`" + n.place().text() + "` has no successor in this library"));
    }

    /** Only that the method is named. */
    void named(ApiCall call) {
        Rule.Kind kind = switch (call.kind()) {
            case SDK -> Rule.Kind.CALL;
            case URL -> Rule.Kind.URL;
            case CONFIG -> Rule.Kind.CONFIG;
            case MENTION -> Rule.Kind.MENTION;
        };
        String becomes = call.successor().isEmpty()
                ? renames.of(call.name(), migration).orElse(migration.to())
                : call.successor();
        String spelled = call.place().text();
        migration.rule(kind).ifPresent(rule -> {
            String message =
                    messages.fill(rule, migration, Map.of("spelled", spelled, "name", spelled, "becomes", becomes));
            String open = versions.open(call).map(o -> "; " + o).orElse("");
            mended(Finding.of(rule, call.place(), call.method(), message + open, call.confidence())
                    .withSteps(call.route(), List.of()));
        });
    }

    private void argument(ApiCall call, Argument argument) {
        Optional<Migration.Argument> known = migration.argument(argument.name());
        if (known.filter(Migration.Argument::isSecret).isPresent() && argument.carrier() == Argument.Carrier.QUERY) {
            secret(call, argument);
        }
        if (known.isEmpty() || known.get().kept()) {
            return;
        }
        if (!argument.hold().isEmpty()) {
            group.hold(argument.place(), "`" + argument.name() + "` must be removed by hand: " + argument.hold());
        }
        migration
                .rule(Rule.Kind.ARGUMENT)
                .ifPresent(rule -> mended(finding(
                        rule,
                        call,
                        argument,
                        argument.place().text(),
                        known.get().instead())));
    }

    private void secret(ApiCall call, Argument argument) {
        migration
                .rule(Rule.Kind.TOKEN)
                .ifPresent(rule -> findings.add(finding(rule, call, argument, argument.name(), "")));
    }

    private Finding finding(Rule rule, ApiCall call, Argument argument, String spelled, String advice) {
        String message =
                messages.fill(rule, migration, Map.of("spelled", spelled, "name", argument.name(), "advice", advice));
        return Finding.of(rule, argument.place(), argument.name(), message, call.confidence())
                .withSteps(List.of(naming(call)), List.of());
    }

    private void read(ApiCall call, Read read) {
        for (int length = 1; length <= read.path().size(); length++) {
            Optional<Field> missing = migration.missing(read.path().subList(0, length));
            if (missing.isPresent()) {
                missing(call, read, length, missing.get());
                return;
            }
        }
    }

    private void missing(ApiCall call, Read read, int length, Field field) {
        Place place = read.place(length - 1);
        String name = String.join(".", read.path().subList(0, length));
        String reads = read.confidence() == Confidence.LOW ? "may read" : "reads";
        group.hold(place, reads + " `" + name + "`, which `" + migration.to() + "` does not answer with");
        Read whole = length == read.path().size()
                ? read
                : new Read(
                        read.path().subList(0, length),
                        read.places(),
                        Read.Use.PLAIN,
                        read.confidence(),
                        read.route(),
                        Optional.empty());
        Confidence confidence = read.confidence().atMost(call.confidence());
        migration
                .rule(Rule.Kind.RESPONSE)
                .filter(r -> findings.takes(r, place, confidence))
                .ifPresent(rule -> {
                    List<Step> related = new ArrayList<>(List.of(naming(call)));
                    related.addAll(way(call));
                    related.addAll(read.route());
                    String advice = messages.advice(field, whole, call);
                    String message = messages.fill(
                            rule, migration, Map.of("spelled", place.text(), "name", name, "advice", advice));
                    findings.add(Finding.of(rule, place, name, message, confidence)
                            .withSteps(related, route(call, read, place)));
                });
    }

    /** A finding that the group's edits mend. */
    private void mended(Finding finding) {
        group.findings().add(findings.add(finding));
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
}
