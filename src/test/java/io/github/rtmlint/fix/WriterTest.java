package io.github.rtmlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', 'start\r\nné\r\n'",
        "UTF-8, EFBBBF, 'start ☃'",
        "UTF-16LE, FFFE, 'start ☃\n'",
        "UTF-16BE, FEFF, 'start\n'",
        "ISO-8859-1, '', 'start é\r'",
    })
    void keepsEncodingMarkAndLineEnds(Charset charset, String mark, String text) throws IOException {
        Path file = root.resolve("file.txt");
        Files.write(file, bytes(charset, mark, text));

        Outcome outcome = new Writer(root).write(Fixes.plan(Fixes.fix(Fixes.read(root, "file.txt"))));

        assertThat(file).hasBinaryContent(bytes(charset, mark, text.replace("start", "connect")));
        assertThat(outcome.written()).containsExactly("file.txt");
        assertThat(outcome.failed()).isFalse();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissions() throws IOException {
        Source source = file("run.sh");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxr-x--x");
        Files.setPosixFilePermissions(root.resolve("run.sh"), permissions);

        new Writer(root).write(Fixes.plan(Fixes.fix(source)));

        assertThat(Files.getPosixFilePermissions(root.resolve("run.sh"))).isEqualTo(permissions);
    }

    @Test
    void aFileThatChangedSinceItWasReadKeepsItsWholeGroupBack() throws IOException {
        Source a = file("a");
        Source b = file("b");
        Source c = file("c");
        Files.writeString(root.resolve("b"), "start, changed");

        Outcome outcome = new Writer(root).write(Fixes.plan(Fixes.fix(a, b), Fixes.fix(c)));

        assertRefused(outcome, "b", "has changed since it was read");
        assertThat(root.resolve("a")).hasContent("start a");
        assertThat(root.resolve("b")).hasContent("start, changed");
        assertThat(root.resolve("c")).hasContent("connect c");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aFileThatCannotBeStagedKeepsItsWholeGroupBack() throws IOException {
        Source a = file("a");
        Source b = file("b");
        Source c = file("c");
        String temporary = ".rtmlint-" + UUID.nameUUIDFromBytes("b".getBytes(StandardCharsets.UTF_8)) + ".tmp";
        Files.createDirectories(root.resolve(temporary).resolve("taken"));

        Outcome outcome = new Writer(root).write(Fixes.plan(Fixes.fix(a, b), Fixes.fix(c)));

        assertRefused(outcome, "b", "cannot be written: permission denied");
        assertThat(root.resolve("a")).hasContent("start a");
        assertThat(root.resolve("b")).hasContent("start b");
        assertThat(root.resolve("c")).hasContent("connect c");
        assertThat(leftovers()).containsExactly(root.resolve(temporary));
    }

    @Test
    void aGroupLeftOutLeavesTheOthersOfTheSameFile() throws IOException {
        Files.writeString(root.resolve("a"), "start and start");
        Source a = Fixes.read(root, "a");
        Source b = file("b");
        Files.delete(root.resolve("b"));
        var second = Edit.replace(a.place(10, 15), "connect");

        Outcome outcome = new Writer(root).write(Fixes.plan(Fixes.fix(a, b), Fixes.fix(second)));

        assertRefused(outcome, "b", "is gone or no regular file any more");
        assertThat(root.resolve("a")).hasContent("start and connect");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileIsReadOnlyByItsBitsWhoeverAsks() throws IOException {
        Source source = file("locked");
        Files.setPosixFilePermissions(root.resolve("locked"), PosixFilePermissions.fromString("r--r--r--"));

        assertRefused(new Writer(root).write(Fixes.plan(Fixes.fix(source))), "locked", "is read-only");
        assertThat(root.resolve("locked")).hasContent("start locked");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreNotFollowed(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("file"), "start outside");
        Files.createSymbolicLink(root.resolve("link"), outside.resolve("file"));
        Files.createSymbolicLink(root.resolve("folder"), outside);

        Source link = Fixes.read(root, "link");
        Source below = Fixes.read(root, "folder/file");
        Outcome outcome = new Writer(root).write(Fixes.plan(Fixes.fix(link), Fixes.fix(below)));

        assertThat(outcome.refusals())
                .extracting(Refusal::reason)
                .containsOnly("is reached through a symbolic link")
                .hasSize(2);
        assertThat(outside.resolve("file")).hasContent("start outside");
    }

    @Test
    void nothingOutsideTheRootIsWritten() throws IOException {
        Path inner = Files.createDirectory(root.resolve("inner"));
        Files.writeString(root.resolve("a"), "start a");
        Source source = Fixes.read(inner, "../a");

        assertRefused(new Writer(inner).write(Fixes.plan(Fixes.fix(source))), "../a", "lies outside the root");
        assertThat(root.resolve("a")).hasContent("start a");
    }

    @Test
    void aCharacterThatTheEncodingLacksIsNotWritten() throws IOException {
        Files.write(root.resolve("a"), "start é".getBytes(StandardCharsets.ISO_8859_1));
        Source source = Fixes.read(root, "a");
        var edit = Edit.replace(source.place(0, 5), "☃");

        assertRefused(
                new Writer(root).write(Fixes.plan(Fixes.fix(edit))),
                "a",
                "is encoded in ISO-8859-1, which lacks a character of the fix");
    }

    private Source file(String name) throws IOException {
        Files.writeString(root.resolve(name), "start " + name);
        return Fixes.read(root, name);
    }

    private static void assertRefused(Outcome outcome, String path, String reason) {
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.path()).isEqualTo(path);
            assertThat(refusal.reason()).isEqualTo(reason);
        });
    }

    private Stream<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(f -> f.getFileName().toString().startsWith(".rtmlint")).toList().stream();
        }
    }

    private static byte[] bytes(Charset charset, String mark, String text) {
        byte[] head = HexFormat.of().parseHex(mark);
        byte[] body = text.getBytes(charset);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }
}
