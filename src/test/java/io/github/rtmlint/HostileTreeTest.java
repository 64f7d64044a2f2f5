package io.github.rtmlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.text.Problem;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that mean harm, scanned whole: it ends, and what stands beside the hostile file is found all the same. */
class HostileTreeTest {
    private static final String URL = "https://slack.com/api/rtm.start";
    private static final String GOOD = "val url = URL(\"" + URL + "\").openStream()\n";
    private static final String JS = "const { WebClient } = require('@slack/client');\nconst c = new WebClient();\n";
    private static final int LARGEST = 20 << 20;

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void beside() throws IOException {
        root = temp.toRealPath();
        Files.writeString(root.resolve("Good.kt"), GOOD);
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of("A.java", "class A { Object a = " + "(".repeat(30_000) + "\"" + URL + "\""),
                Arguments.of("A.java", "class A { Object a = f(" + "a + ".repeat(3_000) + "\"" + URL + "\"); }"),
                Arguments.of("A.java", "class A { Object a = slack" + ".a()".repeat(10_000) + ".rtmStart(r -> r); }"),
                Arguments.of("A.java", "class A { void a() { " + "if (a) {} else ".repeat(10_000) + "{} } } // " + URL),
                Arguments.of("A.java", "class A {".repeat(3_000) + "Object a = \"" + URL + "\";" + "}".repeat(3_000)),
                Arguments.of("A.java", "/* " + URL),
                Arguments.of("A.java", "class A { Object a = \"\"\"\n" + URL),
                Arguments.of("a.json", "[".repeat(100_000) + "\"" + URL + "\""),
                Arguments.of("a.json", "{\"a\":".repeat(100_000) + "\"" + URL + "\""),
                Arguments.of("a.yaml", "[".repeat(100_000) + URL),
                Arguments.of("a.yaml", "- ".repeat(20_000) + URL),
                Arguments.of("a.xml", "<a>".repeat(100_000) + URL),
                Arguments.of("a.xml", "<!DOCTYPE a [".repeat(1_000) + URL),
                Arguments.of("a.toml", "a = " + "[".repeat(100_000) + "\"" + URL + "\""),
                Arguments.of("a.conf", "a {".repeat(100_000) + "u = \"" + URL + "\""),
                Arguments.of("a.sh", "$(".repeat(100_000) + "curl " + URL),
                Arguments.of("a.kt", "f(\"${".repeat(20_000) + URL),
                Arguments.of("a.js", "`${".repeat(20_000) + URL));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void deepNestingAndWhatNeverEnds(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);

        assertBeside(Rtmlint.scan(root));
    }

    static Stream<Arguments> repeated() {
        return Stream.of(
                Arguments.of("a.json", "[" + ("\"" + URL + "\",\n").repeat(2_999) + "\"" + URL + "\"]"),
                Arguments.of("a.properties", ("key=" + URL + "\n").repeat(3_000)),
                Arguments.of("a.sh", ("curl " + URL + "\n").repeat(3_000)),
                Arguments.of("a.kt", ("fun f() { val r = URL(\"" + URL + "\"); use(r) }\n").repeat(3_000)),
                Arguments.of("a.js", JS + "c.rtm.start({}, (e, r) => use(r));\n".repeat(3_000)),
                Arguments.of(
                        "A.java",
                        "class A {" + ("void f() { String u = \"" + URL + "\"; g(u); }\n").repeat(3_000) + "}"),
                Arguments.of("A.java", "class A { String a = \"\"" + ("+ \"" + URL + " \"\n").repeat(3_000) + "; }"),
                Arguments.of(
                        "A.java",
                        "class A { void f() { StringBuilder b = new StringBuilder();"
                                + ("b.append(\"" + URL + " \");\n").repeat(3_000) + "} }"),
                Arguments.of(
                        "A.java",
                        "class A { void f(java.util.Map m) {"
                                + ("m.put(\"a\", \"b\"); api(\"" + URL + "\", m);\n").repeat(3_000)
                                + "} }"));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void oneFileOfThousandsOfCalls(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);

        assertThat(Rtmlint.scan(root).findings()).hasSize(3_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.json", "a.properties"})
    void aLineOfAsMuchAsIsReadAndMore(String name) throws IOException {
        String open = name.endsWith(".txt") ? "" : "\"";
        byte[] line = (open + URL + " " + "x ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
        Files.write(root.resolve(name), line);
        Files.write(root.resolve("larger" + name), Arrays.copyOf(line, LARGEST + 1));

        Result result = Rtmlint.scan(root);

        assertBeside(result);
        assertThat(result.statistics()).containsEntry("left out, larger than 20 MB", 1L);
    }

    @Test
    void javaTooLargeForASyntaxTree() throws IOException {
        String filler = "    int f(int i) { return i + 1; }\n".repeat((2 << 20) / 30);
        Files.writeString(
                root.resolve("A.java"), "class A {\n    URL u = new URL(\"" + URL + "\");\n" + filler + "}\n");

        Result result = Rtmlint.scan(root);

        assertThat(places(result)).containsExactly("A.java:2:44", "Good.kt:1:38");
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).startsWith("larger than 2 MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void markedEncodingsAreFoundAlike(String name) throws IOException {
        Charset charset = Charset.forName(name);
        Files.write(root.resolve("Wide.kt"), ("\ufeff" + GOOD).getBytes(charset));

        assertThat(places(Rtmlint.scan(root))).containsExactly("Good.kt:1:38", "Wide.kt:1:38");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.java", "a.json", "a.yaml", "a.xml", "a.properties", "a.toml", "a.kt", "Dockerfile"})
    void binaryWithAnyName(String name) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy(URL.getBytes(StandardCharsets.UTF_8), 0, bytes, 50_000, URL.length());
        Files.write(root.resolve(name), bytes);

        Result result = Rtmlint.scan(root);

        assertBeside(result);
        assertThat(result.statistics()).containsEntry("left out, binary", 1L);
    }

    @Test
    void whatIsOutsideIsNeverOpened(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), URL);
        Files.writeString(
                root.resolve("a.xml"),
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>" + URL + "&x;</a>");
        Files.writeString(root.resolve("a.conf"), "include file(\"" + secret + "\")\nu = \"" + URL + "\"\n");
        Files.writeString(root.resolve("a.yaml"), "u: !include " + secret + "\nv: " + URL + "\n");

        Result result = Rtmlint.scan(root);

        assertThat(places(result)).hasSize(4).doesNotHaveDuplicates();
        assertThat(result.findings())
                .allSatisfy(f -> assertThat(f.place().path()).doesNotContain("secret"));
    }

    @Test
    void aSocketIsNoFile() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(root.resolve("A.java")));

            Result result = Rtmlint.scan(root);

            assertBeside(result);
            assertThat(result.statistics()).containsEntry("left out, no regular file", 1L);
        }
    }

    private static void assertBeside(Result result) {
        assertThat(places(result)).contains("Good.kt:1:38");
        assertThat(result.problems())
                .extracting(Problem::kind)
                .doesNotContain(Problem.Kind.UNREADABLE)
                .hasSizeLessThan(2);
    }

    private static List<String> places(Result result) {
        return result.findings().stream()
                .map(Finding::place)
                .map(Object::toString)
                .toList();
    }
}
