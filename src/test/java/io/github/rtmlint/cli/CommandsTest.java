package io.github.rtmlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Engine;
import io.github.rtmlint.Rtmlint;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    private static final String BOT = """
            import com.slack.api.Slack;
            class Bot {
                void run() throws Exception {
                    Slack.getInstance().rtmStart("t").connect();
                }
            }
            """;

    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path bot;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(root.resolve("clean"));
        bot = Files.writeString(root.resolve("Bot.java"), BOT);
    }

    /** A dollar sign stands for the folder; what is said is the last line of standard error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check $/clean                            | 0 | ''
            check $                                  | 1 | rtmlint: 1 finding at or above level warning
            check $ --fail-on error                  | 0 | ''
            check $ --fail-on never                  | 0 | ''
            check $ --format sarif                   | 1 | rtmlint: 1 finding at or above level warning
            fix $ --diff                             | 1 | rtmlint: 1 finding at or above level warning; these changes fix 1
            fix $                                    | 0 | ''
            rules                                    | 0 | ''
            explain users                            | 0 | ''
            completion                               | 0 | ''
            --version                                | 0 | ''
            --help                                   | 0 | ''
            check --help                             | 0 | ''
            ''                                       | 2 | rtmlint: expected a command, such as 'rtmlint check'; see 'rtmlint --help'
            chekc                                    | 2 | rtmlint: unknown command 'chekc'; did you mean 'check'?
            check --fial-on error                    | 2 | rtmlint: unknown option '--fial-on'; did you mean '--fail-on'?
            check --fail-on eror                     | 2 | rtmlint: --fail-on expects one of error, warning, note, never, found 'eror'
            check --format                           | 2 | rtmlint: missing required parameter for option '--format' (FORMAT)
            check --jobs many                        | 2 | rtmlint: invalid value for option '--jobs': 'many' is not an int
            check --jobs 0                           | 2 | rtmlint: --jobs expects a number from 1 on, found 0
            check -                                  | 2 | rtmlint: standard input cannot be scanned, expected files or folders
            check $/claen                            | 2 | rtmlint: path '$/claen' does not exist; did you mean '$/clean'?
            check $ --config $/none.yml              | 2 | rtmlint: configuration '$/none.yml' does not exist or is no file
            check $ --config $/Bot.java --no-config  | 2 | rtmlint: --config and --no-config exclude each other
            check $ --rules $/none                   | 2 | rtmlint: $/none: no such directory, expected one with rule files
            check $ --changed-since main             | 2 | rtmlint: --changed-since needs a git work tree, and there is no .git at or above the paths
            check $ --report text                    | 2 | rtmlint: --report expects FORMAT=FILE, found 'text'
            check $ --report text=$/no/such/folder   | 3 | rtmlint: report '$/no/such/folder' cannot be written: no such folder
            check $ --report json=$/r --report text=$/./r | 2 | rtmlint: --report names the file '$/./r' twice
            check  --no-config                       | 2 | rtmlint: path '' does not exist
            check $ --exclude  --no-config           | 2 | rtmlint: --exclude expects a glob such as 'src/**', found ''
            check $ --exclude [                      | 2 | rtmlint: --exclude expects a glob such as 'src/**', found '['
            check $ --include ../other               | 2 | rtmlint: --include expects a glob such as 'src/**', found '../other'
            fix $ --patch $/no/such/folder           | 3 | rtmlint: patch '$/no/such/folder' cannot be written: no such folder
            explain mpim_awar                        | 2 | rtmlint: unknown topic 'mpim_awar'; did you mean 'mpim_aware'?
            """)
    void endsWithACodeAndItsReason(String command, int code, String said) {
        assertThat(run(command)).as(command + ": " + err).isEqualTo(code);
        assertThat(lastLine()).isEqualTo(said.replace("$", root.toString()));
    }

    @Test
    void aSettingThatCannotBeUsedIsNamedWithItsPlace() throws IOException {
        Files.writeString(root.resolve(".rtmlint.yml"), "fail-on: often\n");

        assertThat(run("check $")).isEqualTo(2);
        assertThat(lastLine())
                .isEqualTo("rtmlint: .rtmlint.yml:1:10: expected one of never, note, warning, error, found \"often\"");
    }

    @Test
    void aBaselineThatASettingNamesIsCalledAsThere() throws IOException {
        Files.writeString(root.resolve(".rtmlint.yml"), "baseline: lint/old.sarif\n");

        assertThat(run("check $")).isEqualTo(2);
        assertThat(lastLine()).startsWith("rtmlint: lint/old.sarif: no such file, expected");
    }

    @Test
    void flagsWinOverSettings() throws IOException {
        Files.writeString(root.resolve(".rtmlint.yml"), "fail-on: never\nseverity: {rtm-start-call: error}\n");

        assertThat(run("check $")).isZero();
        assertThat(run("check $ --fail-on error")).isEqualTo(1);
        assertThat(run("check $ --no-config --fail-on error")).isZero();
    }

    @Test
    void whatCannotBeReadFailsTheRunThoughFindingsAreShown() {
        Problem problem = new Problem(Problem.Kind.UNREADABLE, "x", 0, 0, "permission denied");
        Engine engine = request -> new Result(List.of(), List.of(), List.of(problem), Map.of(), Map.of());

        assertThat(run(engine, "check $")).isEqualTo(3);
        assertThat(lastLine()).isEqualTo("rtmlint: 1 input could not be read, first x: permission denied");
    }

    @Test
    void aBugIsOneLineAndNoStackTrace() {
        Engine engine = request -> {
            throw new IllegalStateException("oops");
        };

        assertThat(run(engine, "check $")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("rtmlint: internal error: java.lang.IllegalStateException: oops" + System.lineSeparator());
    }

    @Test
    void tooLittleMemoryIsSaidAsSuch() {
        Engine engine = request -> {
            throw new OutOfMemoryError("Java heap space");
        };

        assertThat(run(engine, "check $")).isEqualTo(3);
        assertThat(lastLine())
                .isEqualTo("rtmlint: not enough memory: give Java more, as RTMLINT_OPTS=-Xmx4g or java -Xmx4g do");
    }

    @Test
    void standardOutputThatIsClosedFailsTheRun() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };

        assertThat(run(new PrintStream(closed), new Rtmlint(), "check $")).isEqualTo(3);
        assertThat(lastLine()).isEqualTo("rtmlint: standard output cannot be written");
    }

    @Test
    void fixWritesOnceAndDiffNever() throws IOException {
        run("fix $ --diff");
        assertThat(bot).hasContent(BOT);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("-        Slack.getInstance().rtmStart")
                .doesNotContain("fixed");

        run("fix $");
        String fixed = Files.readString(bot);
        assertThat(fixed).isEqualTo(BOT.replace("rtmStart", "rtmConnect"));

        assertThat(run("fix $")).isZero();
        assertThat(bot).hasContent(fixed);
    }

    @Test
    void statisticsListWhatIsLeftOut() throws IOException {
        Files.write(root.resolve("logo.png"), new byte[100]);
        Files.writeString(root.resolve("all.min.js"), "x");

        run("check $");
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("left out");

        run("check $ --stats");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("left out, binary: 1\n", "left out all.min.js: minified\nleft out logo.png: binary\n");
    }

    @Test
    void aFileNameSteersNeitherATerminalNorAWorkflow() throws IOException {
        Files.move(bot, root.resolve("A\u001b[31m\n::error::pwn.java"));
        Path held = Files.writeString(root.resolve("B\u001b[31m\n::error::pwn.java"), BOT);
        assertThat(held.toFile().setReadOnly()).isTrue();

        run("fix $");

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("fixed A\\u001b[31m\\n::error::pwn.java\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("left B\\u001b[31m\\n::error::pwn.java as it is");
    }

    @Test
    void whatIsNamedAloneIsFixedOnlyWhenAskedTwice() throws IOException {
        String named = "class Milk { String start() { return ask(\"rtm.start\"); } }\n";
        Files.writeString(bot, named);

        run("fix $ --min-confidence low");
        assertThat(bot).hasContent(named);

        run("fix $ --min-confidence low --unsafe-fixes");
        assertThat(bot).hasContent(named.replace("rtm.start", "rtm.connect"));
    }

    @Test
    void fixSaysWhatItLeft() throws IOException {
        Engine meddling = request -> {
            Result result = new Rtmlint().scan(request);
            try {
                Files.writeString(bot, BOT + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return result;
        };

        assertThat(run(meddling, "fix $")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "left Bot.java as it is: it has changed since it was read",
                        "rtmlint: 1 file could not be fixed");
        assertThat(bot).hasContent(BOT + "\n");
    }

    private int run(String command) {
        return run(new Rtmlint(), command);
    }

    private int run(Engine engine, String command) {
        return run(new PrintStream(out, false, StandardCharsets.UTF_8), engine, command);
    }

    private int run(PrintStream stdout, Engine engine, String command) {
        out.reset();
        err.reset();
        Terminal terminal =
                new Terminal(stdout, new PrintStream(err, false, StandardCharsets.UTF_8), false, false, 100);
        String[] args = command.isEmpty()
                ? new String[0]
                : command.replace("$", root.toString()).split(" ");
        return Main.run(terminal, engine, args);
    }

    private String lastLine() {
        return err.toString(StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b);
    }
}
