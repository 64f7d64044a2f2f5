package io.github.rtmlint.scan.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where git keeps a work tree's data.
 *
 * @param own the work tree's part: {@code HEAD}, {@code index}
 * @param common what all work trees share: {@code config}, {@code refs}, {@code info}
 */
record GitFolder(Path own, Path common) {

    /** The git folder of the work tree at {@code folder}: its {@code .git} folder, or where its {@code .git} file points. */
    static Optional<GitFolder> of(Path folder) {
        Path dotGit = folder.resolve(".git");
        if (Files.isDirectory(dotGit)) {
            return valid(dotGit);
        }
        return GitFiles.text(dotGit)
                .map(GitFiles::firstLine)
                .filter(line -> line.startsWith("gitdir:"))
                .flatMap(line ->
                        resolve(folder, line.substring("gitdir:".length()).strip()))
                .flatMap(GitFolder::valid);
    }

    private static Optional<GitFolder> valid(Path own) {
        if (!Files.isRegularFile(own.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Path common = GitFiles.text(own.resolve("commondir"))
                .map(GitFiles::firstLine)
                .flatMap(line -> resolve(own, line))
                .orElse(own);
        return Optional.of(new GitFolder(own, common));
    }

    private static Optional<Path> resolve(Path base, String relative) {
        try {
            return Optional.of(base.resolve(relative).normalize());
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
