package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Update;
import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares reports with the files that are kept for them; {@code -Dupdate} takes what is written now. */
final class Golden {
    private static final Path FILES = Path.of("src/test/resources/io/github/rtmlint/report");

    private Golden() {}

    static String write(Report report, Result result, Context context) {
        StringWriter out = new StringWriter();
        try {
            report.write(result, context, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }

    static void check(String file, String actual) throws IOException {
        Path path = FILES.resolve(file);
        if (Update.WANTED) {
            Files.createDirectories(FILES);
            Files.writeString(path, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(path));
    }
}
