package io.github.rtmlint.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the steps of {@code action.yml} as a runner would, with the program under test in place of its jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for java is a shell script")
class ActionTest {
    private static final String BOT = """
            import com.slack.api.methods.MethodsClient;
            class Bot {
                void run(MethodsClient client) throws Exception {
                    client.rtmStart(r -> r.presenceSub(true));
                }
            }
            """;

    @TempDir
    Path folder;

    private Path workspace;
    private Path action;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    @BeforeEach
    void setUp() throws IOException {
        workspace = Files.createDirectories(folder.resolve("work space"));
        action = Files.createDirectories(folder.resolve("action"));
        copy("action.yml");
        copy("bin/action.sh");
        write(action.resolve("target/rtmlint.jar"), "");
        write(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path java = folder.resolve("jdk/bin/java");
        write(java, """
                #!/bin/sh
                while [ "$1" != -jar ]; do shift; done
                shift 2
                exec "$REAL_JAVA" -XX:TieredStopAtLevel=1 -cp "$PROGRAM" io.github.rtmlint.cli.Main "$@"
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void findingsFailTheJobAfterEverythingIsWritten() throws IOException {
        write(workspace.resolve("Bot.java"), BOT);
        inputs.put("upload-sarif", "true");
        Job job = run();
        assertThat(job.failed).isTrue();
        assertThat(job.outputs)
                .containsEntry("findings", "1")
                .containsEntry("errors", "0")
                .containsEntry("warnings", "1")
                .containsEntry("fixable", "1")
                .containsEntry("exit-code", "1");
        assertThat(Path.of(job.outputs.get("sarif-file"))).content().contains("rtm-start-call");
        assertThat(job.used).containsExactly("github/codeql-action/upload-sarif");
        assertThat(job.summary).startsWith("## rtmlint: 1 finding: 1 warning");
        assertThat(job.log).doesNotContain("::warning ");
    }

    @Test
    void annotationsComeWithoutUpload() throws IOException {
        write(workspace.resolve("Bot.java"), BOT);
        Job job = run();
        assertThat(job.log).contains("::warning file=Bot.java,line=4,");
        assertThat(job.used).isEmpty();
    }

    @Test
    void noFindingsPass() throws IOException {
        write(workspace.resolve("Bot.java"), "class Bot {}\n");
        Job job = run();
        assertThat(job.failed).isFalse();
        assertThat(job.outputs).containsEntry("findings", "0").containsEntry("exit-code", "0");
        assertThat(Path.of(job.outputs.get("sarif-file"))).content().contains("\"results\": []");
        assertThat(job.summary).startsWith("## rtmlint: no findings");
    }

    @Test
    void badInputIsSaidAndFails() throws IOException {
        inputs.put("paths", "no/such folder");
        inputs.put("upload-sarif", "true");
        Job job = run();
        assertThat(job.failed).isTrue();
        assertThat(job.outputs).containsEntry("exit-code", "2").containsEntry("sarif-file", "");
        assertThat(job.log).contains("::error title=rtmlint::").contains("no/such folder");
        assertThat(job.used).isEmpty();
    }

    @Test
    void pathsMayHaveBlanksAndArgsAreSplit() throws IOException {
        write(workspace.resolve("a b/Bot.java"), BOT);
        write(workspace.resolve("other/Bot.java"), BOT);
        inputs.put("paths", "a b\n");
        inputs.put("args", "--min-confidence high --stats");
        inputs.put("fail-on", "error");
        inputs.put("sarif-file", "the report.sarif");
        Job job = run();
        assertThat(job.failed).isFalse();
        assertThat(job.outputs).containsEntry("findings", "1").containsEntry("sarif-file", "the report.sarif");
        assertThat(workspace.resolve("the report.sarif")).content().contains("Bot.java");
    }

    @Test
    void aBaselineNarrowsTheJobNotTheUpload() throws IOException {
        write(workspace.resolve("Bot.java"), BOT);
        inputs.put("sarif-file", "old.sarif");
        run();
        inputs.put("baseline", "old.sarif");
        inputs.put("sarif-file", "new.sarif");
        inputs.put("upload-sarif", "true");
        Job job = run();
        assertThat(job.failed).isFalse();
        assertThat(job.outputs).containsEntry("findings", "0");
        assertThat(workspace.resolve("new.sarif"))
                .content()
                .contains("rtm-start-call")
                .doesNotContain("baselineState");
    }

    @Test
    void nothingInTheLogIsACommandOfTheSources() throws IOException {
        write(workspace.resolve("::error::x.properties"), "a=https://slack.com/api/rtm.start\n");
        Job job = run();
        String token = job.log
                .lines()
                .filter(line -> line.startsWith("::stop-commands::"))
                .findFirst()
                .orElseThrow();
        assertThat(job.log.lines()).contains("::" + token.substring("::stop-commands::".length()) + "::");
        assertThat(job.log).doesNotContain("##[");
    }

    @Test
    void everyActionIsPinned() throws IOException {
        assertThat(Files.readAllLines(Path.of("action.yml")).stream().filter(line -> line.contains("uses:")))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\s*(- )?uses: [^@]+@[0-9a-f]{40} # v[0-9.]+"));
    }

    /** What a run left behind. */
    private record Job(String log, String summary, Map<String, String> outputs, List<String> used, boolean failed) {}

    /** The few expressions that the action has, evaluated; every step in its own environment. */
    private Job run() throws IOException {
        Map<?, ?> yaml = load(Files.readString(action.resolve("action.yml")));
        Map<String, String> outputs = new TreeMap<>();
        List<String> used = new ArrayList<>();
        StringBuilder log = new StringBuilder();
        StringBuilder summary = new StringBuilder();
        boolean failed = false;
        for (Object element : (List<?>) map(yaml, "runs").get("steps")) {
            Map<?, ?> step = (Map<?, ?>) element;
            boolean always = "always()".equals(step.get("if"));
            if (step.containsKey("uses")) {
                if (!failed
                        && "true".equals(input(yaml, "upload-sarif"))
                        && !outputs.get("sarif-file").isEmpty()) {
                    used.add(step.get("uses").toString().replaceFirst("@.*", ""));
                }
            } else if (!failed || always) {
                assertThat(step.get("shell")).isEqualTo("bash");
                failed |= bash(step.get("run").toString(), environment(yaml, step, outputs), log, summary, outputs);
            }
        }
        return new Job(log.toString(), summary.toString(), outputs, used, failed);
    }

    private Map<String, String> environment(Map<?, ?> yaml, Map<?, ?> step, Map<String, String> outputs) {
        Map<String, String> environment = new TreeMap<>();
        map(step, "env").forEach((name, value) -> {
            String expression = value.toString().replaceAll("[${} ]", "");
            String result = expression.startsWith("inputs.")
                    ? input(yaml, expression.substring("inputs.".length()))
                    : outputs.get(expression.substring("steps.scan.outputs.".length()));
            environment.put(name.toString(), result);
        });
        return environment;
    }

    private String input(Map<?, ?> yaml, String name) {
        return inputs.getOrDefault(
                name, map(map(yaml, "inputs"), name).get("default").toString());
    }

    private boolean bash(
            String script,
            Map<String, String> environment,
            StringBuilder log,
            StringBuilder summary,
            Map<String, String> outputs)
            throws IOException {
        Path output = Files.createTempFile(folder, "output", "");
        Path page = Files.createTempFile(folder, "summary", "");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script)
                .directory(workspace.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(folder, "log", "").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_HOME") || name.startsWith("GITHUB_"));
        builder.environment().putAll(environment);
        builder.environment().put("GITHUB_ACTION_PATH", action.toString());
        builder.environment().put("GITHUB_OUTPUT", output.toString());
        builder.environment().put("GITHUB_STEP_SUMMARY", page.toString());
        builder.environment()
                .put(
                        "RUNNER_TEMP",
                        Files.createDirectories(folder.resolve("temp")).toString());
        builder.environment().put("JAVA_HOME_17_X64", folder.resolve("jdk").toString());
        builder.environment()
                .put(
                        "REAL_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("PROGRAM", System.getProperty("java.class.path"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        log.append(Files.readString(builder.redirectOutput().file().toPath()));
        summary.append(Files.readString(page));
        Files.readAllLines(output)
                .forEach(line -> outputs.put(line.replaceFirst("=.*", ""), line.replaceFirst("[^=]*=", "")));
        return process.exitValue() != 0;
    }

    private static Map<?, ?> load(String yaml) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static Map<?, ?> map(Map<?, ?> of, String key) {
        return (Map<?, ?>) of.get(key);
    }

    private void copy(String file) throws IOException {
        write(action.resolve(file), Files.readString(Path.of(file)));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
