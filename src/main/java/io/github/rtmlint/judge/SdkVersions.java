package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.call.Readings;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.knowledge.Version;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the versions of SDKs make of calls of their members. Some members call a deprecated method in a library's older
 * versions only, some have a successor only in later ones; the build files declare the version, or the library's own sources
 * are at hand and say what they call.
 */
final class SdkVersions {
    private final Readings readings;
    private final Renames renames;
    private final Map<String, Boolean> inSources = new HashMap<>();

    SdkVersions(Readings readings, Renames renames) {
        this.readings = readings;
        this.renames = renames;
    }

    /** Whether every member that the call can be of is one that no longer calls the method. */
    boolean outgrown(ApiCall call) {
        return !call.members().isEmpty() && call.members().stream().allMatch(this::outgrown);
    }

    private boolean outgrown(Sdk.Call member) {
        boolean later = !member.below().isEmpty() && isKnown(member) && !declaresBelow(member, member.below());
        return later || member.changes() && inSources.computeIfAbsent(member.type(), this::isDeclared);
    }

    private boolean isDeclared(String type) {
        Pattern within =
                Pattern.compile("\\bpackage\\s+" + Pattern.quote(type.substring(0, type.lastIndexOf('.'))) + "\\b");
        Pattern declares = Pattern.compile(
                "\\b(?:class|object|trait|interface)\\s+" + type.substring(type.lastIndexOf('.') + 1) + "\\b");
        return readings.sources().stream()
                .anyMatch(s -> within.matcher(s.text()).find()
                        && declares.matcher(s.text()).find());
    }

    /** A call with what the version tells: where it is declared, and how sure the call is when it is declared nowhere. */
    ApiCall known(ApiCall call) {
        List<Step> decisive = call.members().stream()
                .flatMap(m -> declared(m).stream().limit(1))
                .map(d -> new Step(Step.Role.VERSION, d.place(), "the version that decides"))
                .toList();
        ApiCall told = call.with(decisive);
        return undecided(call).isPresent() ? told.with(call.confidence().atMost(Confidence.MEDIUM)) : told;
    }

    /** What only the version could tell of a call, a clause; empty when it is told, or all versions are alike. */
    Optional<String> open(ApiCall call) {
        return undecided(call)
                .filter(m -> !m.entryPoint())
                .map(m -> "versions of `" + m.library() + "` below " + m.below()
                        + " call it; no build file tells the version");
    }

    private Optional<Sdk.Call> undecided(ApiCall call) {
        return call.members().stream()
                .filter(m -> !m.below().isEmpty() && !isKnown(m))
                .findFirst();
    }

    /** Which version to upgrade to before the call, or by which it, can be changed, a clause. */
    Optional<String> upgrade(ApiCall call, Migration migration) {
        Optional<Sdk.Call> old =
                call.members().stream().filter(m -> !m.below().isEmpty()).findFirst();
        if (old.isPresent()) {
            return Optional.of(
                    "upgrade `" + old.get().library() + "` to " + old.get().below() + " or later");
        }
        return call.members().stream()
                .filter(m -> declaresBelow(m, m.since()))
                .findFirst()
                .or(() -> renames.first(call.name(), migration).filter(m -> declaresBelow(m, m.since())))
                .map(m -> "upgrade `" + m.library() + "` to " + m.since() + " or later first");
    }

    private boolean isKnown(Sdk.Call member) {
        return declared(member).stream().anyMatch(d -> !d.version().isEmpty());
    }

    private boolean declaresBelow(Sdk.Call member, String version) {
        return !version.isEmpty()
                && declared(member).stream()
                        .filter(d -> !d.version().isEmpty())
                        .anyMatch(d -> Version.of(d.version()).compareTo(Version.of(version)) < 0);
    }

    /** The declarations of a member's library, before those of its modules. */
    private List<Dependency> declared(Sdk.Call member) {
        return readings.dependencies().stream()
                .filter(d -> member.isVersionedBy(d.coordinates()))
                .sorted(Comparator.comparing(d -> d.coordinates().length()))
                .toList();
    }
}
