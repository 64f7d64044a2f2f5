package io.github.rtmlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "xoxb-fake-1 => xoxb-***",
                "SLACK_xoxp-fake => SLACK_xoxp-***",
                "xapp-1-fake => xapp-***",
                "xoxe.xoxp-1-fake => xoxe.xoxp-***",
                "xoxb%2Dfake%2D1&x=1 => xoxb%2D***&x=1",
                "\"xoxb\\u002dfake\\u002d1\" => \"xoxb\\u002d***\"",
                "Authorization: Bearer xoxb-fake => Authorization: Bearer xoxb-***",
                "Authorization: Bearer abcdef123456 => Authorization: Bearer ***",
                "rtm.start?token=fake&simple_latest=1 => rtm.start?token=***&simple_latest=1",
                "oauth?bot_token=fake&access_token=fake => oauth?bot_token=***&access_token=***",
                "client_token=fake&client_secret=fake => client_token=***&client_secret=***",
                "rtm_start(token=token, mpim_aware=True) => rtm_start(token=***, mpim_aware=True)",
                "rtm_start(token=token) => rtm_start(token=***)",
                "token%3Dfake1 => token%3D***",
                "https://hooks.slack.com/services/T0/B0/fake => https://hooks.slack.com/services/***",
            })
    void theSecretPartGoes(String text, String shown) {
        assertThat(Secrets.redact(text)).isEqualTo(shown);
        assertThat(Secrets.present(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token={token}",
                "token=${TOKEN}",
                "token=%s",
                "\"token=\" + token",
                "mytoken=mine",
                "token=,",
                "Bearer authentication",
                "foxxoxb"
            })
    void whatIsNoSecretStays(String text) {
        assertThat(Secrets.redact(text)).isSameAs(text);
        assertThat(Secrets.present(text)).isFalse();
    }

    @Test
    void aLongTokenNeedsNoDeepStack() {
        assertThat(Secrets.redact("xoxb-" + "\\u0041a".repeat(100_000)).equals("xoxb-***"))
                .isTrue();
    }
}
