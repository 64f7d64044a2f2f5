package io.github.rtmlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start\n",
                "start",
                "one\r\nstart\r\nthree\r\n",
                "one\r\nstart",
                "one\rstart\rthree",
                "1\n2\n3\n4\nstart\n6\n7\n8\n9\n",
                "1\n2\n3\n4\n5\nstart",
                "\n\n\nstart\n\n\n",
                "start \u00E9 \u2603 \uD83D\uDE00\n",
                "- start\n+ start\n@@ x @@\n\\ y\n",
            })
    void gitAppliesIt(String text) throws Exception {
        Files.writeString(root.resolve("file"), text);
        assertApplies("file", text.replaceFirst("start", "connect"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void gitAppliesItWhateverTheFileIsCalled() throws Exception {
        for (String name : List.of(
                "with space",
                "quo\"te",
                "back\\slash",
                "tab\there",
                "line\nfeed",
                "ack\u0006",
                "bell\u0007",
                "return\r",
                "shift\u000E",
                "unit\u001F",
                "delete\u007F",
                "na\u00EFve",
                "\u2603.txt",
                "a'b",
                "$x")) {
            Files.writeString(root.resolve(name), "start\n");
            assertApplies(name, "connect\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void gitAppliesItInEveryEncoding(String charset) throws Exception {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        Files.write(root.resolve("file"), (mark + "\u00E9\nstart \u00E4\nx\n").getBytes(charset));
        apply("file");
        assertThat(root.resolve("file")).hasBinaryContent((mark + "\u00E9\nconnect \u00E4\nx\n").getBytes(charset));
    }

    @Test
    void distantChangesAreHunksOfTheirOwn() throws IOException {
        String text = "start\n" + "x\n".repeat(7) + "start\n" + "x\n".repeat(6) + "start\n";
        Source source = new Source("f", text, StandardCharsets.UTF_8, false);
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf("start"); at >= 0; at = text.indexOf("start", at + 1)) {
            edits.add(Edit.remove(source.place(at, at + 6)));
        }
        String patch = new String(
                Patch.exact(Fixes.plan(Fixes.fix(edits.toArray(new Edit[0]))).changes()), StandardCharsets.UTF_8);

        assertThat(patch).isEqualTo("""
                diff --git a/f b/f
                --- a/f
                +++ b/f
                @@ -1,4 +1,3 @@
                -start
                 x
                 x
                 x
                @@ -6,11 +5,9 @@
                 x
                 x
                 x
                -start
                 x
                 x
                 x
                 x
                 x
                 x
                -start
                """);
    }

    @Test
    void whatIsShownHoldsNoSecretAndNoControlCharacter() {
        Source source = new Source("f", "a\u001B[31m\r\nstart?token=xoxb-fake\r\n", StandardCharsets.UTF_8, false);

        Patch.Shown shown = Patch.shown(Fixes.plan(Fixes.fix(source)).changes());

        assertThat(shown.redacted()).isTrue();
        assertThat(shown.text()).isEqualTo("""
                diff --git a/f b/f
                --- a/f
                +++ b/f
                @@ -1,2 +1,2 @@
                 a\\u001b[31m
                -start?token=***
                +connect?token=***
                """);
    }

    private void assertApplies(String path, String expected) throws Exception {
        apply(path);
        assertThat(Files.readString(root.resolve(path))).as(path).isEqualTo(expected);
    }

    private void apply(String path) throws Exception {
        Path patch = Files.createTempFile("rtmlint", ".patch");
        Files.write(
                patch, Patch.exact(Fixes.plan(Fixes.fix(Fixes.read(root, path))).changes()));
        Process git = new ProcessBuilder(
                        "git", "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", patch.toString())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor())
                .as(output + Files.readString(patch, StandardCharsets.ISO_8859_1))
                .isZero();
        Files.delete(patch);
    }
}
