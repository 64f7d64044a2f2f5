package io.github.rtmlint.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Paths as users name them. */
final class Paths {
    private Paths() {}

    /**
     * The paths, or the current folder when there are none.
     *
     * @throws UsageException if one does not exist
     */
    static List<Path> existing(List<Path> paths) {
        for (Path path : paths) {
            if (path.toString().equals("-")) {
                throw new UsageException("standard input cannot be scanned, expected files or folders");
            }
            if (path.toString().isEmpty() || !Files.exists(path)) {
                throw new UsageException(
                        "path '" + path + "' does not exist" + Nearest.hint(path.toString(), beside(path)));
            }
        }
        return paths.isEmpty() ? List.of(Path.of("")) : paths;
    }

    /** What stands in the folder of a path, written as the path is. */
    private static List<String> beside(Path path) {
        File[] files = path.toAbsolutePath().getParent() == null
                ? null
                : path.toAbsolutePath().getParent().toFile().listFiles();
        return files == null
                ? List.of()
                : Arrays.stream(files)
                        .map(f -> path.resolveSibling(f.getName()).toString())
                        .sorted()
                        .toList();
    }
}
