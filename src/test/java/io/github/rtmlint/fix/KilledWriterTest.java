package io.github.rtmlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledWriterTest {
    private static final int FILES = 60;
    private static final String PADDING = "x".repeat(100_000);
    private static final String OLD = "start" + PADDING;
    private static final String NEW = "connect" + PADDING;

    @TempDir
    Path root;

    /** What the killed process runs: fixes every file below the folder, in pairs. */
    public static void main(String[] folder) throws IOException {
        System.out.println("begins");
        new Writer(Path.of(folder[0])).write(Fixes.plan(pairs(Path.of(folder[0]))));
        System.out.println("done");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 30, 59})
    void everyFileIsOldOrNewWheneverItIsKilled(int replaced) throws Exception {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(file(i), OLD);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriterTest.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().read();
        while (process.isAlive()
                && (replaced == 0 ? !begun() : !Files.readString(file(replaced)).equals(NEW))) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();

        for (int i = 0; i < FILES; i++) {
            assertThat(Files.readString(file(i)).equals(OLD)
                            || Files.readString(file(i)).equals(NEW))
                    .as("file %d is whole", i)
                    .isTrue();
        }
        new Writer(root).write(Fixes.plan(pairs(root)));
        for (int i = 0; i < FILES; i++) {
            assertThat(Files.readString(file(i)).equals(NEW)).as("file %d", i).isTrue();
        }
    }

    @Test
    void whatAKilledRunLeftBehindIsReplaced() throws IOException {
        Files.writeString(file(0), OLD);
        Change change = Fixes.plan(
                        Fixes.fix(Fixes.read(root, file(0).getFileName().toString())))
                .changes()
                .get(0);
        Path left = Staged.of(root, change).temporary();
        Files.writeString(left, "torn");

        new Writer(root).write(Fixes.plan(Fixes.fix(change.source())));

        assertThat(file(0)).hasContent(NEW);
        assertThat(left).doesNotExist();
    }

    private boolean begun() throws IOException {
        try (var files = Files.list(root)) {
            return files.count() > FILES;
        }
    }

    private static Fix[] pairs(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Source source = Fixes.read(folder, "file" + i);
            if (source.text().startsWith("start")) {
                sources.add(source);
            }
        }
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < sources.size(); i += 2) {
            fixes.add(Fixes.fix(
                    sources.subList(i, Math.min(i + 2, sources.size())).toArray(new Source[0])));
        }
        return fixes.toArray(new Fix[0]);
    }

    private Path file(int number) {
        return root.resolve("file" + number);
    }
}
