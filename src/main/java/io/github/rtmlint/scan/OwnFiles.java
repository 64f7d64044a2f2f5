package io.github.rtmlint.scan;

import io.github.rtmlint.text.Source;
import java.util.List;
import java.util.regex.Pattern;

/** Files that rtmlint wrote or reads as its own; they name what it looks for and are no findings. */
final class OwnFiles {
    private static final List<String> SETTINGS = List.of(".rtmlint.yml", ".rtmlint.yaml");
    private static final Pattern SARIF_DRIVER = Pattern.compile("\"name\"\\s*:\\s*\"rtmlint\"");

    private OwnFiles() {}

    static boolean byName(String path, String name, List<String> ruleFolders) {
        return SETTINGS.contains(name) || yaml(name) && ruleFolders.stream().anyMatch(f -> path.startsWith(f + "/"));
    }

    /** Whether a source is a SARIF report of rtmlint. */
    static boolean byContent(Source source) {
        String text = source.text();
        return text.indexOf("\"runs\"") >= 0
                && text.indexOf("\"driver\"") >= 0
                && SARIF_DRIVER.matcher(text).find();
    }

    private static boolean yaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
