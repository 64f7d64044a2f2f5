package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.CommandTexts;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads configuration, build files and scripts: their API calls, and their keys and values. */
public final class ConfigReader implements CommandTexts {
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

    @Override
    public List<Parameter> sent(String method, String text, Span name) {
        Commands commands = Commands.in(Spelled.raw(text, 0, text.length()), programs);
        Source whole = new Source("", text, StandardCharsets.UTF_8, false);
        return commands.sender(name).stream()
                .flatMap(c -> new CommandData(whole, commands.text(), names, method).of(c).stream())
                .map(ConfigReader::parameter)
                .toList();
    }

    private static Parameter parameter(Argument argument) {
        Span written = argument.place().span();
        return new Parameter(
                argument.name(),
                written,
                argument.removal().size() == 1
                        ? argument.removal().get(0).place().span()
                        : new Span(0, 0));
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
