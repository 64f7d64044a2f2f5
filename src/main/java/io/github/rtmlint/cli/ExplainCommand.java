package io.github.rtmlint.cli;

import io.github.rtmlint.explain.Topics;
import io.github.rtmlint.knowledge.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one topic. */
@Command(name = "explain", description = "Explain a rule, or an argument, response field or error code of rtm.start.")
final class ExplainCommand implements Callable<Exit> {
    private final Terminal terminal;

    @Parameters(paramLabel = "TOPIC", description = "Such as rtm-start-call, mpim_aware, users or method_deprecated.")
    String topic;

    @Option(names = "--rules", paramLabel = "DIR", description = "More rule data. Repeatable.")
    List<Path> rules = List.of();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Exit call() {
        Topics topics = new Topics(Rules.load(rules));
        String page = topics.explain(topic).orElseThrow(() -> unknown(topics));
        terminal.out().print(terminal.outShown() ? Paragraphs.within(terminal.columns(), page) : page);
        Output.flush(terminal);
        return Exit.CLEAN;
    }

    private UsageException unknown(Topics topics) {
        List<String> near = topics.nearest(topic);
        return new UsageException("unknown topic '" + topic + "'"
                + (near.isEmpty()
                        ? "; 'rtmlint rules' lists the rules"
                        : near.stream().collect(Collectors.joining("' or '", "; did you mean '", "'?"))));
    }
}
