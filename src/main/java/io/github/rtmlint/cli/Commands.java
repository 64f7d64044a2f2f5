package io.github.rtmlint.cli;

import io.github.rtmlint.Engine;
import io.github.rtmlint.knowledge.RuleDataException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses arguments, runs the command they name, and turns what goes wrong into one sentence and an exit code. */
final class Commands {
    /** How picocli says that a value is none of an enum's. */
    private static final Pattern CHOICE =
            Pattern.compile("option '(--[\\w-]+)[^']*'.*expected one of \\[(.*)\\].* but was ('.*')");

    static {
        // Converters to types that no option has, which picocli finds by reflection.
        System.setProperty("picocli.converters.excludes", "java\\.(?:sql|time)\\..*");
    }

    private final Terminal terminal;
    private final Map<String, Supplier<Callable<Exit>>> commands = new LinkedHashMap<>();

    Commands(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        commands.put("check", () -> new CheckCommand(engine, terminal));
        commands.put("fix", () -> new FixCommand(engine, terminal));
        commands.put("rules", () -> new RulesCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("completion", () -> new CompletionCommand(terminal));
    }

    Exit run(String... args) {
        try {
            ParseResult parsed = commandLine(args).parseArgs(args);
            while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
                parsed = parsed.subcommand();
            }
            return run(parsed);
        } catch (ParameterException wrong) {
            return fail(Exit.USAGE, sentence(wrong));
        } catch (UsageException | RuleDataException wrong) {
            return fail(Exit.USAGE, wrong.getMessage());
        } catch (FailedException failure) {
            return fail(Exit.FAILED, failure.getMessage());
        } catch (OutOfMemoryError e) {
            return fail(Exit.FAILED, "not enough memory: give Java more, as RTMLINT_OPTS=-Xmx4g or java -Xmx4g do");
        } catch (RuntimeException bug) {
            return fail(Exit.FAILED, "internal error: " + bug);
        }
    }

    private Exit run(ParseResult parsed) {
        CommandLine command = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            terminal.out().print(command.getUsageMessage(ansi()));
            Output.flush(terminal);
            return Exit.CLEAN;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.out().println(Main.NAME + " " + Main.version());
            Output.flush(terminal);
            return Exit.CLEAN;
        }
        Callable<Exit> chosen = command.getCommand();
        return call(chosen);
    }

    private static Exit call(Callable<Exit> command) {
        try {
            return command.call();
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** All commands, to be told of. */
    static CommandLine all() {
        return new Commands(null, null).commandLine();
    }

    /** The commands; only the one that is named is built where that suffices, since building all takes time. */
    private CommandLine commandLine(String... args) {
        CommandLine root = new CommandLine(new Root());
        boolean one = args.length > 0 && commands.containsKey(args[0]) && !args[0].equals("completion");
        commands.forEach((name, command) -> {
            if (!one || name.equals(args[0])) {
                root.addSubcommand(name, command.get());
            }
        });
        help(root);
        root.getSubcommands().values().forEach(Commands::help);
        return root.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true);
    }

    private static void help(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("--help", "-h")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build())
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .description("Print the version.")
                        .build());
    }

    private CommandLine.Help.Ansi ansi() {
        return Choice.Color.AUTO.on(terminal) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    private Exit fail(Exit exit, String sentence) {
        terminal.say(Main.NAME + ": " + sentence.lines().collect(Collectors.joining(" ")));
        return exit;
    }

    private String sentence(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            boolean option = argument.startsWith("-");
            List<String> known = option
                    ? command.getCommandSpec().options().stream()
                            .map(OptionSpec::longestName)
                            .toList()
                    : List.copyOf(commands.keySet());
            String typed = argument.replaceFirst("=.*", "");
            boolean root = command.getParent() == null;
            return (option ? "unknown option '" : root ? "unknown command '" : "unexpected argument '") + typed + "'"
                    + (option || root ? Nearest.hint(typed, known) : "");
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing.getMessage().replaceFirst("^Missing", "missing");
        }
        Matcher choice = CHOICE.matcher(wrong.getMessage());
        return choice.find()
                ? choice.group(1) + " expects one of " + choice.group(2).toLowerCase(Locale.ROOT) + ", found "
                        + choice.group(3)
                : wrong.getMessage().replaceFirst("^Invalid", "invalid");
    }
}
