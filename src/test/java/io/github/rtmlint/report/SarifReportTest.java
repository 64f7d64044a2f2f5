package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.Suppression;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
    private static final Context CONTEXT = TextReportTest.context(false, 0, false, true);

    @Test
    void bot() throws IOException {
        String sarif = sarif(Samples.bot(), Context.plain("1.2.3", 1));
        Golden.check("bot.sarif", sarif);
        valid(sarif);
    }

    @Test
    void hostile() throws IOException {
        String sarif = sarif(Samples.hostile(), CONTEXT);
        Golden.check("hostile.sarif", sarif);
        valid(sarif);
        assertThat(sarif).doesNotContain("1234567890", "0987654321", "fake-name", "split");
    }

    @Test
    void clean() throws IOException {
        Optional<Provenance> provenance = Provenance.of("git@github.com:acme/bot.git", "0a1b2c", "main");
        Context context = new Context("1.2.3", false, 0, false, false, Optional.empty(), 0, provenance);
        String sarif = sarif(Samples.clean(), context);
        Golden.check("clean.sarif", sarif);
        valid(sarif);
    }

    /** The writer leaves nothing out that the model holds, and adds nothing but the empty lists that consumers want. */
    @Test
    void theWriterWritesTheWholeModel() throws IOException {
        Result result = Samples.bot();
        Run run = SarifRun.of(result, CONTEXT, 7);
        SarifResults results = new SarifResults(result.rules(), result.findings(), result.findings());
        result.findings().forEach(finding -> run.getResults().add(results.next(finding)));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text, true)) {
            SarifWriter writer = new SarifWriter(json);
            writer.begin(run);
            for (de.jcup.sarif_2_1_0.model.Result written : run.getResults()) {
                writer.result(written);
            }
            writer.end();
        }
        JsonMapper binding = JsonMapper.builder()
                .addMixIn(de.jcup.sarif_2_1_0.model.Result.class, KeepsEmptySuppressions.class)
                .build();
        JsonNode ours = binding.readTree(text.toString()).at("/runs/0");
        JsonNode theirs = binding.readTree(binding.writeValueAsString(run));
        assertThat(sorted(ours)).isEqualTo(sorted(theirs));
    }

    /** With names in order, and without the level that SARIF takes for granted and the binding leaves out. */
    private static String sorted(JsonNode node) throws IOException {
        for (JsonNode parent : node.findParents("level")) {
            if (parent.get("level").asText().equals("warning")) {
                ((ObjectNode) parent).remove("level");
            }
        }
        ObjectMapper sorting = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        return sorting.writeValueAsString(sorting.treeToValue(node, Object.class));
    }

    private abstract static class KeepsEmptySuppressions {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @JsonProperty("suppressions")
        Set<Suppression> suppressions;
    }

    @Test
    void moreThanCodeScanningTakesIsCutAndSaid() throws IOException {
        int number = SarifReport.MOST + 5;
        Source source = Samples.source("Bot.java", "rtmStart\n".repeat(number));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Rule rule = i == number - 1 ? Samples.RESPONSE : Samples.CALL;
            findings.add(
                    Samples.finding(rule, source.place(9 * i, 9 * i + 8), "rtm.start", "`rtmStart` is deprecated"));
        }
        String sarif = sarif(Samples.result(findings.toArray(Finding[]::new)), CONTEXT);
        JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
        assertThat(run.get("results")).hasSize(SarifReport.MOST);
        assertThat(run.at("/results/" + (SarifReport.MOST - 1) + "/ruleId").asText())
                .isEqualTo("rtm-start-response");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("code scanning takes 25000 results; 5 of the lowest levels are left out");
    }

    @ParameterizedTest
    @CsvSource({
        "https://user:fake@github.com/acme/bot.git, https://github.com/acme/bot.git",
        "git@github.com:acme/bot.git, https://github.com/acme/bot.git",
        "ssh://git@host:22/acme/bot, ssh://host:22/acme/bot",
        "/home/me/bot,",
        "file:///home/me/bot,",
        "../bot,",
        "C:\\bot,",
    })
    void aRemoteIsWrittenWithoutSecrets(String remote, String shown) {
        assertThat(Provenance.of(remote, "1", "main").map(p -> p.repository().toString()))
                .isEqualTo(Optional.ofNullable(shown));
    }

    static void valid(String sarif) throws IOException {
        JsonSchemas.valid(Path.of("src/test/resources/sarif-schema-2.1.0.json"), sarif);
    }

    private static String sarif(Result result, Context context) {
        return Golden.write(new SarifReport(), result, context);
    }
}
