package io.github.rtmlint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.knowledge.Rules;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {
    private static FileSearch search;

    @TempDir
    Path folder;

    @BeforeAll
    static void derive() {
        search = new FileSearch(new WordScanner(Seeds.of(Rules.builtIn()
                        .withMigrations(Rules.builtIn().migrations().stream()
                                .filter(m -> m.from().equals("rtm.start"))
                                .toList()))
                .list()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://slack.com/api/rtm.start?token=x",
                "slack.rtmStart(token)",
                "RTMStartRequest.builder()",
                "Methods.RTM_START",
                "enum Api { RTM_START }",
                "val x = rtm_start",
                "\"rtm.\" + \"start\"",
                "\"rtm\" + '.' + \"start\"",
                "String.join(\".\", \"rtm\", \"start\")",
                "String.format(\"%s.start\", group)",
                "\"rtm.%s\".formatted(verb)",
                "\"https://slack.com/api/rtm.st\" + \"art\"",
                "\"https://slack.com/api/rt\" + \"m.start\"",
                "PREFIX + \".start\"",
                "`${group}.start`",
                "\"rtm.${verb}\"",
                "rtm\\u002estart",
                "rtm%2Estart",
                "rtm&#46;start",
                "url=https://slack.com/api/rt\\\n    m.start",
                "slack.rtm(token).connect()",
                "slack.rtm (token)",
                "map(slack::rtm)",
                "<artifactId>simpleslackapi</artifactId><groupId>com.ullink.slack</groupId>",
                "compile 'me.ramswaroop.jbot:jbot:3.0.2'",
                "SlackClientFactory.createSlackRealTimeMessagingClient(token)",
                "import slack.rtm.SlackRtmClient",
                "// rtmlint:ignore",
                "@SuppressWarnings(\"rtmlint\")",
                "@SuppressWarnings(\"rtmlint:rtm-start-url\")",
            })
    void selects(String text) throws IOException {
        assertThat(selected(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "import java.util.List;",
                "departmentStart = partManager.start()",
                "new Thread(run).start();",
                "import com.slack.api.Slack;",
                "slack.rtmConnect(token)",
                "ReactiveTransactionManager rtm = mock();",
                "sessions.start",
                "https://slack.com/api/rtm.connect",
            })
    void passesOver(String text) throws IOException {
        assertThat(selected(text)).isFalse();
    }

    @Test
    void looksIntoWideEncodings() throws IOException {
        String text = "\uFEFF call(\"rtm.start\")";
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            assertThat(search(text.getBytes(Charset.forName(charset)))).isEqualTo(FileSearch.Outcome.WITH);
        }
    }

    @Test
    void findsAWordAcrossTheEndOfAChunk() throws IOException {
        for (int length = (128 << 10) - 12; length < (128 << 10) + 4; length++) {
            assertThat(selected(
                            "x ".repeat(length / 2) + (length % 2 == 0 ? "" : " ") + "rtm.start" + " y".repeat(50_000)))
                    .as("at " + length)
                    .isTrue();
        }
    }

    private boolean selected(String text) throws IOException {
        return search(text.getBytes(StandardCharsets.UTF_8)) == FileSearch.Outcome.WITH;
    }

    private FileSearch.Outcome search(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return search.search(file, bytes.length);
    }
}
