package io.github.rtmlint.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.CommandTexts;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final LexicalReader READER = new LexicalReader(Rules.builtIn(), CommandTexts.NONE, path -> false);

    private static final Source CLIENT = LexicalReaderTest.source("client.py", """
            import requests
            def start(token):
                return requests.get("https://slack.com/api/rtm.start", params={"token": token}).json()
            """);

    private static final Source BOT = LexicalReaderTest.source("bot.py", """
            from client import start
            users = start("xoxb-fake")["users"]
            """);

    @Test
    void aCallIsReadInTheFileThatGetsItsAnswer() {
        assertThat(passed(true)).singleElement().satisfies(call -> {
            assertThat(call.place().path()).isEqualTo("client.py");
            assertThat(call.reads())
                    .singleElement()
                    .satisfies(read -> assertThat(read.place(0).path()).isEqualTo("bot.py"));
        });
    }

    @Test
    void aFileThatCannotBeReadHoldsTheCall() {
        assertThat(passed(false))
                .flatExtracting(ApiCall::holds)
                .extracting(ApiCall.Hold::reason)
                .containsExactly("its answer could not be followed into `bot.py`");
    }

    private static List<ApiCall> passed(boolean readable) {
        Relay relay = new Relay(READER, List.of(CLIENT, BOT));
        READER.read(CLIENT).calls().forEach(relay::add);
        return relay.run((source, handed) -> readable ? Optional.of(READER.answers(source, handed)) : Optional.empty());
    }
}
