package io.github.rtmlint.cli;

import io.github.rtmlint.finding.Result;
import io.github.rtmlint.report.Context;
import io.github.rtmlint.report.Format;
import io.github.rtmlint.report.Provenance;
import io.github.rtmlint.scan.git.Repository;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/** Writes what a command has to say. */
final class Output {
    private Output() {}

    static Context context(
            Inspection inspection, ScanOptions options, boolean showSuppressed, Exit exit, Terminal terminal) {
        Optional<Provenance> provenance =
                Repository.at(inspection.root()).flatMap(r -> Provenance.of(r.remote(), r.revision(), r.branch()));
        return new Context(
                Main.version(),
                options.color.on(terminal),
                terminal.outShown() ? terminal.columns() : 0,
                options.quiet,
                showSuppressed,
                inspection.failOn(),
                exit.code(),
                provenance);
    }

    /** @throws FailedException if it cannot be written */
    static void report(Format format, Result result, Context context, Terminal terminal) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        try {
            format.report().write(result, context, writer);
            writer.flush();
        } catch (IOException failure) {
            throw new FailedException("standard output cannot be written: " + words(failure));
        }
        flush(terminal);
    }

    /** @throws FailedException if it cannot be written */
    static void report(Format format, Result result, Context context, Path file) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            format.report().write(result, context, writer);
        } catch (IOException failure) {
            throw new FailedException("report '" + file + "' cannot be written: " + words(failure));
        }
    }

    /** Says how much was read and what was left out, when it is asked for. */
    static void statistics(Result result, ScanOptions options, Terminal terminal) {
        if (options.stats) {
            result.statistics().forEach((name, count) -> terminal.say(name + ": " + count));
            result.leftOut().forEach((path, reason) -> terminal.say("left out " + path + ": " + reason));
        }
    }

    /** @throws FailedException if what was printed did not arrive */
    static void flush(Terminal terminal) {
        if (terminal.out().checkError()) {
            throw new FailedException("standard output cannot be written");
        }
    }

    static String formats() {
        return String.join(", ", new Formats());
    }

    static String words(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    /** The formats' names. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::id).iterator();
        }
    }
}
