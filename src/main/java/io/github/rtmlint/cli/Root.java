package io.github.rtmlint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a command. */
@Command(
        name = Main.NAME,
        description = "Find what still depends on Slack's deprecated rtm.start, and rewrite it to rtm.connect.",
        footer = {"", "Exit codes: 0 nothing found, 1 findings, 2 wrong arguments or configuration, 3 could not finish."
        })
final class Root implements Callable<Exit> {
    @Override
    public Exit call() {
        throw new UsageException(
                "expected a command, such as '" + Main.NAME + " check'; see '" + Main.NAME + " --help'");
    }
}
