package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    static void valid(String sarif) throws IOException {
        JsonSchemas.valid(Path.of("src/test/resources/sarif-schema-2.1.0.json"), sarif);
    }

    private static String sarif(Result result, Context context) {
        return Golden.write(new SarifReport(), result, context);
    }
}
