package io.github.rtmlint.scan.git;

import java.nio.file.Path;
import java.util.Optional;

/** What git ignores in one folder; made for a root, then for each folder on the way down. Immutable. */
public final class Ignoring {
    private final Worktree worktree;
    private final Ignores rules;
    private final boolean ignoredFolder;

    private Ignoring(Worktree worktree, Ignores rules, boolean ignoredFolder) {
        this.worktree = worktree;
        this.rules = rules;
        this.ignoredFolder = ignoredFolder;
    }

    /** Outside of any folder. */
    public static Ignoring outside() {
        return new Ignoring(null, null, false);
    }

    /**
     * What is ignored inside a folder.
     *
     * @param folder where it is
     * @param path its path relative to the root; empty for the root itself
     * @param named whether it has an entry of a given name
     */
    public Ignoring enter(Path folder, String path, Entries named) {
        String base = path.isEmpty() ? "" : path + "/";
        Optional<GitFolder> git = named.has(".git") ? GitFolder.of(folder) : Optional.empty();
        Ignoring here = git.map(g -> repository(base, g)).orElse(this);
        if (!named.has(".gitignore") || here.ignoredFolder) {
            return here;
        }
        return GitFiles.text(folder.resolve(".gitignore"))
                .map(text -> new Ignoring(here.worktree, Ignores.of(here.rules, base, text), false))
                .orElse(here);
    }

    /**
     * Whether and how an entry of this folder is looked at.
     *
     * @param path relative to the root
     * @return this, the view for an ignored folder with tracked files in it, or empty when the entry is ignored
     */
    public Optional<Ignoring> into(String path, boolean folder) {
        if (!ignoredFolder && !Ignores.ignored(rules, path, folder)) {
            return Optional.of(this);
        }
        boolean tracked = worktree != null && worktree.tracks(path, folder);
        return tracked ? Optional.of(new Ignoring(worktree, rules, folder)) : Optional.empty();
    }

    private static Ignoring repository(String base, GitFolder git) {
        String exclude =
                GitFiles.text(git.common().resolve("info").resolve("exclude")).orElse("");
        return new Ignoring(new Worktree(base, git), Ignores.of(null, base, exclude), false);
    }

    /** The entries of a folder. */
    @FunctionalInterface
    public interface Entries {
        boolean has(String name);
    }

    /** A work tree, whose index is read when it is first asked for. */
    private static final class Worktree {
        private final String base;
        private final GitFolder git;
        private GitIndex index;

        Worktree(String base, GitFolder git) {
            this.base = base;
            this.git = git;
        }

        boolean tracks(String path, boolean folder) {
            return index().holds(path.substring(base.length()), folder);
        }

        private synchronized GitIndex index() {
            if (index == null) {
                index = GitIndex.of(git);
            }
            return index;
        }
    }
}
