package io.github.rtmlint.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real SDK to compile against; the build copies its jars.
 *
 * @param name its folder below {@code target/sdk}
 * @param root the package of its facade
 * @param api the package of everything else
 * @param async whether it has an asynchronous client
 */
record Sdk(String name, String root, String api, boolean async) {
    private static final Path JARS = Path.of("target", "sdk");

    /** The oldest without and the newest with deprecations, one between, and the last under the SDK's former name. */
    static final List<Sdk> ALL =
            List.of(slack("slack-1.12.1"), slack("slack-1.39.0"), slack("slack-1.51.0"), jslack("jslack-3.4.2"));

    private static Sdk slack(String name) {
        return new Sdk(name, "com.slack.api", "com.slack.api", true);
    }

    private static Sdk jslack(String name) {
        return new Sdk(name, "com.github.seratch.jslack", "com.github.seratch.jslack.api", false);
    }

    /** A source written for {@code com.slack.api} as it is for this SDK. */
    String spell(String source) {
        return source.replace("com.slack.api.Slack", root + ".Slack")
                .replace("com.slack.api.*", root + ".*")
                .replaceAll("com\\.slack\\.api\\.(?=[a-z])", api + ".");
    }

    /** The SDK's jars, and what it needs to run. */
    List<Path> jars() {
        return Stream.of(JARS.resolve(name), JARS.resolve("libraries"))
                .flatMap(Sdk::list)
                .toList();
    }

    /** The jars of HTTP libraries that only fixed sources need. */
    static List<Path> httpLibraries() {
        return list(JARS.resolve("http")).toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("copied by the build: mvnw process-test-resources", e);
        }
    }
}
