package io.github.rtmlint.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rtmlint.Rtmlint;
import io.github.rtmlint.report.Context;
import io.github.rtmlint.report.Format;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {
    private static final Words NEEDLE = Words.names(Set.of("needle"));

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void resolve() throws IOException {
        root = temp.toRealPath();
    }

    @Test
    void picksFilesWithAWord() throws IOException {
        write("a/One.java", "x needle y");
        write("a/Two.java", "x needles y");
        write("Three.txt", "needle");

        Selection selection = select(filter(), root);

        assertThat(paths(selection)).containsExactly("Three.txt", "a/One.java");
        assertThat(selection.files()).isEqualTo(3);
        assertThat(selection.bytes()).isEqualTo(27);
    }

    @Test
    void skipsWhatToolsGenerate() throws IOException {
        for (String path : List.of(
                "pom.xml",
                "target/A.java",
                "src/main/java/org/target/B.java",
                "lib/build/C.java",
                "node_modules/x/D.js",
                "web/package.json",
                "web/dist/E.js",
                "web/src/dist/F.js",
                "app.min.js",
                "app.js.map")) {
            write(path, "needle");
        }
        assertThat(paths(select(filter(), root)))
                .containsExactly(
                        "lib/build/C.java",
                        "pom.xml",
                        "src/main/java/org/target/B.java",
                        "web/package.json",
                        "web/src/dist/F.js");
        assertThat(paths(select(Filter.of(List.of(), List.of(), List.of(), false), root)))
                .hasSize(10);
    }

    @Test
    void ignoreFilesCountWithoutARepositoryToo() throws IOException {
        write(".gitignore", "*.log\n!kept.log\n");
        write("a.log", "needle");
        write("sub/kept.log", "needle");
        write("sub/.gitignore", "gone/\n");
        write("sub/gone/a.txt", "needle");

        assertThat(paths(select(filter(), root))).containsExactly("sub/kept.log");
        assertThat(paths(select(filter(), root.resolve("sub")))).containsExactly("kept.log");
    }

    @Test
    void whatIsNamedIsReadEvenIfIgnored() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        write(".gitignore", "gone/\n*.tmp\n");
        write("gone/a.txt", "needle");
        write("gone/b.tmp", "needle");

        assertThat(paths(select(filter(), root.resolve("gone")))).containsExactly("gone/a.txt");
        assertThat(paths(select(filter(), root.resolve("gone/b.tmp")))).containsExactly("gone/b.tmp");
    }

    @Test
    void includeAndExcludeNarrow() throws IOException {
        write("src/A.java", "needle");
        write("src/gen/B.java", "needle");
        write("src/gen/keep/C.java", "needle");
        write("doc/A.md", "needle");

        assertThat(paths(select(Filter.of(List.of("*.java"), List.of(), List.of(), true), root)))
                .hasSize(3);
        assertThat(paths(select(
                        Filter.of(List.of("src/"), List.of("**/gen/*", "!src/gen/keep"), List.of(), true), root)))
                .containsExactly("src/A.java", "src/gen/keep/C.java");
    }

    @Test
    void itsOwnFilesAreNotRead() throws IOException {
        write(".rtmlint.yml", "needle");
        write("rules/more/x.yaml", "needle");
        write("other/x.yaml", "needle");
        write("report.sarif", """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"version": "1", "name": "rtmlint"}}, "x": "needle"}]}
                """);
        write("other.sarif", """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "lint"}}, "x": "needle"}]}
                """);
        write("house/sdk.yml", "sdk: needle\ntitle: x\nmethods:\n  a.b: {}\n");

        assertThat(paths(select(Filter.of(List.of(), List.of(), List.of("rules"), true), root)))
                .containsExactly("other.sarif", "other/x.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"migrations", "sdks", "http", "json", "libraries"})
    void ruleFilesAreItsOwnWhereverTheyStand(String kind) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules", kind))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(OwnFiles.byContent(file.toString(), Files.readString(file)))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: my app\nhttp:\n  slack:\n    url: needle\n",
                "http:\n  slack: needle\ntitle: my app\ncalls: 3\n",
                "name: x\nsdk: needle\nmethods: []\n",
                "migration: {from: needle}\nto: x\n"
            })
    void keysThatRuleFilesAlsoHaveDoNotMakeOne(String text) throws IOException {
        write("app.yml", text);

        assertThat(paths(select(filter(), root))).containsExactly("app.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON json", "SARIF sarif", "SARIF json", "HTML html", "MARKDOWN md"})
    void itsOwnReportsAreNotRead(String written) throws IOException {
        Format format = Format.valueOf(written.split(" ")[0]);
        write("A.kt", "val needle = \"https://slack.com/api/rtm.start\"");
        StringWriter report = new StringWriter();
        format.report().write(Rtmlint.scan(root), Context.plain("1", 1), report);
        write("report." + written.split(" ")[1], report.toString().replace("rtm.start", "needle"));

        assertThat(report.toString()).contains("rtm.start");
        assertThat(paths(select(filter(), root))).containsExactly("A.kt");
    }

    @Test
    void laterRoundsAskForSomeFilesOnly() throws IOException {
        write("A.java", "needle");
        write("B.kt", "needle");
        Selector selector = new Selector(Tree.of(root, List.of(root), filter(), 2), false);

        assertThat(paths(selector.select(NEEDLE, path -> path.endsWith(".java"), source -> true)))
                .containsExactly("A.java");
        assertThat(paths(selector.select(Words.everything()))).containsExactly("A.java", "B.kt");
    }

    @Test
    void largeAndBinaryFilesAreCounted() throws IOException {
        write("a.bin", "needle \0 needle");
        write("late.txt", "x".repeat(9000) + "\0 needle");
        try (RandomAccessFile large =
                new RandomAccessFile(root.resolve("large.txt").toFile(), "rw")) {
            large.setLength((20 << 20) + 1);
        }
        Selection selection = select(filter(), root);

        assertThat(paths(selection)).containsExactly("late.txt");
        assertThat(selection.skipped())
                .containsExactly(
                        new Skipped("a.bin", Skipped.Reason.BINARY),
                        new Skipped("large.txt", Skipped.Reason.TOO_LARGE));
        assertThat(selection.skippedCounts()).containsEntry(Skipped.Reason.BINARY, 1L);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void hostileEntriesDoNoHarm() throws Exception {
        write("A.java/B.java/real.txt", "needle");
        write("new\nline.txt", "needle");
        write("quote\"'%#.txt", "needle");
        write("sub/file.txt", "needle");
        Files.createSymbolicLink(root.resolve("sub/loop"), root);
        Files.createSymbolicLink(root.resolve("sub/self"), Path.of("self"));
        Files.createSymbolicLink(root.resolve("sub/out"), Path.of("/etc"));
        Process fifo = new ProcessBuilder(
                        "sh", "-c", "mkfifo pipe .gitignore; printf needle > \"$(printf 'latin\\351.txt')\"")
                .directory(root.toFile())
                .start();
        assumeTrue(fifo.waitFor() == 0, "no mkfifo");

        Selection selection = select(filter(), root);

        assertThat(paths(selection))
                .containsExactly(
                        "A.java/B.java/real.txt", "latin\\xE9.txt", "new\nline.txt", "quote\"'%#.txt", "sub/file.txt");
        assertThat(selection.skippedCounts())
                .containsEntry(Skipped.Reason.LINK, 3L)
                .containsEntry(Skipped.Reason.SPECIAL, 2L);
        assertThat(selection.problems()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeReadIsAProblem() throws IOException {
        write("a.txt", "needle");
        write("b/c.txt", "needle");
        Files.setPosixFilePermissions(root.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(root.resolve("b"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(root.resolve("a.txt")), "may read everything");
            assertThat(select(filter(), root).problems())
                    .extracting(p -> p.path() + " " + p.message())
                    .containsExactly("a.txt cannot be read: permission denied", "b cannot be read: permission denied");
        } finally {
            Files.setPosixFilePermissions(root.resolve("b"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        for (int i = 0; i < 3000; i++) {
            write("big/" + i + ".txt", i % 7 == 0 ? "needle" : "hay");
            write("d" + i % 50 + "/" + i + ".txt", i % 11 == 0 ? "needle" : "hay");
        }
        Selection one = new Selector(Tree.of(root, List.of(root), filter(), 1), true).select(NEEDLE);
        Selection four = new Selector(Tree.of(root, List.of(root), filter(), 4), true).select(NEEDLE);

        assertThat(one).isEqualTo(four);
        assertThat(one.candidates()).hasSize(429 + 273);
    }

    @Test
    void theRootIsWhereGitIsOrTheCommonParent() throws IOException {
        write("a/b/c.txt", "x");
        write("a/d/e.txt", "x");

        assertThat(Tree.rootOf(List.of(root.resolve("a/b/c.txt"), root.resolve("a/d"))))
                .isEqualTo(root.resolve("a"));
        Files.createDirectory(root.resolve(".git"));
        assertThat(Tree.rootOf(List.of(root.resolve("a/b/c.txt")))).isEqualTo(root);
    }

    private Selection select(Filter filter, Path... paths) throws IOException {
        return new Selector(Tree.of(Tree.rootOf(List.of(paths)), List.of(paths), filter, 2), true).select(NEEDLE);
    }

    private static List<String> paths(Selection selection) {
        return selection.candidates().stream().map(Candidate::path).toList();
    }

    private static Filter filter() {
        return Filter.of(List.of(), List.of(), List.of(), true);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
