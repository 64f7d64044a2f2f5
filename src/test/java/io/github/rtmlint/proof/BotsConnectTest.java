package io.github.rtmlint.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.proof.LoopbackSlack.Start;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bots that Slack turns away connect, hear and answer after the fix, compiled and run from the fixed text. */
class BotsConnectTest {
    private static final Path BOTS = Path.of("src", "test", "resources", "bots");
    private static final Sdk NEWEST = Sdk.ALL.get(2);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"FacadeBot", "LambdaBot", "PlainHttpBot", "OkHttpBot", "TemplateBot", "ConfiguredBot"})
    void connectsAfterTheFix(String bot) throws Exception {
        Path sources = sources(bot);
        try (LoopbackSlack slack = new LoopbackSlack(Start.REFUSES)) {
            assertThatThrownBy(() -> run(bot, sources, slack.api())).hasStackTraceContaining("method_deprecated");

            Fixed.fix(sources);

            run(bot, sources, slack.api());
            assertThat(slack.said()).contains("pong");
        }
    }

    @Test
    void readsAfterTheUnsafeFixWhatNoLongerComes() throws Exception {
        Path sources = sources("UsersBot");
        try (LoopbackSlack slack = new LoopbackSlack(Start.ANSWERS_LESS)) {
            assertThatThrownBy(() -> run("UsersBot", sources, slack.api()))
                    .hasRootCauseInstanceOf(NullPointerException.class);
            assertThat(Fixed.fix(sources).written()).as("what is held").isEmpty();

            Fixed.fix(sources, EnumSet.allOf(Fix.Safety.class));
            Fixed.fix(sources);

            assertThat(Fixed.texts(sources).get("UsersBot.java"))
                    .contains("rtmConnect")
                    .doesNotContain("rtmStart");
            run("UsersBot", sources, slack.api());
            assertThat(slack.said()).contains("pong");
        }
    }

    private Path sources(String bot) throws IOException {
        Path sources = Files.createDirectory(temp.resolve("sources"));
        Fixed.copy(BOTS.resolve(bot), sources, text -> text);
        return sources;
    }

    private void run(String bot, Path sources, String api) throws Exception {
        Path classes = Files.createTempDirectory(temp, "classes");
        assertThat(Javac.compile(sources, NEWEST.jars(), classes)).noneMatch(told -> told.startsWith("ERROR"));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls(sources, classes), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            loader.loadClass(bot).getMethod("main", String[].class).invoke(null, (Object) new String[] {api});
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(Path sources, Path classes) throws IOException {
        List<URL> urls =
                new ArrayList<>(List.of(classes.toUri().toURL(), sources.toUri().toURL()));
        for (Path jar : NEWEST.jars()) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
