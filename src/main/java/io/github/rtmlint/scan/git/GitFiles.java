package io.github.rtmlint.scan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Small files of a repository, read without following links and without waiting on anything that is no file. */
final class GitFiles {
    private static final int LIMIT = 4 << 20;

    private GitFiles() {}

    /** The file's text; empty when it does not exist, is no regular file, is too large or cannot be read. */
    static Optional<String> text(Path file) {
        return bytes(file, LIMIT).map(bytes -> PathName.of(bytes, 0, bytes.length));
    }

    static Optional<byte[]> bytes(Path file, int limit) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
