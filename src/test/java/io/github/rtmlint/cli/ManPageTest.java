package io.github.rtmlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The man page says what the commands' own help says; {@code -Dupdate} writes it anew. */
class ManPageTest {
    private static final Path PAGE = Path.of("docs", "rtmlint.1");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "COLUMNS", "How wide the terminal is; 100 when nothing tells.",
            "NO_COLOR", "Not empty: no colours, unless \\fB\\-\\-color\\fR asks for them.");

    @Test
    void saysWhatTheCommandsHelpSays() throws IOException {
        String page = page();
        if (Update.WANTED) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("run with -Dupdate").isEqualTo(page);
    }

    private static String page() {
        CommandLine root = Commands.all();
        StringBuilder page = new StringBuilder(".TH RTMLINT 1 \"\" rtmlint\n.SH NAME\nrtmlint \\- ");
        page.append(text(sentence(root.getCommandSpec()))).append('\n');
        page.append(".SH SYNOPSIS\n");
        root.getSubcommands()
                .forEach((name, command) -> page.append(".B rtmlint ")
                        .append(text(name))
                        .append('\n')
                        .append(text(operands(command.getCommandSpec())))
                        .append("\n.br\n"));
        page.append(".SH COMMANDS\n");
        root.getSubcommands().forEach((name, command) -> command(name, command.getCommandSpec(), page));
        page.append(".SH \"EXIT STATUS\"\n0 nothing found, 1 findings, 2 wrong arguments or configuration,"
                + " 3 could not finish.\n");
        page.append(".SH ENVIRONMENT\n");
        ENVIRONMENT.keySet().stream()
                .sorted()
                .forEach(name -> page.append(".TP\n.B ")
                        .append(name)
                        .append('\n')
                        .append(ENVIRONMENT.get(name))
                        .append('\n'));
        page.append(".SH FILES\n.TP\n.B .rtmlint.yml\nThe settings of a repository, at its root.\n");
        return page.toString();
    }

    private static void command(String name, CommandSpec spec, StringBuilder page) {
        page.append(".SS ")
                .append(text(name))
                .append('\n')
                .append(text(sentence(spec)))
                .append('\n');
        spec.positionalParameters().forEach(p -> argument(p.paramLabel(), p, page));
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                String names = String.join(", ", option.names());
                argument(option.arity().max() == 0 ? names : names + "=" + option.paramLabel(), option, page);
            }
        }
    }

    private static void argument(String spelled, ArgSpec argument, StringBuilder page) {
        page.append(".TP\n.B ")
                .append(text(spelled))
                .append('\n')
                .append(text(description(argument)))
                .append('\n');
    }

    private static String description(ArgSpec argument) {
        String candidates =
                argument.completionCandidates() == null ? "" : String.join(", ", argument.completionCandidates());
        return String.join(" ", argument.description()).replace("${COMPLETION-CANDIDATES}", candidates);
    }

    private static String sentence(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static String operands(CommandSpec spec) {
        String options = spec.options().size() > 2 ? "[OPTIONS] " : "";
        List<String> labels = spec.positionalParameters().stream()
                .map(p -> p.arity().min() == 0 ? "[" + p.paramLabel() + "...]" : p.paramLabel())
                .toList();
        return options + String.join(" ", labels);
    }

    /** Text in which the formatter sees no commands of its own. */
    private static String text(String text) {
        return text.lines()
                .map(line -> line.replace("\\", "\\e").replace("-", "\\-"))
                .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .collect(Collectors.joining("\n"));
    }
}
