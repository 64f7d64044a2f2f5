package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reader finds in a text, told in words. */
final class Told {
    static final List<String> DROPPED =
            List.of("mpim_aware", "no_unreads", "no_latest", "simple_latest", "include_locale");

    static final Knowledge KNOWLEDGE = knowledge();

    private Told() {}

    private static Knowledge knowledge() {
        Stream<Migration.Argument> kept = Stream.of("token", "presence_sub", "batch_presence_aware")
                .map(name -> new Migration.Argument(name, true, "string", "", ""));
        Stream<Migration.Argument> dropped =
                DROPPED.stream().map(name -> new Migration.Argument(name, false, "boolean", "", ""));
        Migration migration = new Migration(
                "rtm.start",
                "rtm.connect",
                "",
                "",
                true,
                List.of("slack.com", "slack-gov.com"),
                Stream.concat(kept, dropped).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Knowledge(
                List.of(migration),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Rules.builtIn().programs(),
                Rules.builtIn().words());
    }

    static Source source(String path, String text) {
        return new Source(path, text, StandardCharsets.UTF_8, false);
    }

    static Reading read(String path, String text) {
        return new ConfigReader(KNOWLEDGE).read(source(path, text));
    }

    /** Each call as {@code line:column CONFIDENCE `text` argument, …}; mentions and problems after them. */
    static List<String> calls(String path, String text) {
        Reading reading = read(path, text);
        List<String> told = new ArrayList<>();
        for (ApiCall call : reading.calls()) {
            String kind = call.kind() == ApiCall.Kind.CONFIG
                    ? call.confidence().name()
                    : call.kind().name();
            String arguments =
                    call.arguments().stream().map(a -> a.place().text()).collect(Collectors.joining(", "));
            told.add((at(call) + " " + kind + " `" + call.place().text() + "` " + arguments).strip());
        }
        reading.problems().forEach(p -> told.add("problem " + p.line() + ":" + p.column() + " " + p.message()));
        return told;
    }

    /** The text with every call renamed, and every argument taken out that the successor lacks. */
    static String fixed(String path, String text) {
        Source source = source(path, text);
        List<Edit> edits = new ArrayList<>();
        for (ApiCall call : new ConfigReader(KNOWLEDGE).read(source).calls()) {
            if (call.kind() == ApiCall.Kind.CONFIG) {
                call.names().forEach(name -> edits.add(Edit.replace(name.place(), "rtm.connect")));
                call.arguments().stream()
                        .filter(a -> DROPPED.contains(a.name()))
                        .map(Argument::removal)
                        .forEach(edits::addAll);
            }
        }
        return Edits.apply(source, edits);
    }

    private static String at(ApiCall call) {
        return call.place().start().line() + ":" + call.place().start().column();
    }
}
