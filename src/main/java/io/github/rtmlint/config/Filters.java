package io.github.rtmlint.config;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.knowledge.Program.Does;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What filters such as {@code jq} read of the answer that a command of the same script gets. */
final class Filters {
    private static final Pattern PIPE = Pattern.compile("(?:[ \\t]|\\\\\\R)*\\|&?\\s*(?:\\\\\\R\\s*)*");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\.\"(\\w+)\"|\\.?\\[\\s*\"(\\w+)\"\\s*]");
    private static final Pattern FILTER = Pattern.compile("(?s)\\s*[.\\[{(].*");

    private final Spelled whole;
    private final List<Command> commands;

    Filters(Commands script) {
        this.whole = script.text();
        this.commands = script.all();
    }

    /** The reads of what a command prints. */
    List<Read> of(Command sender, Source source, Confidence confidence) {
        List<Read> reads = new ArrayList<>();
        Optional<String> variable = variable(sender);
        List<String> files = words(sender).filter(w -> w.endsWith(".json")).toList();
        for (Command command : commands) {
            if (command.span().start() >= sender.span().end() && command.does(Does.FILTER)) {
                boolean fed = piped(sender, command)
                        || variable.filter(v -> mentions(command, v)).isPresent()
                        || words(command).anyMatch(files::contains);
                if (fed) {
                    filter(command).ifPresent(f -> paths(f, source, confidence, reads));
                }
            }
        }
        return reads;
    }

    private static Stream<String> words(Command command) {
        return command.values().map(Scalar::value);
    }

    /** Whether pipes lead from one command to the other, through nothing but what passes it on. */
    private boolean piped(Command from, Command to) {
        Optional<Command> next = commands.stream()
                .filter(c -> c.span().start() >= from.span().end())
                .findFirst()
                .filter(c -> PIPE.matcher(new Span(from.span().end(), c.span().start()).in(whole.value()))
                        .matches());
        return next.filter(n -> n == to || n.does(Does.PASS_ON) && piped(n, to)).isPresent();
    }

    /** The variable that gets what a command prints: {@code ANSWER=$(curl …)}. */
    private Optional<String> variable(Command sender) {
        return commands.stream()
                .flatMap(c -> c.words().members().stream())
                .filter(m -> !m.key().value().isEmpty()
                        && !m.key().value().startsWith("-")
                        && m.value().span().contains(sender.span())
                        && !m.value().span().equals(sender.span()))
                .map(m -> m.key().value())
                .findFirst();
    }

    /** Whether a command, or what stands before it on its line, uses a variable. */
    private boolean mentions(Command command, String variable) {
        int from = command.span().start();
        while (from > 0 && !separates(whole.value(), from - 1)) {
            from--;
        }
        return Pattern.compile("\\$\\{?" + variable + "\\b")
                .matcher(whole.value())
                .region(from, command.span().end())
                .find();
    }

    /** Whether a semicolon, or a line end that is not escaped, stands at {@code at}. */
    private static boolean separates(String text, int at) {
        char c = text.charAt(at);
        return c == ';' || (c == '\n' || c == '\r') && (at == 0 || text.charAt(at - 1) != '\\');
    }

    private static Optional<Scalar> filter(Command command) {
        return command.values()
                .skip(1)
                .filter(s -> FILTER.matcher(s.value()).matches())
                .findFirst();
    }

    /** Takes the paths that a filter goes from the answer itself, those before its first pipe. */
    private void paths(Scalar filter, Source source, Confidence confidence, List<Read> reads) {
        String text = filter.value().substring(0, (filter.value() + "|").indexOf('|'));
        List<String> path = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = -1;
        while (step.find()) {
            boolean first = step.start() == 0 || " \t\r\n,:([{+-*/".indexOf(text.charAt(step.start() - 1)) >= 0;
            if (first || step.start() == end) {
                if (first) {
                    take(path, places, confidence, reads);
                }
                int group = step.start(1) >= 0 ? 1 : step.start(2) >= 0 ? 2 : 3;
                Span written = filter.text().span(step.start(group), step.end(group));
                path.add(step.group(group));
                places.add(source.place(whole.span(written.start(), written.end())));
                end = step.end();
            }
        }
        take(path, places, confidence, reads);
    }

    private static void take(List<String> path, List<Place> places, Confidence confidence, List<Read> reads) {
        if (!path.isEmpty()) {
            reads.add(Read.plain(path, places, confidence));
        }
        path.clear();
        places.clear();
    }
}
