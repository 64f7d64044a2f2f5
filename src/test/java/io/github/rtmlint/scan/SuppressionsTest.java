package io.github.rtmlint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Language.Quote;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.scan.Suppressions.Outcome;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
    private static final Rule CALL = rule("rtm-start-call");
    private static final Rule URL = rule("rtm-start-url");
    private static final Set<String> BOTH = Set.of(CALL.id(), URL.id());
    private static final Suppressions SUPPRESSIONS = new Suppressions(new Knowledge(
            List.of(new Migration(
                    "x.y",
                    "x.z",
                    "",
                    "",
                    true,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(CALL, URL))),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new Language(
                            "java",
                            "java",
                            List.of(".java"),
                            List.of("//"),
                            List.of("/*", "*/"),
                            false,
                            Language.Calls.PARENTHESES,
                            List.of(quote("\"\"\"", true), quote("\"", false), quote("'", false)),
                            false),
                    new Language(
                            "documents",
                            "documents",
                            List.of(".md"),
                            List.of(),
                            List.of(),
                            false,
                            Language.Calls.PARENTHESES,
                            List.of(),
                            true),
                    new Language(
                            "yaml",
                            "yaml",
                            List.of(".yml"),
                            List.of("#"),
                            List.of(),
                            false,
                            Language.Calls.PARENTHESES,
                            List.of(quote("\"", true)),
                            false)),
            List.of(),
            new Words(Map.of())));

    /** X marks a finding that is suppressed, O one that is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.java|X // rtmlint:ignore\nO",
                "A.java|// rtmlint:ignore\nX\nO",
                "A.java|// rtmlint:ignore rtm-start-call\nX",
                "A.java|// rtmlint:ignore rtm-start-url\nO",
                "A.java|// rtmlint:ignore rtm-start-url, rtm-start-call because\nX",
                "A.java|// rtmlint:ignore no-such-rule\nO",
                "A.java|// rtmlint:ignore everything here is old\nX",
                "A.java|// rtmlint:ignore third-party code, owned by others\nX",
                "A.java|// rtmlint:ignore third-party, owned by others\nX",
                "A.java|// rtmlint:ignore rtm-start-cal that is misspelled\nO",
                "A.java|/* rtmlint:ignore no-such-rule */ O",
                "A.java|// rtmlint:ignore no-such-rule -- because\nO",
                "A.java|/* rtmlint:ignore */ X\nO",
                "A.java|/*\n * rtmlint:ignore\n */\nX\nO",
                "A.java|// rtmlint:ignore\n// and more words\nX\nO",
                "A.java|// rtmlint:ignore\n\nO",
                "A.java|\"// rtmlint:ignore\" + O",
                "A.java|# rtmlint:ignore\nO",
                "A.java|rtmlint:ignore O",
                "A.java|// rtmlint:ignored O",
                "A.yml|a: X # rtmlint:ignore\nb: O",
                "A.yml|# rtmlint:ignore\r\na: X\r\nb: O",
                "A.yml|// rtmlint:ignore\na: O",
                "page.xml|<!-- rtmlint:ignore -->\n<a>X</a>\nO",
                "page.xml|<a>X</a> <!-- rtmlint:ignore rtm-start-call the bot is old -->",
                "app.properties|! rtmlint:ignore\na=X",
                "app.properties|a=O # rtmlint:ignore",
                "page.xml|# rtmlint:ignore\nO",
                "Dockerfile|# rtmlint:ignore\nENV X",
                ".env|# rtmlint:ignore\nURL=X",
                "README.md|<!-- rtmlint:ignore -->\nX",
                "a.json5|// rtmlint:ignore\nX",
                "run.sh|curl X # rtmlint:ignore",
                "run.sh|curl \"O # rtmlint:ignore\"",
                "run.sh|echo \"isn't\" 'a' \"b\" X # rtmlint:ignore it isn't \"new\"",
                ".env|A=\"O # rtmlint:ignore\"",
                ".env|A='O # rtmlint:ignore'",
                "a.json|{\"u\": \"O\", \"x\": \"// rtmlint:ignore\"}",
                "a.json|{\"u\": \"X \\\"\"} // rtmlint:ignore",
                "a.tf|a = \"O // rtmlint:ignore\"",
                "page.xml|say \"X <!-- rtmlint:ignore -->\"",
                "a.sql|-- rtmlint:ignore\nX",
                "a.txt|say rtmlint:ignore and O",
            })
    void commentsSuppressTheirLineOrTheOneBelow(String text) {
        assertMarked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SuppressWarnings(\"rtmlint\") class A { int a = X; void m() { X } } class B { O }",
                "class A { @SuppressWarnings(\"rtmlint\") void m() { if (true) { X } X } void n() { O } }",
                "class A { @SuppressWarnings({\"unchecked\", \"rtmlint:rtm-start-call\"}) int a = X; int b = O; }",
                "class A { @SuppressWarnings(\"rtmlint:rtm-start-url\") int a = O; }",
                "class A { @SuppressWarnings(value = \"rtmlint\") Map<String, List<A>> m(int a, int b) { X } int b = O; }",
                "class A { @SuppressWarnings(\"rtmlint\") Runnable r = () -> { X; }; int b = O; }",
                "class A { @SuppressWarnings(\"rtmlint\") int[] r = { X, X }, s = { X }; int b = O; }",
                "class A { void m(@SuppressWarnings(\"rtmlint\") @Param(X) String a, @Param(O) int b) { O } }",
                "enum E { @SuppressWarnings(\"rtmlint\") A(X), B(O); }",
                "enum E { @SuppressWarnings(\"rtmlint\") A(X) { int a = X; }, B(O) }",
                "class A { void m() { @SuppressWarnings(\"rtmlint\") var a = X; O } }",
                "class A { @SuppressWarnings(\"rtmlint\") /* } ; */ @Other(\"};\") void m() { char c = '}'; X } int b = O; }",
                "class A { // @SuppressWarnings(\"rtmlint\")\n int a = O; }",
                "class A { @SuppressWarnings(\"rtmlinty\") int a = O; }",
                "class A { @SuppressWarnings(\"rtmlint\") void m() { X",
            })
    void annotationsSuppressTheirDeclaration(String text) {
        assertMarked("A.java|" + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "// rtmlint:ignore rtm-start-call -- the bot is old | the bot is old",
                "// rtmlint:ignore rtm-start-call the bot is old | the bot is old",
                "// rtmlint:ignore: the bot is old | the bot is old",
                "// rtmlint:ignore third-party code | third-party code",
                "/* rtmlint:ignore the bot is old */ | the bot is old",
                "// rtmlint:ignore | ''",
            })
    void theReasonIsKept(String text, String reason) {
        Source source = source("A.java", text + "\nX");
        Outcome outcome = SUPPRESSIONS.apply(findings(source), SUPPRESSIONS.in(source), BOTH);

        assertThat(outcome.findings().get(0).suppression().orElseThrow().reason())
                .isEqualTo(reason);
    }

    @Test
    void whatSuppressesNothingIsSaid() {
        Source source = source(
                "A.java", "// rtmlint:ignore rtm-start-url\n// rtmlint:ignore rtm-start-cal\n// rtmlint:ignore\nX");

        List<Problem> problems = SUPPRESSIONS
                .apply(findings(source), SUPPRESSIONS.in(source), BOTH)
                .problems();

        assertThat(problems)
                .extracting(p -> p.kind() + " " + p.line() + ":" + p.column() + " " + p.message())
                .containsExactly(
                        "NOTICE 1:4 `rtmlint:ignore rtm-start-url` suppresses nothing; remove it",
                        "NOTICE 2:4 `rtmlint:ignore rtm-start-cal` suppresses the unknown rule `rtm-start-cal`,"
                                + " expected one of rtm-start-call, rtm-start-url");
    }

    @Test
    void ofARuleThatDidNotRunNothingIsSaid() {
        Source source = source("A.java", "// rtmlint:ignore rtm-start-url\nx");

        assertThat(SUPPRESSIONS
                        .apply(List.of(), SUPPRESSIONS.in(source), Set.of(CALL.id()))
                        .problems())
                .isEmpty();
    }

    private static void assertMarked(String nameAndText) {
        Source source = source(
                nameAndText.substring(0, nameAndText.indexOf('|')),
                nameAndText.substring(nameAndText.indexOf('|') + 1));
        Outcome outcome = SUPPRESSIONS.apply(findings(source), SUPPRESSIONS.in(source), BOTH);

        assertThat(outcome.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.suppressed())
                        .as(finding.place().toString())
                        .isEqualTo(finding.place().text().equals("X")));
    }

    private static List<Finding> findings(Source source) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\b[XO]\\b").matcher(source.text());
        while (matcher.find()) {
            Place place = source.place(matcher.start(), matcher.end());
            findings.add(Finding.of(CALL, place, "x.y", "", Confidence.HIGH));
        }
        return findings;
    }

    private static Source source(String path, String text) {
        return new Source(path, text, StandardCharsets.UTF_8, false);
    }

    private static Rule rule(String id) {
        return new Rule(id, Rule.Kind.CALL, Rule.Level.WARNING, "", "", "", "", "", "high", List.of(), "");
    }

    private static Quote quote(String mark, boolean multiline) {
        return new Quote(mark, mark, "\\", multiline, List.of());
    }
}
