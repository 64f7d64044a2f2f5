package io.github.rtmlint.scan;

import io.github.rtmlint.scan.git.PathName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What is scanned.
 *
 * @param root what all paths are relative to, without links in it
 * @param paths the files and folders that were named, none inside another, all at or below the root
 * @param filter which files below them are left out
 * @param jobs how many threads look at files
 */
public record Tree(Path root, List<Path> paths, Filter filter, int jobs) {

    /**
     * The root of paths: the nearest folder with {@code .git} at or above their common parent, else that parent.
     *
     * @throws NoSuchFileException if one of the paths does not exist
     */
    public static Path rootOf(Collection<Path> paths) throws IOException {
        Path common = null;
        for (Path path : paths) {
            Path real = path.toRealPath();
            Path folder = Files.isDirectory(real) ? real : real.getParent();
            common = common == null ? folder : common(common, folder);
        }
        for (Path folder = common; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return folder;
            }
        }
        return common;
    }

    /** The tree of paths that exist. */
    public static Tree of(Path root, Collection<Path> paths, Filter filter, int jobs) throws IOException {
        List<Path> chosen = new ArrayList<>();
        TreeSet<Path> real = new TreeSet<>();
        for (Path path : paths) {
            real.add(path.toRealPath());
        }
        for (Path path : real) {
            if (chosen.stream().noneMatch(path::startsWith)) {
                chosen.add(path);
            }
        }
        return new Tree(root, List.copyOf(chosen), filter, jobs);
    }

    /** A path below the root as it is shown: relative, with {@code /}. */
    public String relative(Path path) {
        if (path.equals(root)) {
            return "";
        }
        StringBuilder relative = new StringBuilder();
        Path at = root;
        for (Path step : root.relativize(path)) {
            at = at.resolve(step);
            relative.append(relative.isEmpty() ? "" : "/").append(PathName.of(at));
        }
        return relative.toString();
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common)) {
            common = common.getParent();
        }
        return common;
    }
}
