package io.github.rtmlint.cli;

import io.github.rtmlint.Engine;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.report.Context;
import io.github.rtmlint.report.Format;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds. */
@Command(name = "check", description = "Find what still depends on deprecated Slack methods.")
final class CheckCommand implements Callable<Exit> {
    private final Engine engine;
    private final Terminal terminal;

    @Mixin
    ScanOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Output.Formats.class,
            description = "Format of standard output: ${COMPLETION-CANDIDATES}; text by default.")
    Format format = Format.TEXT;

    @Option(names = "--report", paramLabel = "FORMAT=FILE", description = "Write a report to a file, too. Repeatable.")
    List<String> reports = List.of();

    @Option(names = "--show-suppressed", description = "List suppressed findings, too.")
    boolean showSuppressed;

    CheckCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Exit call() {
        List<FileReport> files = files();
        Inspection inspection = Inspection.of(options, engine, terminal);
        Verdict verdict = Verdict.of(inspection);
        Context context = Output.context(inspection, options, showSuppressed, verdict.exit(), terminal);
        Output.report(format, inspection.result(), context, terminal);
        for (FileReport file : files) {
            file.write(inspection.result(), context);
        }
        Output.statistics(inspection.result(), options, terminal);
        return verdict.say(terminal);
    }

    private List<FileReport> files() {
        List<FileReport> files = reports.stream().map(FileReport::of).toList();
        Set<Path> written = new HashSet<>();
        for (FileReport report : files) {
            if (!written.add(report.file().toAbsolutePath().normalize())) {
                throw new UsageException("--report names the file '" + report.file() + "' twice");
            }
        }
        return files;
    }

    /**
     * A report that goes to a file.
     *
     * @param format how it is written
     * @param file where to
     */
    private record FileReport(Format format, Path file) {
        static FileReport of(String option) {
            int equals = option.indexOf('=');
            String id = equals < 0 ? option : option.substring(0, equals);
            Format format = Format.of(id)
                    .orElseThrow(() -> new UsageException("--report expects FORMAT=FILE with a format of "
                            + Output.formats() + ", found '" + option + "'"));
            if (equals < 0 || equals == option.length() - 1) {
                throw new UsageException("--report expects FORMAT=FILE, found '" + option + "'");
            }
            return new FileReport(format, Path.of(option.substring(equals + 1)));
        }

        void write(Result result, Context context) {
            Output.report(format, result, context.forFile(), file);
        }
    }
}
