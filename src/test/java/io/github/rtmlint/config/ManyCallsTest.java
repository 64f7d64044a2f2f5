package io.github.rtmlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyCallsTest {
    @Test
    void holdsWhatItDidNotLookBeside() {
        String text = IntStream.range(0, 320)
                .mapToObj(i -> "url" + i + "=https://slack.com/api/rtm.start\n")
                .collect(Collectors.joining());
        Source source = new Source("many.properties", text, StandardCharsets.UTF_8, false);

        List<ApiCall> calls = new ConfigReader(Told.KNOWLEDGE).read(source).calls();

        assertThat(calls).hasSize(320);
        assertThat(calls.get(0).holds()).isEmpty();
        assertThat(calls.get(319).holds())
                .extracting(ApiCall.Hold::reason)
                .containsExactly("in a file of so many calls, what stands beside this one was not looked at");
    }
}
