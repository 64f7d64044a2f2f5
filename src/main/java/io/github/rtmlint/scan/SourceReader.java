package io.github.rtmlint.scan;

import io.github.rtmlint.text.Encoding;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files whole. */
public final class SourceReader {
    /** Larger files are not read, in bytes. */
    static final int LARGEST = 20 << 20;

    private SourceReader() {}

    /** The file's text; a problem instead when it cannot be read. */
    public static Optional<Source> read(Candidate candidate, Consumer<Problem> problems) {
        try (InputStream in = Files.newInputStream(candidate.file(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return Optional.of(Encoding.decode(candidate.path(), bytes));
            }
            problems.accept(unreadable(candidate.path(), "has grown larger than 20 MB"));
        } catch (IOException e) {
            problems.accept(unreadable(candidate.path(), Failures.words(e)));
        }
        return Optional.empty();
    }

    static Problem unreadable(String path, String why) {
        return new Problem(Problem.Kind.UNREADABLE, path, 0, 0, "cannot be read: " + why);
    }
}
