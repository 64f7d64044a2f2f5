package io.github.rtmlint.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is scanned and what counts: the options that {@code check} and {@code fix} share. */
final class ScanOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files and folders to scan; the current one by default.")
    List<Path> paths = List.of();

    @Option(names = "--include", paramLabel = "GLOB", description = "Scan only matching files. Repeatable.")
    List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Leave matching files out. Repeatable.")
    List<String> exclude = List.of();

    @Option(names = "--no-ignore", description = "Scan what git ignores, too.")
    boolean noIgnore;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings; .rtmlint.yml at the root by default.")
    Path config;

    @Option(names = "--no-config", description = "Read no settings.")
    boolean noConfig;

    @Option(names = "--rules", paramLabel = "DIR", description = "More rule data. Repeatable.")
    List<Path> rules = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "Threads; as many as processors by default.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 for findings from this level on: ${COMPLETION-CANDIDATES}; warning by default.")
    Choice.FailOn failOn;

    @Option(
            names = "--min-confidence",
            paramLabel = "HOW",
            description = "Report findings that are at least so sure: ${COMPLETION-CANDIDATES}; medium by default.")
    Choice.MinConfidence minConfidence;

    @Option(
            names = "--baseline",
            paramLabel = "FILE.sarif",
            description = "Only findings that this earlier report does not have count.")
    Path baseline;

    @Option(names = "--changed-since", paramLabel = "GIT-REF", description = "Report only lines changed since then.")
    String changedSince;

    @Option(names = "--mentions", description = "Report comments and documents, too.")
    boolean mentions;

    @Option(names = "--stats", description = "Say how much was read, and what was left out.")
    boolean stats;

    @Option(names = "--quiet", description = "Say less: one line a finding.")
    boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", description = "Colours: ${COMPLETION-CANDIDATES}; auto by default.")
    Choice.Color color = Choice.Color.AUTO;

    @Option(names = "--no-progress", description = "Never show a progress line.")
    boolean noProgress;

    @Option(names = "--no-preselect", hidden = true, description = "Read every file, not only those a byte scan picks.")
    boolean everything;
}
