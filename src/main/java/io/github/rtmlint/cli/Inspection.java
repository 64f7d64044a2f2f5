package io.github.rtmlint.cli;

import io.github.rtmlint.Engine;
import io.github.rtmlint.ScanRequest;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.report.Baseline;
import io.github.rtmlint.report.BaselineException;
import io.github.rtmlint.scan.Settings;
import io.github.rtmlint.scan.SettingsException;
import io.github.rtmlint.scan.Tree;
import io.github.rtmlint.scan.git.Changes;
import io.github.rtmlint.scan.git.ChangesException;
import io.github.rtmlint.scan.git.Glob;
import io.github.rtmlint.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A scan as the options and the settings ask for it.
 *
 * @param root what the result's paths are relative to
 * @param result what was found, as far as it is asked for
 * @param failOn the level from which on findings count; empty for never
 */
record Inspection(Path root, Result result, Optional<Rule.Level> failOn) {

    /** @throws UsageException if something that is named does not exist or cannot be used */
    static Inspection of(ScanOptions options, Engine engine, Terminal terminal) {
        List<Path> paths = Paths.existing(options.paths);
        Path root = root(paths);
        Settings settings = settings(options, root);
        List<Path> rules = new ArrayList<>(settings.rules());
        rules.addAll(options.rules);
        ScanRequest request = new ScanRequest(
                root,
                paths,
                options.include.isEmpty() ? settings.include() : globs("--include", options.include),
                both(settings.exclude(), globs("--exclude", options.exclude)),
                !options.noIgnore,
                rules,
                jobs(options),
                options.mentions,
                options.everything,
                options.stats,
                levels(settings, rules));
        Predicate<Finding> changed = changed(options, root);
        Optional<Baseline> baseline = baseline(options, settings, root);
        Result result = scan(request, engine, Progress.start(terminal, !options.noProgress));
        Confidence least = options.minConfidence == null
                ? settings.minConfidence().orElse(Confidence.MEDIUM)
                : options.minConfidence.confidence();
        Result sure = only(result, f -> f.confidence().compareTo(least) >= 0);
        Result compared = baseline.map(b -> b.apply(sure)).orElse(sure);
        return new Inspection(root, only(compared, changed), failOn(options, settings));
    }

    private static Result only(Result result, Predicate<Finding> wanted) {
        return result.withFindings(result.findings().stream().filter(wanted).toList());
    }

    private static Optional<Baseline> baseline(ScanOptions options, Settings settings, Path root) {
        try {
            return options.baseline == null
                    ? settings.baseline()
                            .map(file ->
                                    Baseline.read(file, root.relativize(file).toString()))
                    : Optional.of(Baseline.read(options.baseline, options.baseline.toString()));
        } catch (BaselineException wrong) {
            throw new UsageException(wrong.getMessage());
        }
    }

    private static Result scan(ScanRequest request, Engine engine, Progress progress) {
        try {
            return engine.scan(request);
        } finally {
            progress.close();
        }
    }

    /** The findings at or above the level that fails. */
    List<Finding> failing() {
        return result.findings().stream().filter(this::fails).toList();
    }

    boolean fails(Finding finding) {
        return finding.counts()
                && failOn.filter(l -> finding.level().compareTo(l) >= 0).isPresent();
    }

    /** What could not be read at all. */
    List<Problem> unreadable() {
        return result.problems().stream()
                .filter(p -> p.kind() == Problem.Kind.UNREADABLE)
                .toList();
    }

    private static Path root(List<Path> paths) {
        try {
            return Tree.rootOf(paths);
        } catch (IOException gone) {
            throw new UsageException("path '" + gone.getMessage() + "' does not exist");
        }
    }

    private static List<String> globs(String option, List<String> globs) {
        for (String glob : globs) {
            if (Glob.strictly(glob).isEmpty()) {
                throw new UsageException(option + " expects a glob such as 'src/**', found '" + glob + "'");
            }
        }
        return globs;
    }

    private static int jobs(ScanOptions options) {
        if (options.jobs < 1) {
            throw new UsageException("--jobs expects a number from 1 on, found " + options.jobs);
        }
        return options.jobs;
    }

    private static Settings settings(ScanOptions options, Path root) {
        if (options.noConfig && options.config != null) {
            throw new UsageException("--config and --no-config exclude each other");
        }
        if (options.noConfig) {
            return Settings.NONE;
        }
        if (options.config != null && !Files.isRegularFile(options.config)) {
            throw new UsageException("configuration '" + options.config + "' does not exist or is no file");
        }
        Optional<Path> file = options.config == null ? Settings.find(root) : Optional.of(options.config);
        try {
            return file.isEmpty()
                    ? Settings.NONE
                    : Settings.read(
                            file.get(), options.config == null ? Settings.FILE : options.config.toString(), root);
        } catch (SettingsException wrong) {
            throw new UsageException(wrong.getMessage());
        }
    }

    private static Map<String, Rule.Level> levels(Settings settings, List<Path> rules) {
        if (settings.severity().isEmpty()) {
            return Map.of();
        }
        try {
            return settings.levels(Rules.load(rules).rules().map(Rule::id).toList());
        } catch (SettingsException wrong) {
            throw new UsageException(wrong.getMessage());
        }
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static Predicate<Finding> changed(ScanOptions options, Path root) {
        if (options.changedSince == null) {
            return finding -> true;
        }
        try {
            Changes changes = Changes.since(root, options.changedSince);
            return finding ->
                    changes.touches(finding.place().path(), finding.place().line());
        } catch (ChangesException wrong) {
            throw new UsageException(wrong.getMessage());
        }
    }

    private static Optional<Rule.Level> failOn(ScanOptions options, Settings settings) {
        Choice.FailOn settled = settings.failOn().map(Choice.FailOn::of).orElse(Choice.FailOn.WARNING);
        return (options.failOn == null ? settled : options.failOn).level();
    }
}
