package io.github.rtmlint.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors says what the reader says. */
class SchemaTest {
    private static final Path RULES = Path.of("rules");
    private static final String TEXT = read(RULES.resolve("schema.json"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    @ParameterizedTest
    @MethodSource("files")
    void ruleFilesAreValid(Path file) {
        assertThat(SCHEMA.validate(read(file), InputFormat.YAML)).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(RULES)) {
            return walk.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sdk: s",
                "sdk: s\ntitle: t\nmethods: {}\nother: o",
                "sdk: s\ntitle: t\nmethods: {a.b: {calls: [{type: T, name: n, below: '2'}]}}",
                "http: h\ntitle: t\ncalls: [parse(url)]",
                "http: h\ntitle: t\nannotations: [{name: GET, value: urll}]",
                "libraries: [{id: l, method: a.b, coordinates: [], advice: a}]",
                "languages: [{id: l}]",
                "programs: [{id: p, does: post}]",
                "languages: []\nlibraries: []"
            })
    void malformedFilesAreNot(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void wordsAreThoseOfTheModel() throws IOException {
        JsonNode definitions = new ObjectMapper().readTree(TEXT).get("$defs");

        assertThat(words(definitions.at("/role/enum"))).isEqualTo(words(Http.Role.values()));
        assertThat(words(definitions.at("/rule/properties/kind/enum"))).isEqualTo(words(Rule.Kind.values()));
        assertThat(words(definitions.at("/rule/properties/level/enum"))).isEqualTo(words(Rule.Level.values()));
        assertThat(words(definitions.at("/program/properties/does/enum"))).isEqualTo(words(Program.Does.values()));
        assertThat(words(definitions.at("/meaning/enum"))).isEqualTo(words(Words.Meaning.values()));
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
