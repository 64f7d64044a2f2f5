package io.github.rtmlint;

import io.github.rtmlint.knowledge.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to scan, and how.
 *
 * @param root what every path in the result is relative to; absolute
 * @param paths files and folders to scan, which exist at or below {@code root}
 * @param include only files that one of these globs covers; empty for all
 * @param exclude no file that one of these globs covers
 * @param ignoreFiles whether what git ignores is left out
 * @param ruleFolders folders with rule data of the user's own
 * @param jobs how many threads
 * @param mentions whether comments and documents are reported
 * @param everything whether every file is read, instead of those that a byte scan picks
 * @param listLeftOut whether the files left out are listed, not only counted
 * @param severity levels by rule id that differ from the rules' own
 */
public record ScanRequest(
        Path root,
        List<Path> paths,
        List<String> include,
        List<String> exclude,
        boolean ignoreFiles,
        List<Path> ruleFolders,
        int jobs,
        boolean mentions,
        boolean everything,
        boolean listLeftOut,
        Map<String, Rule.Level> severity) {

    /** All files at and below the paths but what git ignores, by the built-in rules, with one thread for each processor. */
    public static ScanRequest of(Path root, List<Path> paths) {
        int jobs = Runtime.getRuntime().availableProcessors();
        return new ScanRequest(root, paths, List.of(), List.of(), true, List.of(), jobs, false, false, false, Map.of());
    }

    /** The same request, with every file read instead of those that a byte scan picks; it finds the same. */
    public ScanRequest readingAll() {
        return new ScanRequest(
                root, paths, include, exclude, ignoreFiles, ruleFolders, jobs, mentions, true, listLeftOut, severity);
    }
}
