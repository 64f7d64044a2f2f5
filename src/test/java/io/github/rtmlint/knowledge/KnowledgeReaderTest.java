package io.github.rtmlint.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KnowledgeReaderTest {
    private static final String MIGRATION = """
            migration: a.b
            to: a.c
            title: t
            summary: s
            enabled: true
            hosts: [h]
            rules: []
            """;
    private static final String SDK = "sdk: s\ntitle: t\n";

    @ParameterizedTest(name = "{1}")
    @MethodSource("malformed")
    void saysWhereAndWhatWasExpected(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RuleDataException.class)
                .hasMessage(message);
    }

    private static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("", "f.yaml:1:1: expected rule data, found nothing"),
                Arguments.of("- a", "f.yaml:1:1: expected keys with values, found a list"),
                Arguments.of(
                        "rule: a",
                        "f.yaml:1:1: expected one of the keys migration, sdk, http, libraries, languages, programs, words"),
                Arguments.of(
                        SDK + "methods: {}\ntype: a",
                        "f.yaml:4:1: unexpected key \"type\", expected one of sdk, title, methods, packages, types,"
                                + " not-fields"),
                Arguments.of(SDK, "f.yaml:1:1: missing key \"methods\""),
                Arguments.of(SDK + "title: u\nmethods: {}", "f.yaml:3:1: duplicate key \"title\""),
                Arguments.of(
                        "sdk: 1.0\ntitle: t\nmethods: {}", "f.yaml:1:6: expected text, found `1.0`; put it in quotes"),
                Arguments.of("sdk:\ntitle: t\nmethods: {}", "f.yaml:1:5: expected text, found nothing"),
                Arguments.of("sdk: ' '\ntitle: t\nmethods: {}", "f.yaml:1:6: expected text, found none for \"sdk\""),
                Arguments.of("sdk: {a: b}\ntitle: t\nmethods: {}", "f.yaml:1:6: expected text, found keys with values"),
                Arguments.of(SDK + "methods: []", "f.yaml:3:10: expected keys with values, found a list"),
                Arguments.of(SDK + "methods: {}\npackages: com", "f.yaml:4:11: expected a list, found text"),
                Arguments.of(
                        SDK + "methods: {a.b: {calls: [{type: T, name: n, answers: maybe}]}}",
                        "f.yaml:3:53: expected true or false, found text"),
                Arguments.of(
                        SDK + "methods: {a.b: {calls: [{type: T, name: n, below: '2'}]}}",
                        "f.yaml:3:25: missing key \"library\": \"below\" and \"since\" are versions of it"),
                Arguments.of(
                        SDK + "methods: &m {}\ntypes: *m",
                        "f.yaml:3:10: anchors and aliases are not allowed in rule data"),
                Arguments.of(
                        MIGRATION + "arguments: [{name: n, kept: false, type: boolean, what: w}]",
                        "f.yaml:8:13: missing key \"instead\": an argument that is not kept needs advice"),
                Arguments.of(
                        MIGRATION + "fields: [{path: p, kept: false, what: w}]",
                        "f.yaml:8:10: missing key \"instead\" or \"advice\": a field that is not kept needs one of"
                                + " them"),
                Arguments.of(
                        MIGRATION
                                + "fields: [{path: p, kept: false, what: w, instead: {method: m, field: f, tier: few}}]",
                        "f.yaml:8:79: expected a number, found text"),
                Arguments.of(
                        MIGRATION.replace("[]", rule("sound", "m")),
                        "f.yaml:7:23: expected one of call, url, config, argument, response, library, token, mention,"
                                + " found \"sound\""),
                Arguments.of(
                        MIGRATION.replace("[]", rule("call", "'{speled}'")),
                        "f.yaml:7:95: unexpected placeholder {speled}, expected one of advice, becomes, from, name,"
                                + " spelled, to"),
                Arguments.of(
                        "http: h\ntitle: t\ncalls: [parse(url)]",
                        "f.yaml:3:9: expected a call such as Type.method(role, role...) or new Type(role), found"
                                + " \"parse(url)\""),
                Arguments.of(
                        "http: h\ntitle: t\ncalls: [U.parse(urll)]",
                        "f.yaml:3:9: expected one of " + roles() + ", found \"urll\""),
                Arguments.of("http: h\ntitle: t\nannotations: [{value: path}]", "f.yaml:3:15: missing key \"name\""),
                Arguments.of(
                        "languages: [{id: l, files: [.l], block-comments: ['/*']}]",
                        "f.yaml:1:50: expected begin and end of each comment, found an odd number"),
                Arguments.of("words: {owner: me}", "f.yaml:1:16: expected a list, found text"),
                Arguments.of("programs: [{id: p}]", "f.yaml:1:12: missing key \"does\""),
                Arguments.of(
                        "programs: [{id: p, does: post}]",
                        "f.yaml:1:26: expected one of send, filter, pass-on, say, other, found \"post\""),
                Arguments.of(
                        "programs: [{id: p, does: say}, {id: p, does: say}]",
                        "f.yaml:1:32: duplicate program \"p\", already defined in f.yaml"),
                Arguments.of(
                        "libraries: []\nlanguages: []",
                        "f.yaml:2:1: unexpected key \"languages\", expected one of libraries"),
                Arguments.of("sdk: 'a", "f.yaml:1:8: no YAML: found unexpected end of stream"),
                Arguments.of("sdk: a\n---\nsdk: b", "f.yaml:2:1: no YAML: but found another document"),
                Arguments.of("sdk: \"\\q\"", "f.yaml:1:8: no YAML: found unknown escape character q(113)"),
                Arguments.of(
                        "a".repeat(4_000_000),
                        "f.yaml: no YAML: The incoming YAML document exceeds the limit: 3145728 code points."),
                Arguments.of("[".repeat(100_000), "f.yaml: nested too deeply"));
    }

    @Test
    void refusesWhatAnotherFileDefines() {
        KnowledgeReader reader = new KnowledgeReader();
        reader.read(Yaml.parse("a.yaml", SDK + "methods: {}"));
        assertThatThrownBy(() -> reader.read(Yaml.parse("b.yaml", SDK + "methods: {}")))
                .hasMessage("b.yaml:1:1: duplicate sdk \"s\", already defined in a.yaml");
    }

    @Test
    void refusesTheSameRuleOfTwoMigrations() {
        KnowledgeReader reader = new KnowledgeReader();
        String migration = MIGRATION.replace("[]", rule("call", "m"));
        reader.read(Yaml.parse("a.yaml", migration));
        assertThatThrownBy(() -> reader.read(Yaml.parse("b.yaml", migration.replace("a.b", "x.y"))))
                .hasMessage("b.yaml:1:1: duplicate rule \"r\", already defined in a.yaml");
    }

    @Test
    void readsCallsOfHttpLibraries() {
        Http http = read("""
                        http: h
                        title: t
                        calls:
                          - HttpUrl.parse(url)
                          - okhttp3.HttpUrl.Builder.addQueryParameter( query-name , query-value )
                          - new Request.Builder()
                          - '*.setParameters(form...)'
                        annotations:
                          - {name: GET, value: path}
                          - {name: FormUrlEncoded}
                        """).https().get(0);
        assertThat(http.calls())
                .containsExactly(
                        new Http.Call("HttpUrl", "parse", List.of(Http.Role.URL), false),
                        new Http.Call(
                                "Builder",
                                "addQueryParameter",
                                List.of(Http.Role.QUERY_NAME, Http.Role.QUERY_VALUE),
                                false),
                        new Http.Call("Builder", "new", List.of(), false),
                        new Http.Call("", "setParameters", List.of(Http.Role.FORM), true));
        assertThat(http.annotations())
                .containsExactly(
                        new Http.Annotation("GET", Map.of("value", Http.Role.PATH)),
                        new Http.Annotation("FormUrlEncoded", Map.of()));
    }

    @Test
    void readsLanguages() {
        Language language = read("""
                        languages:
                          - id: kotlin
                            files: [.kt, .kts]
                            line-comments: [//]
                            block-comments: ['/*', '*/']
                            nested-comments: true
                            strings:
                              - {open: '\"""', multiline: true, interpolation: ['${', $]}
                              - {open: '"', escape: '\\', interpolation: ['${', $]}
                        """).languages().get(0);
        assertThat(language)
                .isEqualTo(new Language(
                        "kotlin",
                        "kotlin",
                        List.of(".kt", ".kts"),
                        List.of("//"),
                        List.of("/*", "*/"),
                        true,
                        Language.Calls.PARENTHESES,
                        List.of(
                                new Language.Quote("\"\"\"", "\"\"\"", "", true, List.of("${", "$")),
                                new Language.Quote("\"", "\"", "\\", false, List.of("${", "$"))),
                        false));
    }

    private static String roles() {
        return Arrays.stream(Http.Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String rule(String kind, String message) {
        return "[{id: r, kind: " + kind + ", level: note, name: N, title: t, description: d, help: h, message: "
                + message + ", precision: low}]";
    }

    private static Knowledge read(String text) {
        KnowledgeReader reader = new KnowledgeReader();
        reader.read(Yaml.parse("f.yaml", text));
        return reader.knowledge();
    }
}
