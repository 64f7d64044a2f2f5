package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Readings;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Library;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Version;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges the dependencies whose own code calls a deprecated method. */
final class LibraryJudge {
    private final Knowledge knowledge;
    private final Messages messages;
    private final Readings readings;
    private final List<Use> uses = new ArrayList<>();

    private record Use(Library library, Dependency dependency) {}

    LibraryJudge(Knowledge knowledge, Messages messages, Readings readings) {
        this.knowledge = knowledge;
        this.messages = messages;
        this.readings = readings;
        for (Dependency dependency : readings.dependencies()) {
            knowledge.libraries().stream()
                    .filter(l -> l.matches(dependency.coordinates())
                            && knowledge.migration(l.method()).isPresent())
                    .findFirst()
                    .ifPresent(l -> uses.add(new Use(l, dependency)));
        }
    }

    private static boolean affected(Use use) {
        String version = use.dependency().version();
        boolean old = use.library().below().isEmpty()
                || version.isEmpty()
                || Version.of(version).compareTo(Version.of(use.library().below())) < 0;
        return old && !use.dependency().built();
    }

    /**
     * Whether a call is a library's way in and a build file says which version it is: then the library is the finding, or
     * what is found in its code.
     */
    boolean tells(ApiCall call) {
        return call.name().word() == Name.Word.ENTRY_POINT
                && uses.stream().anyMatch(u -> told(u.dependency()) && speaksFor(u.library(), call));
    }

    private static boolean told(Dependency dependency) {
        return dependency.built() || !dependency.version().isEmpty();
    }

    private boolean speaksFor(Library library, ApiCall call) {
        return library.method().equals(call.method())
                && knowledge.sdk(call.name().sdk()).stream()
                        .flatMap(sdk -> sdk.packages().stream())
                        .anyMatch(p -> library.packages().stream().anyMatch(q -> p.startsWith(q) || q.startsWith(p)));
    }

    /** A library whose affected version holds back a change of the configuration written for it. */
    Optional<Library> holding(ApiCall call) {
        return uses.stream()
                .filter(LibraryJudge::affected)
                .map(Use::library)
                .filter(l -> !l.property().isEmpty() && call.kind() == ApiCall.Kind.CONFIG)
                .filter(l -> sets(call.place(), l.property()))
                .findFirst();
    }

    /** Whether the place's line begins with a key, in quotes or not. */
    private static boolean sets(Place place, String key) {
        String line =
                place.source().line(place.line()).in(place.source().text()).strip();
        boolean quoted = line.startsWith("\"") || line.startsWith("'");
        return line.startsWith(key, quoted ? 1 : 0);
    }

    List<Finding> findings(List<ApiCall> calls) {
        List<Finding> found = new ArrayList<>();
        for (Use use : uses) {
            if (affected(use)) {
                Migration migration =
                        knowledge.migration(use.library().method()).orElseThrow();
                migration.rule(Rule.Kind.LIBRARY).ifPresent(rule -> found.add(finding(rule, migration, use, calls)));
            }
        }
        return found.stream()
                .collect(Collectors.toMap(Finding::place, f -> f, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Finding finding(Rule rule, Migration migration, Use use, List<ApiCall> calls) {
        Dependency dependency = use.dependency();
        Optional<Place> changed = changed(use.library());
        Optional<Fix> fix = changed.isPresent() ? Optional.empty() : fix(use);
        boolean unknown =
                dependency.version().isEmpty() && !use.library().below().isEmpty();
        List<Step> related = new ArrayList<>(dependency.route());
        calls.stream()
                .filter(c -> c.name().word() == Name.Word.ENTRY_POINT && speaksFor(use.library(), c))
                .map(c -> new Step(Step.Role.CALL, c.place(), "`" + c.place().text() + "` is a way into it"))
                .forEach(related::add);
        String name = dependency.coordinates() + (dependency.version().isEmpty() ? "" : ":" + dependency.version());
        String message = messages.fill(
                rule,
                migration,
                Map.of(
                        "spelled",
                        dependency.place().text(),
                        "name",
                        name,
                        "advice",
                        use.library().advice()));
        String told = unknown
                ? message + "; only versions below " + use.library().below() + " do, and the version is not told here"
                : message;
        Confidence confidence = unknown ? Confidence.MEDIUM : Confidence.HIGH;
        return Finding.of(rule, dependency.place(), dependency.coordinates(), told, confidence)
                .withSteps(related, List.of())
                .withFix(fix, fix.isEmpty() ? held(use.library(), changed) : "");
    }

    private static String held(Library library, Optional<Place> changed) {
        return changed.map(p -> "`" + p + "`: " + library.raiseTo() + " declares `" + p.text() + "` otherwise")
                .orElseGet(() -> "it takes more than another version: " + library.advice());
    }

    /** Where code that uses the library names a member that is declared otherwise later. */
    private Optional<Place> changed(Library library) {
        for (String member : library.changed()) {
            Pattern word = Pattern.compile("\\b" + Pattern.quote(member) + "\\b");
            for (Source source : readings.sources()) {
                Matcher matcher = word.matcher(source.text());
                if (matcher.find()) {
                    return Optional.of(source.place(matcher.start(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fix> fix(Use use) {
        Library library = use.library();
        Dependency dependency = use.dependency();
        boolean compatible = !library.raiseTo().isEmpty()
                && !library.compatibleFrom().isEmpty()
                && dependency.versioned()
                && dependency.place().text().equals(dependency.version())
                && Version.of(dependency.version()).compareTo(Version.of(library.compatibleFrom())) >= 0;
        return compatible
                ? Optional.of(new Fix(
                        "Raise `" + dependency.coordinates() + "` to " + library.raiseTo(),
                        Fix.Safety.SAFE,
                        List.of(Edit.replace(dependency.place(), library.raiseTo()))))
                : Optional.empty();
    }
}
