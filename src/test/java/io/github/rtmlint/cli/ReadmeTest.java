package io.github.rtmlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Update;
import io.github.rtmlint.explain.RuleList;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What the README and the guides show between {@code <!-- NAME -->} and {@code <!-- end -->} is what rtmlint writes, and
 * what its sources, commands, rules and action have; {@code -Dupdate} writes it anew.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("<!-- ([\\w-]+) -->\n(.*?)<!-- end -->\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

    private static final String BOT = "src/main/java/com/example/standup/Bot.java";
    private static final Path LIBRARY = Path.of("src/test/java/io/github/rtmlint/LibraryTest.java");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "README.md, bot check diff actions options rules",
        "docs/library.md, library",
        "docs/rule-files.md, rule-file taught"
    })
    void blocksAreWhatTheToolSays(Path document, String names) throws IOException {
        Map<String, String> expected = blocks();
        expected.keySet().retainAll(List.of(names.split(" ")));
        String text = read(document);
        if (Update.WANTED) {
            text = BLOCK.matcher(text)
                    .replaceAll(block -> Matcher.quoteReplacement("<!-- " + block.group(1) + " -->\n"
                            + expected.getOrDefault(block.group(1), block.group(2)) + "<!-- end -->\n"));
            Files.writeString(document, text);
        }
        Map<String, String> shown = BLOCK.matcher(text)
                .results()
                .collect(Collectors.toMap(b -> b.group(1), b -> b.group(2), (a, b) -> a, LinkedHashMap::new));
        assertThat(shown).as("run with -Dupdate").isEqualTo(expected);
    }

    @Test
    void fitsOnAFewScreens() throws IOException {
        assertThat(read(README).lines()).hasSizeLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/rule-files.md"})
    void linksLeadSomewhere(Path document) throws IOException {
        List<Path> links = LINK.matcher(read(document))
                .results()
                .map(link -> document.resolveSibling(link.group(1)))
                .toList();

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
    }

    private Map<String, String> blocks() throws IOException {
        Project bot = Project.named("jslack-style-bot");
        Path copy = bot.copy(temp);
        String check = bot.run(copy, "check").out();
        String diff = bot.run(copy, "fix", "--diff").out();
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("bot", fenced("java", method(bot.before().resolve(BOT), "    public List<String>")));
        String end = check.substring(check.lastIndexOf("\n\n") + 1);
        blocks.put("check", fenced("text", first(check, "error[") + end));
        blocks.put("diff", fenced("diff", first(diff.replace("\ndiff --git", "\n\ndiff --git"), "diff --git a/src")));
        blocks.put("actions", actions());
        blocks.put("options", options());
        blocks.put("rules", rules());
        blocks.put("library", fenced("java", method(LIBRARY, "    private static void print")));
        Project wrapper = Project.named("wrapper-of-our-own");
        blocks.put("rule-file", fenced("yaml", read(wrapper.folder().resolve("rules/acme-chat.yaml"))));
        blocks.put(
                "taught",
                fenced("diff", wrapper.run(wrapper.copy(temp), "fix", "--diff").out()));
        return blocks;
    }

    /** The method that begins so. */
    private static String method(Path file, String start) throws IOException {
        String code = read(file);
        int begin = code.indexOf(start);
        String end = "\n    }\n";
        return code.substring(begin, code.indexOf(end, begin) + end.length()).replaceAll("(?m)^ {4}", "");
    }

    /** The first paragraph that begins so. */
    private static String first(String text, String start) {
        return Arrays.stream(text.split("\n\n"))
                        .filter(paragraph -> paragraph.startsWith(start))
                        .findFirst()
                        .orElseThrow()
                        .stripTrailing()
                + "\n";
    }

    private static String options() {
        Set<String> check = options(new CheckCommand(null, null));
        Set<String> fix = options(new FixCommand(null, null));
        Set<String> both = new LinkedHashSet<>(check);
        both.retainAll(fix);
        check.removeAll(both);
        fix.removeAll(both);
        return "- of both: " + String.join(" · ", both) + "\n- of `check`: " + String.join(" · ", check)
                + "\n- of `fix`: " + String.join(" · ", fix) + "\n";
    }

    private static Set<String> options(Object command) {
        return new CommandLine(command)
                .getCommandSpec().options().stream()
                        .filter(option -> !option.hidden())
                        .map(ReadmeTest::written)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String written(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        return "`" + option.longestName() + value + "`";
    }

    private static String actions() throws IOException {
        Map<?, ?> action =
                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(read(Path.of("action.yml")));
        return "- inputs: " + names(action, "inputs") + "\n- outputs: " + names(action, "outputs") + "\n";
    }

    private static String names(Map<?, ?> action, String key) {
        return ((Map<?, ?>) action.get(key))
                .keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" · "));
    }

    /** The rules of the migrations that are on. */
    private static String rules() {
        Knowledge all = Rules.builtIn();
        return RuleList.markdown(
                all.withMigrations(
                        all.migrations().stream().filter(Migration::enabled).toList()),
                "docs/rules/");
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text + "```\n";
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
