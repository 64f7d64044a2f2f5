package io.github.rtmlint.scan.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a work tree that differ from where a branch left another one; files that git does not know yet are all new. */
public final class Changes {
    private static final List<Lines> WHOLE = List.of(new Lines(1, Integer.MAX_VALUE));

    private final Map<String, List<Lines>> byPath;

    Changes(Map<String, List<Lines>> byPath) {
        this.byPath = byPath;
    }

    /**
     * What changed between the merge base of {@code reference} and the head, and the files as they are now.
     *
     * @param root the top of the work tree
     * @param reference a branch, tag or commit
     * @throws ChangesException if that cannot be told
     */
    public static Changes since(Path root, String reference) throws ChangesException {
        if (GitFolder.of(root).isEmpty()) {
            throw new ChangesException(
                    "--changed-since needs a git work tree, and there is no .git at or above the paths");
        }
        Git git = Git.in(root);
        String base = mergeBase(git, root, reference);
        String diff = git.run(
                        "diff",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--no-color",
                        "--no-relative",
                        "--find-renames",
                        "--unified=0",
                        "--inter-hunk-context=0",
                        "--ignore-submodules=none",
                        "--submodule=short",
                        "--src-prefix=a/",
                        "--dst-prefix=b/",
                        "--end-of-options",
                        base,
                        "--")
                .orElseThrow(() -> new ChangesException("git cannot compare the files with " + shown(reference)));
        String untracked = git.run("ls-files", "--others", "--exclude-standard", "-z")
                .orElseThrow(() -> new ChangesException("git cannot list the files that it does not track"));
        Map<String, List<Lines>> byPath = new HashMap<>(new Diff(diff).changedLines());
        for (String name : untracked.split("\0")) {
            byPath.put(name(name), WHOLE);
        }
        return new Changes(byPath);
    }

    /**
     * Whether a line changed.
     *
     * @param path relative to the root
     * @param line from 1
     */
    public boolean touches(String path, int line) {
        return byPath.getOrDefault(path, List.of()).stream()
                        .anyMatch(lines -> lines.first() <= line && line <= lines.last())
                || inSubmodule(path);
    }

    /** Git reports a submodule, and an untracked repository, as one path. */
    private boolean inSubmodule(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (byPath.containsKey(path.substring(0, slash)) || byPath.containsKey(path.substring(0, slash + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String mergeBase(Git git, Path root, String reference) throws ChangesException {
        Optional<String> commit = reference.startsWith("-") || reference.isBlank()
                ? Optional.empty()
                : git.run("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
        if (commit.isEmpty()) {
            throw new ChangesException(
                    "git knows no commit " + shown(reference) + "; fetch it first: " + fetching(reference));
        }
        Optional<String> base =
                git.run("merge-base", "--end-of-options", commit.get().strip(), "HEAD");
        if (base.isPresent()) {
            return base.get().strip();
        }
        boolean shallow = GitFolder.of(root)
                .map(folder -> Files.exists(folder.common().resolve("shallow")))
                .orElse(false);
        throw new ChangesException(
                shallow
                        ? "the clone is shallow and does not reach the merge base of " + shown(reference)
                                + " and HEAD; fetch the history first: git fetch --unshallow (actions/checkout: fetch-depth: 0)"
                        : shown(reference) + " and HEAD have no commit in common");
    }

    private static String fetching(String reference) {
        int slash = reference.indexOf('/');
        return slash > 0 && reference.matches("[\\w./-]+")
                ? "git fetch " + reference.substring(0, slash) + " " + reference.substring(slash + 1)
                : "git fetch origin";
    }

    private static String shown(String reference) {
        return "\"" + reference + "\"";
    }

    static String name(String bytes) {
        byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return PathName.of(raw, 0, raw.length);
    }

    /**
     * @param first from 1
     * @param last included
     */
    record Lines(int first, int last) {}
}
