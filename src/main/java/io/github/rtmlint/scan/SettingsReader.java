package io.github.rtmlint.scan;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.scan.git.Glob;
import io.github.rtmlint.text.Encoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code .rtmlint.yml}, strictly. */
final class SettingsReader {
    /** In bytes; settings are small. */
    private static final int LARGEST = 1 << 20;

    private static final List<String> KEYS =
            List.of("include", "exclude", "fail-on", "min-confidence", "rules", "severity", "baseline");
    private static final Map<String, Rule.Level> LEVELS = levels("off");
    private static final Map<String, Rule.Level> FAIL_ON = levels("never");
    private static final Map<String, Confidence> CONFIDENCES = new LinkedHashMap<>();

    static {
        CONFIDENCES.put("low", Confidence.LOW);
        CONFIDENCES.put("medium", Confidence.MEDIUM);
        CONFIDENCES.put("high", Confidence.HIGH);
    }

    private final Path file;
    private final String shown;
    private final Path root;

    SettingsReader(Path file, String shown, Path root) {
        this.file = file;
        this.shown = shown;
        this.root = root;
    }

    Settings read() throws SettingsException {
        Optional<Node> document = compose(text());
        if (document.isEmpty()) {
            return Settings.NONE;
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple entry : entries(document.get())) {
            String key = text(entry.getKeyNode(), "a key");
            if (!KEYS.contains(key)) {
                throw error(
                        entry.getKeyNode(), "unknown key \"" + key + "\", expected one of " + String.join(", ", KEYS));
            }
            values.put(key, entry.getValueNode());
        }
        return new Settings(
                globs(values.get("include")),
                globs(values.get("exclude")),
                choice(values.get("fail-on"), FAIL_ON),
                choice(values.get("min-confidence"), CONFIDENCES),
                folders(values.get("rules")),
                severity(values.get("severity")),
                values.containsKey("baseline") ? Optional.of(inside(values.get("baseline"))) : Optional.empty());
    }

    private String text() throws SettingsException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SettingsException(
                    shown + ": expected a file, found " + (Files.isDirectory(file) ? "a folder" : "none"));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new SettingsException(shown + ": larger than 1 MB, expected settings");
            }
            return Encoding.decode(shown, Files.readAllBytes(file)).text();
        } catch (IOException e) {
            throw new SettingsException(shown + ": cannot be read: " + Failures.words(e));
        }
    }

    private Optional<Node> compose(String text) throws SettingsException {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(true).build();
        try {
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            throw new SettingsException(where(e.getProblemMark()) + ": no valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new SettingsException(shown + ": no valid YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new SettingsException(shown + ": no valid YAML: nested too deeply");
        }
    }

    /** The entries of a mapping, each key once. */
    private List<NodeTuple> entries(Node node) throws SettingsException {
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, "expected keys with values, found " + found(node));
        }
        List<String> seen = new ArrayList<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = text(entry.getKeyNode(), "a key");
            if (seen.contains(key)) {
                throw error(entry.getKeyNode(), "duplicate key \"" + key + "\"");
            }
            seen.add(key);
        }
        return mapping.getValue();
    }

    private List<String> globs(Node node) throws SettingsException {
        List<String> globs = new ArrayList<>();
        for (Node item : items(node)) {
            String glob = text(item, "a glob");
            if (Glob.strictly(glob).isEmpty()) {
                throw error(
                        item, "expected a glob inside the scanned folder such as \"src/**\", found \"" + glob + "\"");
            }
            globs.add(glob);
        }
        return List.copyOf(globs);
    }

    private List<Path> folders(Node node) throws SettingsException {
        List<Path> folders = new ArrayList<>();
        for (Node item : items(node)) {
            Path folder = inside(item);
            if (!Files.isDirectory(folder)) {
                throw error(item, "no such folder \"" + text(item, "a path") + "\"");
            }
            folders.add(folder);
        }
        return List.copyOf(folders);
    }

    private List<Settings.Severity> severity(Node node) throws SettingsException {
        List<Settings.Severity> severity = new ArrayList<>();
        for (NodeTuple entry : node == null ? List.<NodeTuple>of() : entries(node)) {
            Rule.Level level = choice(entry.getValueNode(), LEVELS).orElseThrow();
            severity.add(new Settings.Severity(
                    text(entry.getKeyNode(), "a rule"),
                    level,
                    where(entry.getKeyNode().getStartMark())));
        }
        return List.copyOf(severity);
    }

    private List<Node> items(Node node) throws SettingsException {
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw error(node, "expected a list, found " + found(node));
    }

    private <T> Optional<T> choice(Node node, Map<String, T> choices) throws SettingsException {
        if (node == null) {
            return Optional.empty();
        }
        String expected = "one of " + String.join(", ", choices.keySet());
        String word = text(node, expected);
        if (!choices.containsKey(word)) {
            throw error(node, "expected " + expected + ", found \"" + word + "\"");
        }
        return Optional.of(choices.get(word));
    }

    /** A path relative to the file; neither dots nor links may lead out of the root. */
    private Path inside(Node node) throws SettingsException {
        String text = text(node, "a path");
        try {
            Path path = file.toAbsolutePath().resolveSibling(text).normalize();
            Path real = Files.exists(path) ? path.toRealPath() : path;
            if (!Path.of(text).isAbsolute() && path.startsWith(root) && real.startsWith(root)) {
                return path;
            }
        } catch (InvalidPathException | IOException unusable) {
            throw error(node, "expected a path, found \"" + text + "\"");
        }
        throw error(node, "\"" + text + "\" leads out of the scanned folder, expected a relative path inside it");
    }

    private String text(Node node, String expected) throws SettingsException {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw error(node, "expected " + expected + ", found " + found(node));
    }

    private static String found(Node node) {
        return node instanceof MappingNode
                ? "keys with values"
                : node instanceof SequenceNode
                        ? "a list"
                        : ((ScalarNode) node).getValue().isBlank()
                                ? "nothing"
                                : "\"" + ((ScalarNode) node).getValue() + "\"";
    }

    private SettingsException error(Node node, String message) {
        return new SettingsException(where(node.getStartMark()) + ": " + message);
    }

    private String where(Optional<Mark> mark) {
        return shown
                + mark.map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
                        .orElse("");
    }

    private static Map<String, Rule.Level> levels(String off) {
        Map<String, Rule.Level> levels = new LinkedHashMap<>();
        levels.put(off, Rule.Level.OFF);
        levels.put("note", Rule.Level.NOTE);
        levels.put("warning", Rule.Level.WARNING);
        levels.put("error", Rule.Level.ERROR);
        return levels;
    }
}
