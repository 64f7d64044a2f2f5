package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads configuration, build files and scripts: their API calls, and their keys and values. */
public final class ConfigReader {
    private final MethodNames names;
    private final SdkSettings settings;
    private final Programs programs;
    private final Words words;

    public ConfigReader(Knowledge knowledge) {
        names = new MethodNames(knowledge);
        settings = new SdkSettings(knowledge, names);
        programs = new Programs(knowledge.programs());
        words = knowledge.words();
    }

    /** Whether the file has a format that is known by its name. */
    public boolean reads(String path) {
        return Formats.of(path).isPresent();
    }

    /** Reads a source; what cannot be understood becomes a problem, never an exception. */
    public Reading read(Source source) {
        Format format = Formats.of(source.path()).orElse(Lines::read);
        Document document = format.read(source);
        List<Entry> entries = Entries.of(document);
        List<Entry> told = entries.stream()
                .filter(e -> !words.is(Words.Meaning.PROSE, e.label()))
                .toList();
        Scripts scripts = new Scripts(source, names, programs, entries);
        List<ApiCall> calls = new ArrayList<>(Calls.in(source, names, words, settings, scripts, told));
        calls.addAll(Mentions.in(source, names, entries));
        return new Reading(List.copyOf(calls), KeyValues.of(source, entries), document.problems());
    }
}
