package io.github.rtmlint.scan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that rtmlint wrote or reads as its own; they name what it looks for and are no findings. */
final class OwnFiles {
    /** How a report names its maker: SARIF and JSON, HTML, Markdown. */
    private static final Pattern REPORT =
            Pattern.compile("\\A\\s*\\{[\\s\\S]*?\"(?:driver|tool)\"\\s*:\\s*\\{[^{}]*?\"name\"\\s*:\\s*\"rtmlint\""
                    + "|\\A<!DOCTYPE html>[\\s\\S]{0,1000}<title>rtmlint report</title>"
                    + "|\\A## rtmlint: (?:\\d+ findings?|no findings)\\b");

    private static final String SKIPPED = "(?:[ \\t]*(?:#.*)?\\R|---.*\\R)*+";
    private static final String NAME = "[ \\t]+[\\w\"']";
    private static final String ITEM = "[ \\t]*(?:#.*)?\\R" + SKIPPED + " *- ";

    private static final Set<String> REPORTS = Set.of("sarif", "json", "html", "htm", "md");

    /** How a rule file begins, and another key that one of its kind has. */
    private static final List<List<Pattern>> RULES = List.of(
            keys("migration:" + NAME, "to"),
            keys("sdk:" + NAME, "methods"),
            keys("http:" + NAME, "(?:calls|annotations|headers)"),
            keys("libraries:" + ITEM, " +coordinates"));

    private OwnFiles() {}

    static boolean byName(String path, String name, List<String> ruleFolders) {
        return name.equals(Settings.FILE) || yaml(name) && ruleFolders.stream().anyMatch(f -> path.startsWith(f + "/"));
    }

    /** Whether it takes a look inside to tell. */
    static boolean doubtful(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return yaml(name) || REPORTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether the text of a doubtful file is a report by rtmlint, or rule data. */
    static boolean byContent(String path, String text) {
        return yaml(path.toLowerCase(Locale.ROOT))
                ? RULES.stream()
                        .anyMatch(keys ->
                                keys.stream().allMatch(key -> key.matcher(text).find()))
                : REPORT.matcher(text).find();
    }

    private static boolean yaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static List<Pattern> keys(String head, String other) {
        return List.of(Pattern.compile("\\A" + SKIPPED + head), Pattern.compile("(?m)^" + other + ":"));
    }
}
