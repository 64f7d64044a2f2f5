package io.github.rtmlint.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Update;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules} is what the data says; {@code -Dupdate} writes it anew. */
class RulePageTest {
    private static final Path PAGES = Path.of("docs", "rules");

    @Test
    void pagesAreWhatTheDataSays() throws IOException {
        Map<String, String> expected = pages();
        if (Update.WANTED) {
            write(expected);
        }
        assertThat(committed()).as("run with -Dupdate").isEqualTo(expected);
    }

    private static Map<String, String> pages() throws IOException {
        Knowledge knowledge = Rules.builtIn();
        RulePage page = new RulePage(Path.of("testdata"));
        Map<String, String> pages = new TreeMap<>();
        for (Migration migration : knowledge.migrations()) {
            for (Rule rule : migration.rules()) {
                pages.put(rule.id() + ".md", page.of(migration, rule));
            }
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> committed() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), RulePageTest::read, (one, other) -> one, TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
