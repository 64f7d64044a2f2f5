package io.github.rtmlint.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.knowledge.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {
    private static final Topics TOPICS = new Topics(Rules.builtIn());

    @ParameterizedTest
    @MethodSource("names")
    void everythingIsExplained(String name) {
        assertThat(TOPICS.explain(name).orElseThrow())
                .startsWith(name.startsWith("rtm.start") || name.startsWith("channels.list") ? "`" : name)
                .contains("Since when", "Read more", "https://")
                .endsWith("\n")
                .doesNotContain("\r", "\n\n\n");
    }

    private static List<String> names() {
        return TOPICS.names().toList();
    }

    @Test
    void aFieldNamesWhatAnswersItNow() {
        assertThat(TOPICS.explain("users").orElseThrow()).startsWith("""
                        users: a part of the answer of `rtm.start` that no longer comes

                        What it held: the workspace's members

                        What to do: call `users.list` and read `members` (paged, scope `users:read`, tier 2)

                        Rate limit: tier 2, about 20 calls a minute

                        Before
                          rtm.start → users

                        After
                          users.list → members

                        In the words of SDKs
                          Slack SDK for Java: MethodsClient#usersList, then getMembers
                          slack-client by HubSpot: SlackMethods.users_list
                          jSlack: MethodsClient#usersList, then getMembers

                        Rule
                          rtm-start-response

                        Since when
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mpimAware | mpim_aware: an argument of `rtm.start` that `rtm.connect` does not take",
                "getUsers() | users: a part of the answer of `rtm.start` that no longer comes",
                "users[].presence | users.presence: a part of the answer of `rtm.start` that no longer comes",
                "self.prefs | self.prefs: a part of the answer of `rtm.start` that no longer comes",
                "self.realName | self.real_name: a part of the answer of `rtm.start` that no longer comes",
                "channels.name | channels.name: a part of the answer of `rtm.start` that no longer comes",
                "presence_sub | presence_sub: an argument of `rtm.start` that `rtm.connect` takes, too",
                "url | url: a part of the answer of `rtm.start` that comes with `rtm.connect`, too",
                "method_deprecated | method_deprecated: an error code of `rtm.start`",
                "rtm.start | `rtm.start` is deprecated; `rtm.connect` takes its place",
                "exclude_members | exclude_members: an argument of `channels.list` that `conversations.list` does not take"
            })
    void understandsTheWaysOfSayingIt(String topic, String title) {
        assertThat(TOPICS.explain(topic))
                .map(text -> text.lines().findFirst().orElseThrow())
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource({"mpim_awar, mpim_aware", "rtm-start-cal, rtm-start-call", "method_depricated, method_deprecated"})
    void suggestsTheNearest(String topic, String nearest) {
        assertThat(TOPICS.explain(topic)).isEmpty();
        assertThat(TOPICS.nearest(topic)).startsWith(nearest).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void suggestsNothingForWhatIsFarFromAll() {
        assertThat(TOPICS.nearest("supercalifragilistic")).isEmpty();
        assertThat(TOPICS.explain("")).isEqualTo(Optional.empty());
    }
}
