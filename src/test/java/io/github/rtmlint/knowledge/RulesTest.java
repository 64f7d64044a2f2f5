package io.github.rtmlint.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    private static final String WRAPPER = """
            sdk: acme
            title: Our own wrapper
            packages: [com.acme.slack]
            methods:
              rtm.start:
                calls:
                  - {type: com.acme.slack.Gateway, name: open, arguments: [token], becomes: connect}
            """;

    @TempDir
    Path directory;

    @Test
    void packsTheRuleFilesAsTheyAreParsed() {
        Path rules = Path.of("rules");
        List<Datum> parsed = Rules.files(rules).stream()
                .map(file -> Yaml.parse(file.toString().replace('\\', '/'), Rules.text(file)))
                .toList();

        assertThat(Packed.roots()).isEqualTo(parsed).hasSizeGreaterThan(50);
    }

    @Test
    void addsUsersFilesToThePackedOnes() throws IOException {
        Path below = Files.createDirectory(directory.resolve("below"));
        Files.writeString(below.resolve("acme.yml"), WRAPPER);
        Files.writeString(directory.resolve("notes.txt"), "not a rule file");

        Knowledge knowledge = Rules.load(List.of(directory));

        assertThat(knowledge.sdks()).extracting(Sdk::id).contains("acme", "com.slack.api");
    }

    @Test
    void namesTheFileThatDefinesWhatIsPacked() throws IOException {
        Path file = Files.writeString(directory.resolve("acme.yaml"), WRAPPER.replace("acme", "jslack"));

        assertThatThrownBy(() -> Rules.load(List.of(directory)))
                .isInstanceOf(RuleDataException.class)
                .hasMessage(file + ":1:1: duplicate sdk \"jslack\", already defined in rules/sdks/jslack.yaml");
    }

    @Test
    void refusesDirectoriesWithoutRules() {
        assertThatThrownBy(() -> Rules.load(List.of(directory)))
                .hasMessage(directory + ": no rule files, expected at least one .yaml file");
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> Rules.load(List.of(missing)))
                .hasMessage(missing + ": no such directory, expected one with rule files");
    }

    @Test
    void refusesAFileInPlaceOfADirectory() throws IOException {
        Path file = Files.writeString(directory.resolve("acme.yaml"), WRAPPER);
        assertThatThrownBy(() -> Rules.load(List.of(file)))
                .hasMessage(file + ": not a directory, expected one with rule files");
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        Path file = Files.write(directory.resolve("a.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});

        assertThatThrownBy(() -> Rules.load(List.of(directory))).hasMessage(file + ": not UTF-8");
    }

    @Test
    void readsThePackedFilesInTheSameOrderEachTime() {
        assertThat(Rules.builtIn()).isEqualTo(Rules.builtIn());
    }
}
