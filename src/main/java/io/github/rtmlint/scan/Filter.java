package io.github.rtmlint.scan;

import io.github.rtmlint.scan.git.Glob;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files below the paths are left out, git's own rules aside. */
public final class Filter {
    private static final Set<String> OUTPUT = Set.of("target", "build", "out", "dist");
    private static final List<String> BUILD_FILES = List.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "build.sbt",
            "build.xml",
            "package.json",
            "Cargo.toml",
            "pyproject.toml",
            "setup.py",
            "CMakeLists.txt");
    private static final Pattern MINIFIED = Pattern.compile("[.-]min\\.(?:[cm]?js|css)$|\\.(?:[cm]?js|css)\\.map$");

    private final List<Glob> include;
    private final List<Glob> exclude;
    private final List<String> ownFolders;
    private final boolean ignoring;

    private Filter(List<Glob> include, List<Glob> exclude, List<String> ownFolders, boolean ignoring) {
        this.include = include;
        this.exclude = exclude;
        this.ownFolders = ownFolders;
        this.ignoring = ignoring;
    }

    /**
     * @param include only files that one of these globs covers; empty for all
     * @param exclude no file that the last matching of these globs covers; {@code !} takes back
     * @param ruleFolders folders with rule files, relative to the root
     * @param ignoring whether what git ignores and what tools generate is left out
     */
    public static Filter of(
            Collection<String> include, Collection<String> exclude, Collection<String> ruleFolders, boolean ignoring) {
        return new Filter(globs(include), globs(exclude), List.copyOf(ruleFolders), ignoring);
    }

    boolean ignoring() {
        return ignoring;
    }

    /** Whether a folder is entered, {@code beside} telling what stands beside it. */
    boolean enters(String path, String name, Folder beside) {
        if (name.equals(".git") || excluded(path, true)) {
            return false;
        }
        if (!ignoring) {
            return true;
        }
        boolean output = OUTPUT.contains(name)
                && !inSources(path)
                && BUILD_FILES.stream().anyMatch(beside::has);
        return !output && !name.equals("node_modules");
    }

    /** Whether a file is asked for at all. */
    boolean takes(String path) {
        boolean git = path.equals(".git") || path.endsWith("/.git");
        return !git
                && (include.isEmpty() || include.stream().anyMatch(glob -> glob.covers(path)))
                && !excluded(path, false);
    }

    /** Why a file is left out by its name. */
    Optional<Skipped.Reason> leavesOut(String path, String name) {
        if (ignoring && MINIFIED.matcher(name).find()) {
            return Optional.of(Skipped.Reason.MINIFIED);
        }
        return OwnFiles.byName(path, name, ownFolders) ? Optional.of(Skipped.Reason.OWN) : Optional.empty();
    }

    private boolean excluded(String path, boolean folder) {
        for (int i = exclude.size() - 1; i >= 0; i--) {
            if (exclude.get(i).matches(path, folder)) {
                return !exclude.get(i).negated();
            }
        }
        return false;
    }

    private static boolean inSources(String path) {
        return path.startsWith("src/") || path.contains("/src/");
    }

    private static List<Glob> globs(Collection<String> lines) {
        return lines.stream().flatMap(line -> Glob.of(line).stream()).toList();
    }
}
