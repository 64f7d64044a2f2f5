package io.github.rtmlint.scan;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.knowledge.Rule;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code .rtmlint.yml} says.
 *
 * @param include globs relative to the root; empty for all files
 * @param exclude globs relative to the root
 * @param failOn the least level that fails a run, {@code OFF} for none
 * @param minConfidence the least confidence that is reported
 * @param rules folders with more rule data, inside the root
 * @param severity levels by rule id, unchecked
 * @param baseline a report inside the root
 */
public record Settings(
        List<String> include,
        List<String> exclude,
        Optional<Rule.Level> failOn,
        Optional<Confidence> minConfidence,
        List<Path> rules,
        List<Severity> severity,
        Optional<Path> baseline) {

    /** The file's name. */
    public static final String FILE = ".rtmlint.yml";

    /** When there is no file. */
    public static final Settings NONE = new Settings(
            List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());

    /** The file at a root, if there is one. */
    public static Optional<Path> find(Path root) {
        Path file = root.resolve(FILE);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @param shown how messages name it
     * @param root what its paths must stay inside
     * @throws SettingsException if it cannot be read or says something unknown
     */
    public static Settings read(Path file, String shown, Path root) throws SettingsException {
        return new SettingsReader(file, shown, root).read();
    }

    /**
     * The levels by rule id.
     *
     * @param ruleIds the rules that there are
     * @throws SettingsException if another rule is named
     */
    public Map<String, Rule.Level> levels(Collection<String> ruleIds) throws SettingsException {
        Map<String, Rule.Level> levels = new LinkedHashMap<>();
        for (Severity one : severity) {
            if (!ruleIds.contains(one.rule)) {
                throw new SettingsException(one.where + ": unknown rule \"" + one.rule + "\", expected one of "
                        + String.join(", ", ruleIds));
            }
            levels.put(one.rule, one.level);
        }
        return levels;
    }

    /**
     * A rule's configured level.
     *
     * @param rule its id
     * @param level what it is reported as
     * @param where {@code file:line:column} of the id
     */
    public record Severity(String rule, Rule.Level level, String where) {}
}
