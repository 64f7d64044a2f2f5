package io.github.rtmlint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion script. */
@Command(name = "completion", description = "Print a completion script for bash and zsh.")
final class CompletionCommand implements Callable<Exit> {
    private final Terminal terminal;

    @Spec
    CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Exit call() {
        terminal.out().print(AutoComplete.bash(Main.NAME, spec.root().commandLine()));
        Output.flush(terminal);
        return Exit.CLEAN;
    }
}
