package io.github.rtmlint.explain;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a rule's page from the data, with the case that it names as its example. */
final class RulePage {
    private static final int CONTEXT = 3;

    private final Path cases;

    /** @param cases the folder that holds {@code <rule>/<case>/before} and {@code after} */
    RulePage(Path cases) {
        this.cases = cases;
    }

    String of(Migration migration, Rule rule) throws IOException {
        Rule.Level level = migration.enabled() ? rule.level() : Rule.Level.OFF;
        return "# " + rule.id() + "\n\n"
                + rule.title() + ".\n\n"
                + "Level: **" + level.name().toLowerCase(Locale.ROOT) + "** · precision: " + rule.precision() + "\n\n"
                + rule.description() + "\n\n"
                + "## What to do\n\n" + rule.help() + "\n\n"
                + example(cases.resolve(rule.id()).resolve(rule.example()), rule)
                + "## Why now\n\n" + migration.summary() + "\n\n"
                + "| date | what |\n|---|---|\n" + dates(migration) + "\n"
                + "## Read more\n\n" + links(migration);
    }

    private static String dates(Migration migration) {
        return migration.dates().stream()
                .map(date -> "| " + date.date() + " | " + date.what() + " |\n")
                .collect(Collectors.joining());
    }

    private static String links(Migration migration) {
        return migration.links().stream()
                .map(link -> "- [" + link.title() + "](" + link.url() + ")\n")
                .collect(Collectors.joining());
    }

    /** What the rule finds in its case, and what changes there; nothing when there is no such case. */
    private static String example(Path folder, Rule rule) throws IOException {
        if (rule.example().isEmpty()) {
            return "";
        }
        Path findings = folder.resolve("findings.txt");
        String diff = diff(folder);
        return "## Example\n\n"
                + "`rtmlint check` says:\n\n```text\n"
                + Files.readString(findings).strip() + "\n```\n\n"
                + (diff.isEmpty() ? "" : "`rtmlint fix` changes:\n\n```diff\n" + diff + "```\n\n");
    }

    private static String diff(Path folder) throws IOException {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        StringBuilder diff = new StringBuilder();
        if (Files.isDirectory(after)) {
            try (Stream<Path> walk = Files.walk(before)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    Path name = before.relativize(file);
                    diff.append(diff(
                            name.toString().replace('\\', '/'),
                            Files.readString(file).lines().toList(),
                            Files.readString(after.resolve(name)).lines().toList()));
                }
            }
        }
        return diff.toString();
    }

    private static String diff(String name, List<String> before, List<String> after) {
        return UnifiedDiffUtils.generateUnifiedDiff(name, name, before, DiffUtils.diff(before, after), CONTEXT).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
