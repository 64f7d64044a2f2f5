package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Readings;
import io.github.rtmlint.call.Versions;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.knowledge.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Members of a library that called a deprecated method in its older versions only, where the build files declare a later
 * version, or where the library's own sources are at hand and say what they call.
 */
final class Outgrown {
    private final Knowledge knowledge;
    private final Readings readings;
    private final Versions versions;
    private final Map<String, Boolean> inSources = new HashMap<>();

    Outgrown(Knowledge knowledge, Readings readings) {
        this.knowledge = knowledge;
        this.readings = readings;
        this.versions = new Versions(readings.dependencies());
    }

    /** Whether every member that the call can be of is one that no longer calls the method. */
    boolean is(ApiCall call) {
        List<Sdk.Call> members = members(call);
        return !members.isEmpty()
                && members.stream()
                        .allMatch(m -> !m.below().isEmpty()
                                && (isLater(m) || inSources.computeIfAbsent(m.type(), this::isDeclared)));
    }

    private List<Sdk.Call> members(ApiCall call) {
        Name name = call.name();
        if (name.word() != Name.Word.CALL && name.word() != Name.Word.ENTRY_POINT) {
            return List.of();
        }
        String text = name.place().text();
        return knowledge.sdk(name.sdk()).stream()
                .flatMap(sdk -> sdk.method(call.method()).stream())
                .flatMap(method -> method.calls().stream())
                .filter(m -> text.equals(m.name().equals("new") ? simple(m.type()) : m.name()))
                .toList();
    }

    private boolean isLater(Sdk.Call member) {
        List<Version> declared = versions.of(member);
        Version first = Version.of(member.below());
        return !declared.isEmpty() && declared.stream().allMatch(v -> v.compareTo(first) >= 0);
    }

    private boolean isDeclared(String type) {
        Pattern within =
                Pattern.compile("\\bpackage\\s+" + Pattern.quote(type.substring(0, type.lastIndexOf('.'))) + "\\b");
        Pattern declares = Pattern.compile("\\b(?:class|object|trait|interface)\\s+" + simple(type) + "\\b");
        return readings.sources().stream()
                .anyMatch(s -> within.matcher(s.text()).find()
                        && declares.matcher(s.text()).find());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
