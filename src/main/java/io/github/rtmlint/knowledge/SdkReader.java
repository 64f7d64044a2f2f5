package io.github.rtmlint.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads {@code sdk:} files. */
final class SdkReader {
    private static final Keys SDK = Keys.of("sdk", "title", "methods").with("packages", "types", "not-fields");
    private static final Keys TYPE = Keys.of().with("extends-type", "returns");
    private static final Keys METHOD =
            Keys.of().with("calls", "constants", "settings", "events", "request", "response", "list");
    private static final Keys CALL = Keys.of("type", "name")
            .with("returns", "answers", "arguments", "below", "since", "library", "entry-point", "becomes");
    private static final Keys CONSTANT = Keys.of("type", "name");
    private static final Keys SETTING = Keys.of("name", "becomes").with("value");

    private SdkReader() {}

    static Sdk read(Datum datum) {
        Section section = datum.section(SDK);
        return new Sdk(
                section.text("sdk"),
                section.text("title"),
                section.texts("packages"),
                byKey(section, "types", SdkReader::type),
                byKey(section, "methods", SdkReader::method),
                section.texts("not-fields"));
    }

    private static Sdk.Type type(String name, Datum datum) {
        Section section = datum.section(TYPE);
        return new Sdk.Type(
                name, section.text("extends-type", ""), byKey(section, "returns", (key, value) -> value.text()));
    }

    private static Sdk.Method method(String name, Datum datum) {
        Section section = datum.section(METHOD);
        return new Sdk.Method(
                section.list("calls", SdkReader::call),
                section.list("constants", SdkReader::constant),
                section.list("settings", SdkReader::setting),
                section.texts("events"),
                section.text("request", ""),
                section.text("response", ""),
                section.text("list", ""));
    }

    private static Sdk.Call call(Datum datum) {
        Section section = datum.section(CALL);
        Sdk.Call call = new Sdk.Call(
                section.text("type"),
                section.text("name"),
                section.text("returns", ""),
                section.flag("answers", false),
                section.texts("arguments"),
                section.text("below", ""),
                section.text("since", ""),
                section.text("library", ""),
                section.flag("entry-point", false),
                section.text("becomes", ""));
        if (call.library().isEmpty() && !(call.below() + call.since()).isEmpty()) {
            throw datum.error("missing key \"library\": \"below\" and \"since\" are versions of it");
        }
        return call;
    }

    private static Sdk.Constant constant(Datum datum) {
        Section section = datum.section(CONSTANT);
        return new Sdk.Constant(section.text("type"), section.text("name"));
    }

    private static Sdk.Setting setting(Datum datum) {
        Section section = datum.section(SETTING);
        return new Sdk.Setting(section.text("name"), section.text("value", ""), section.text("becomes"));
    }

    private static <T> Map<String, T> byKey(Section section, String key, BiFunction<String, Datum, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        section.optional(key)
                .map(Datum::entries)
                .orElse(Map.of())
                .forEach((name, datum) -> values.put(name, value.apply(name, datum)));
        return Collections.unmodifiableMap(values);
    }
}
