package io.github.rtmlint.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Rules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RuleListTest {
    private static final Knowledge KNOWLEDGE = Rules.builtIn();

    @Test
    void textHasALineForEachRule() {
        assertThat(RuleList.text(KNOWLEDGE).lines())
                .hasSize((int) KNOWLEDGE.rules().count())
                .contains(
                        "rtm-start-call          warning  `rtm.start` is called through an SDK",
                        "rtm-start-mention       off      `rtm.start` is written about",
                        "channels-list-call      off      `channels.list` is called through an SDK");
    }

    @Test
    void markdownIsATableThatLinksToThePages() {
        assertThat(RuleList.markdown(KNOWLEDGE, "docs/rules/").lines())
                .hasSize(2 + (int) KNOWLEDGE.rules().count())
                .contains("| [`rtm-start-call`](docs/rules/rtm-start-call.md) | warning |"
                        + " `rtm.start` is called through an SDK |");
    }

    @Test
    void jsonHasAVersionAndEachRule() throws IOException {
        JsonNode json = new ObjectMapper().readTree(RuleList.json(KNOWLEDGE));

        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("rules").findValuesAsText("id"))
                .containsExactlyElementsOf(
                        KNOWLEDGE.rules().map(rule -> rule.id()).toList());
        assertThat(json.get("rules").get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "id", "level", "migration", "name", "title", "description", "help", "precision", "tags");
    }
}
