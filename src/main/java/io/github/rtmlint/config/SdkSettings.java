package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys that SDKs read: they choose a method, or their values are passed to it. */
final class SdkSettings {
    private static final Pattern ARGUMENT = Pattern.compile("[\"']?([a-z_]+)[\"']?\\s*:");

    private final MethodNames names;
    private final List<Known> known = new ArrayList<>();

    /**
     * @param quoted the setting inside the text of a value
     * @param telling whether its name speaks of the service
     */
    private record Known(String method, String sdk, Sdk.Setting setting, Pattern quoted, boolean telling) {}

    SdkSettings(Knowledge knowledge, MethodNames names) {
        this.names = names;
        for (Sdk sdk : knowledge.sdks()) {
            sdk.methods()
                    .forEach((method, said) -> said.settings().forEach(s -> known.add(known(method, sdk.id(), s))));
        }
    }

    private Known known(String method, String sdk, Sdk.Setting setting) {
        return new Known(method, sdk, setting, quoted(setting), names.context(setting.name()));
    }

    private static Pattern quoted(Sdk.Setting setting) {
        String name = Pattern.quote(setting.name());
        return Pattern.compile(
                setting.value().isEmpty()
                        ? "^" + name + "(?==)"
                        : "[\"']?\\b" + name + "[\"']?\\s*[:=]\\s*" + Pattern.quote(setting.value()) + "\\b");
    }

    /** The call that an entry chooses, or whose arguments it holds. */
    Optional<ApiCall> of(Source source, Entry entry, boolean context) {
        return known.stream()
                .filter(k -> context || k.telling())
                .flatMap(k -> place(k, entry).map(where -> call(source, entry, k, where)).stream())
                .findFirst();
    }

    private static Optional<Span> place(Known known, Entry entry) {
        Sdk.Setting setting = known.setting();
        String key = entry.key() == entry.value() ? "" : entry.key().value();
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean chosen = setting.value().isEmpty()
                || setting.value().equals(entry.value().value());
        if (last.equals(setting.name()) && chosen) {
            return Optional.of(
                    setting.value().isEmpty()
                            ? entry.key().text().span()
                            : entry.key().span().union(entry.value().span()));
        }
        if (!entry.value().value().contains(setting.name())) {
            return Optional.empty();
        }
        Matcher inside = known.quoted().matcher(entry.value().value());
        return inside.find() ? Optional.of(entry.value().text().span(inside.start(), inside.end())) : Optional.empty();
    }

    private ApiCall call(Source source, Entry entry, Known known, Span where) {
        List<Argument> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(entry.value().value());
        while (known.setting().value().isEmpty() && argument.find()) {
            if (names.takes(known.method(), argument.group(1))) {
                Span written = entry.value().text().span(argument.start(1), argument.end(1));
                arguments.add(new Argument(
                        argument.group(1),
                        source.place(written),
                        Argument.Carrier.FORM,
                        List.of(),
                        "it stands in a JSON text"));
            }
        }
        Name name = new Name(source.place(where), Name.Word.CONSTANT, known.sdk());
        return ApiCall.named(known.method(), ApiCall.Kind.CONFIG, Confidence.HIGH, name)
                .passing(arguments)
                .by(List.of(), known.setting().becomes());
    }
}
