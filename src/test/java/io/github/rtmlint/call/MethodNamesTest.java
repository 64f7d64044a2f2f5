package io.github.rtmlint.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.call.MethodNames.Shape;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.knowledge.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodNamesTest {
    private final MethodNames names = new MethodNames(knowledge());

    private static Knowledge knowledge() {
        List<Migration.Argument> arguments = Stream.of("token", "presence_sub", "batch_presence_aware")
                .map(name -> new Migration.Argument(name, true, "string", "", ""))
                .toList();
        List<Migration.Argument> dropped = Stream.of("simple_latest", "no_unreads", "mpim_aware")
                .map(name -> new Migration.Argument(name, false, "boolean", "", ""))
                .toList();
        Migration migration = new Migration(
                "rtm.start",
                "rtm.connect",
                "",
                "",
                true,
                List.of("slack.com", "slack-gov.com"),
                Stream.concat(arguments.stream(), dropped.stream()).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Knowledge(
                List.of(migration),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Rules.builtIn().programs(),
                Rules.builtIn().words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            https://slack.com/api/rtm.start                                  @ FULL_URL
            http://slack.com/api/rtm.start                                   @ FULL_URL
            https://www.slack.com/api/rtm.start?token=                       @ FULL_URL
            https://SLACK.com/api/rtm.start/?token=x                         @ FULL_URL
            https://slack-gov.com/api/rtm.start                              @ FULL_URL
            https://{org}.slack.com/api/rtm.start?token={token}              @ FULL_URL
            https://%s.slack.com/api/rtm.start                               @ FULL_URL
            https://api.slack.com/api/rtm.start                              @ FULL_URL
            https://slack.com:443/api/rtm.start                              @ FULL_URL
            https://slack.com//api//rtm.start                                @ FULL_URL
            https://slack.com/${path}/rtm.start                              @ FULL_URL
            https://slack.com/api/rtm.start#x                                @ FULL_URL
            //slack.com/api/rtm.start                                        @ FULL_URL
            slack.com/api/rtm.start                                          @ FULL_URL
            team.slack.com/api/rtm.start                                     @ FULL_URL
            ${slack.url:https://slack.com/api/rtm.start}                     @ FULL_URL
            ${SLACK_URL:-https://slack.com/api/rtm.start}                    @ FULL_URL
            --url=https://slack.com/api/rtm.start                            @ FULL_URL
            https://proxy.example?u=https://slack.com/api/rtm.start          @ FULL_URL
            https://proxy.example?u=https%3A%2F%2Fslack.com%2Fapi%2Frtm.start%3Ftoken%3Dx @ FULL_URL
            https://a.example, https://slack.com/api/rtm.start               @ FULL_URL
            curl -s https://slack.com/api/rtm.start -d token=x then pipe     @ FULL_URL
            GET https://slack.com/api/rtm.start HTTP/1.1 please              @ FULL_URL
            node bot --url "https://slack.com/api/rtm.start"                 @ WORDS
            run the bot with fetch("https://slack.com/api/rtm.start")        @ FULL_URL
            java -Durl=https://slack.com/api/rtm.start -jar bot.jar server   @ FULL_URL
            ^https?://slack\\.com/api/rtm\\.start(\\?.*)?$                       @ FULL_URL
            https://proxy.example/slack/api/rtm.start                        @ OTHER_URL
            http://localhost:8080/rtm.start?token=x                          @ LOCAL_URL
            http://127.0.0.1/api/rtm.start                                   @ LOCAL_URL
            https://{host}/api/rtm.start                                     @ LOCAL_URL
            https://tasks.example.org/api/rtm.start                          @ OTHER_URL
            https://slack.com.evil.example/api/rtm.start                     @ OTHER_URL
            https://myslack.com/api/rtm.start                                @ OTHER_URL
            https://proxy.example/?method=rtm.start                          @ OTHER_URL
            /api/rtm.start                                                   @ PATH
            api/rtm.start                                                    @ PATH
            /rtm.start                                                       @ PATH
            rtm.start?token=                                                 @ PATH
            rtm.start/                                                       @ PATH
            ${slack.base}/rtm.start                                          @ PATH
            ${auth.slack.endpoint}rtm.start?token=${auth.slack.token}        @ PATH
            {base}/rtm.start                                                 @ PATH
            {{ base }}/rtm.start                                             @ PATH
            $(BASE)/rtm.start                                                @ PATH
            %s/rtm.start                                                     @ PATH
            %srtm.start                                                      @ PATH
            rtm.start{?token,no_unreads}                                     @ PATH
            /api/rtm\\.start.*                                                @ PATH
            curl $BASE/rtm.start and more                                    @ PATH
            rtm.start                                                        @ BARE
            rtm.start,users.list                                             @ BARE
            users.list, rtm.start                                            @ BARE
            [\"rtm.start\"]                                                    @ BARE
            {"method": "rtm.start"}                                          @ BARE
            ${METHOD:-rtm.start}                                             @ BARE
            ${slack.method:rtm.start}                                        @ BARE
            method=rtm.start                                                 @ BARE
            return api.call("rtm.start", token);                             @ BARE
            https://api.slack.com/methods/rtm.start                          @ DOCUMENTATION
            https://api.slack.com/methods/rtm.start/test                     @ DOCUMENTATION
            https://docs.slack.dev/reference/methods/rtm.start/              @ DOCUMENTATION
            https://docs.slack.com/rtm.start                                 @ DOCUMENTATION
            https://api.slack-gov.com/methods/rtm.start#arguments            @ DOCUMENTATION
            https://slack.com/help/rtm.start                                 @ DOCUMENTATION
            https://example.org/page#rtm.start                               @ DOCUMENTATION
            https://github.com/x/y/issues/rtm.start                          @ DOCUMENTATION
            /methods/rtm.start                                               @ DOCUMENTATION
            wss://mpmulti.slack.com/rtm.start                                @ WORDS
            rtm.start failed                                                 @ WORDS
            Calling rtm.start                                                @ WORDS
            Calling https://slack.com/api/rtm.start                          @ WORDS
            API CALL: https://slack.com/api/rtm.start                        @ WORDS
            the bot could not GET https://slack.com/api/rtm.start            @ WORDS
            event:rtm.start                                                  @ WORDS
            rtm.start()                                                      @ WORDS
            rtm.start:                                                       @ WORDS
            rtm.start=true                                                   @ WORDS
            rtm.start.                                                       @ WORDS
            Client#rtm.start                                                 @ WORDS
            """)
    void tellsTheShape(String value, Shape shape) {
        assertThat(names.in(value.strip().replace("\\\\", "\\")))
                .extracting(Occurrence::shape)
                .containsExactly(shape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slack.rtm.start",
                "rtm.start.timeout",
                "rtm.started",
                "rtm.start-x",
                "rtm.start_x",
                "rtm.start2",
                "gtm.start",
                "importm.startDataImport()",
                "a-rtm.start",
                "a_rtm.start",
                "rtm.leanStart",
                "rtmXstart",
                "rtm.connect",
                "samples/api/rtm.start.json",
                "äрtm.start",
                "調rtm.start",
                "RTM.START",
                ""
            })
    void otherNamesAreSilent(String value) {
        assertThat(names.in(value)).isEmpty();
    }

    @Test
    void findsEveryOccurrenceWithItsOffsets() {
        String value = "https://slack.com/api/rtm.start?x=rtm.start";
        assertThat(names.in(value)).extracting(Occurrence::start).containsExactly(22, 34);
        assertThat(names.in("/rtm\\.start$").get(0))
                .isEqualTo(new Occurrence("rtm.start", 1, 11, Shape.PATH, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            rtm.start?token=x&no_unreads=1                  ! [token=x][no_unreads=1]                    ! rtm.start?token=x
            rtm.start?no_unreads=1&token=x                  ! [no_unreads=1][token=x]                    ! rtm.start?token=x
            rtm.start?no_unreads                            ! [no_unreads]                               ! rtm.start
            rtm.start/?no_unreads                           ! [no_unreads]                               ! rtm.start/
            rtm.start?no_unreads&simple_latest              ! [no_unreads][simple_latest]                ! rtm.start
            rtm.start?no_unreads&simple_latest&mpim_aware#f ! [no_unreads][simple_latest][mpim_aware]    ! rtm.start#f
            rtm.start?no_unreads&token=x&simple_latest&pretty=1 ! [no_unreads][token=x][simple_latest][pretty=1] ! rtm.start?token=x&pretty=1
            rtm.start?no_unreads&simple_latest&token=x      ! [no_unreads][simple_latest][token=x]       ! rtm.start?token=x
            rtm.start?token={token}&simple_latest&no_unreads ! [token={token}][simple_latest][no_unreads] ! rtm.start?token={token}
            rtm.start?token=${t:-a&b}&no_unreads            ! [token=${t:-a&b}][no_unreads]              ! rtm.start?token=${t:-a&b}
            rtm.start?token={{ t }}&no_unreads=1 HTTP/1.1   ! [token={{ t }}][no_unreads=1]              ! rtm.start?token={{ t }} HTTP/1.1
            rtm.start?token=$(T)&no_unreads=1               ! [token=$(T)][no_unreads=1]                 ! rtm.start?token=$(T)
            rtm.start?token=<t>&no_unreads=1                ! [token=<t>][no_unreads=1]                  ! rtm.start?token=<t>
            rtm.start?token=%7B%7D&no_unreads=%7B%7D        ! [token=%7B%7D][no_unreads=%7B%7D]          ! rtm.start?token=%7B%7D
            rtm.start?token=x&amp;no_unreads=1              ! [token=x][no_unreads=1]                    ! rtm.start?token=x
            rtm.start?token=x\\u0026no_unreads=1\\u0026a     ! [token=x][no_unreads=1][a]                 ! rtm.start?token=x\\u0026a
            rtm.start?a=1,2&no_unreads                      ! [a=1,2][no_unreads]                        ! rtm.start?a=1,2
            rtm.start?token=x&                              ! [token=x]                                  ! rtm.start?token=x&
            rtm.start?                                      !                                            ! rtm.start?
            rtm.start{?token,no_unreads}                    ! [token][no_unreads]                        ! rtm.start{?token}
            rtm.start{?no_unreads}                          ! [no_unreads]                               ! rtm.start
            ${u:rtm.start?no_unreads}                       ! [no_unreads]                               ! ${u:rtm.start}
            rtm.start?token=#{t}&no_unreads#x               ! [token=#{t}][no_unreads]                   ! rtm.start?token=#{t}#x
            """)
    void readsTheQueryAndRemovesFromIt(String value, String parameters, String rest) {
        Occurrence found = names.in(value).get(0);
        StringBuilder spans = new StringBuilder();
        StringBuilder left = new StringBuilder(value);
        int end = value.length();
        for (int i = found.parameters().size() - 1; i >= 0; i--) {
            Parameter parameter = found.parameters().get(i);
            spans.insert(0, "[" + parameter.span().in(value) + "]");
            assertThat(parameter.span().in(value)).startsWith(parameter.name());
            if (List.of("no_unreads", "simple_latest", "mpim_aware").contains(parameter.name())) {
                assertThat(parameter.removal().end()).isLessThanOrEqualTo(end);
                end = parameter.removal().start();
                left.delete(parameter.removal().start(), parameter.removal().end());
            }
        }
        assertThat(spans.toString()).isEqualTo(parameters == null ? "" : parameters);
        assertThat(left.toString()).isEqualTo(rest);
    }

    @Test
    void contextIsTheServicesName() {
        assertThat(names.context("my Slack bot")).isTrue();
        assertThat(names.context("my bot")).isFalse();
    }

    @Test
    void wordsCountOnlyOnTheLineOfTheName() {
        String script = "echo all is well\ncurl \"https://slack.com/api/rtm.start?token=$T\"\necho done";
        assertThat(names.in(script)).extracting(Occurrence::shape).containsExactly(Shape.FULL_URL);
        assertThat(names.in(script).get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("token");
    }

    @Test
    void knowsNothingWithoutMigrations() {
        MethodNames none = new MethodNames(
                new Knowledge(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Words(Map.of())));
        assertThat(none.in("rtm.start")).isEmpty();
        assertThat(none.context("slack")).isFalse();
    }
}
