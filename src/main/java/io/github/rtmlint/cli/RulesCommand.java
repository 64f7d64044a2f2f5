package io.github.rtmlint.cli;

import io.github.rtmlint.explain.RuleList;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules", description = "List the rules.")
final class RulesCommand implements Callable<Exit> {
    /** Where the pages of the rules stand in the repository. */
    private static final String PAGES = "docs/rules/";

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text by default.")
    Choice.ListFormat format = Choice.ListFormat.TEXT;

    @Option(names = "--rules", paramLabel = "DIR", description = "More rule data. Repeatable.")
    List<Path> rules = List.of();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Exit call() {
        Knowledge knowledge = Rules.load(rules);
        terminal.out()
                .print(
                        switch (format) {
                            case TEXT -> RuleList.text(knowledge);
                            case JSON -> RuleList.json(knowledge);
                            case MARKDOWN -> RuleList.markdown(knowledge, PAGES);
                        });
        Output.flush(terminal);
        return Exit.CLEAN;
    }
}
