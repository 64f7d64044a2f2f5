package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Context PLAIN = Context.plain("1.2.3", 1);

    @Test
    void bot() throws IOException {
        Golden.check("bot.txt", text(Samples.bot(), PLAIN));
    }

    @Test
    void narrowAndColoured() throws IOException {
        Golden.check("bot-narrow.ansi", text(Samples.bot(), context(true, 60, false, true)));
    }

    @Test
    void quiet() throws IOException {
        Golden.check("bot-quiet.txt", text(Samples.bot(), context(false, 0, true, true)));
    }

    @Test
    void hostile() throws IOException {
        Golden.check("hostile.txt", text(Samples.hostile(), context(false, 0, false, true)));
    }

    @Test
    void clean() {
        assertThat(text(Samples.clean(), PLAIN)).isEqualTo("no findings\n");
    }

    @Test
    void aLongLineIsCutAroundTheRegion() {
        Source source = Samples.source("app.min.js", "x".repeat(5000) + "日本" + "rtm.start" + "y".repeat(5000));
        String text = text(
                Samples.result(Samples.finding(Samples.CALL, Samples.place(source, "rtm.start"), "", "m")),
                context(false, 60, false, false));
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
        String code =
                text.lines().filter(line -> line.startsWith("1 |")).findFirst().orElseThrow();
        String marks =
                text.lines().filter(line -> line.endsWith("^")).findFirst().orElseThrow();
        assertThat(code).contains("...xxx", "yyy...");
        int column = Columns.of(code.substring(0, code.indexOf("rtm.start")));
        assertThat(marks).isEqualTo("  |" + " ".repeat(column - 3) + "^".repeat(9));
    }

    private static String text(Result result, Context context) {
        return Golden.write(new TextReport(), result, context);
    }

    static Context context(boolean color, int width, boolean quiet, boolean suppressed) {
        return new Context(
                "1.2.3", color, width, quiet, suppressed, Optional.of(Rule.Level.WARNING), 1, Optional.empty());
    }
}
