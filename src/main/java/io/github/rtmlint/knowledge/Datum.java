package io.github.rtmlint.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a rule file; every reading of it says what was expected when it is something else.
 *
 * @param file as errors name it
 * @param node where it stands
 */
record Datum(String file, Node node) {

    /** Text that may be empty. */
    String text() {
        return scalar(Tag.STR, "text");
    }

    boolean flag() {
        return Boolean.parseBoolean(scalar(Tag.BOOL, "true or false"));
    }

    int number() {
        String digits = scalar(Tag.INT, "a number");
        if (!digits.matches("\\d{1,9}")) {
            throw error("expected a small number, found " + digits);
        }
        return Integer.parseInt(digits);
    }

    /** An enum constant by its name in kebab-case. */
    <E extends Enum<E>> E word(Class<E> type) {
        return word(type, text());
    }

    <E extends Enum<E>> E word(Class<E> type, String spelled) {
        E[] words = type.getEnumConstants();
        return Arrays.stream(words)
                .filter(word -> kebab(word).equals(spelled))
                .findFirst()
                .orElseThrow(() -> error("expected one of "
                        + Arrays.stream(words).map(Datum::kebab).collect(Collectors.joining(", ")) + ", found \""
                        + spelled + "\""));
    }

    <T> List<T> list(Function<Datum, T> item) {
        if (!(plain() instanceof SequenceNode sequence)) {
            throw error("expected a list, found " + found());
        }
        List<T> items = new ArrayList<>();
        for (Node child : sequence.getValue()) {
            items.add(item.apply(new Datum(file, child)));
        }
        return List.copyOf(items);
    }

    /** Values by key, in the file's order; any key once. */
    Map<String, Datum> entries() {
        if (!(plain() instanceof MappingNode mapping)) {
            throw error("expected keys with values, found " + found());
        }
        Map<String, Datum> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Datum key = new Datum(file, tuple.getKeyNode());
            if (entries.put(key.text(), new Datum(file, tuple.getValueNode())) != null) {
                throw key.error("duplicate key \"" + key.text() + "\"");
            }
        }
        return entries;
    }

    /** Values by key where only certain keys may and must stand. */
    Section section(Keys keys) {
        Map<String, Datum> entries = entries();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            Datum key = new Datum(file, tuple.getKeyNode());
            if (!keys.allows(key.text())) {
                throw key.error("unexpected key \"" + key.text() + "\", expected one of " + keys);
            }
        }
        for (String required : keys.required()) {
            if (!entries.containsKey(required)) {
                throw error("missing key \"" + required + "\"");
            }
        }
        return new Section(entries);
    }

    RuleDataException error(String message) {
        Mark mark = node.getStartMark().orElseThrow();
        return new RuleDataException(file, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    private String scalar(Tag tag, String expected) {
        if (plain() instanceof ScalarNode scalar && scalar.getTag().equals(tag)) {
            return scalar.getValue();
        }
        boolean quotable = tag.equals(Tag.STR)
                && node instanceof ScalarNode
                && !node.getTag().equals(Tag.NULL);
        throw error("expected " + expected + ", found " + found() + (quotable ? "; put it in quotes" : ""));
    }

    private Node plain() {
        if (node.getAnchor().isPresent()) {
            throw error("anchors and aliases are not allowed in rule data");
        }
        return node;
    }

    private String found() {
        if (node instanceof MappingNode) {
            return "keys with values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        if (node.getTag().equals(Tag.NULL)) {
            return "nothing";
        }
        return node.getTag().equals(Tag.STR) ? "text" : "`" + ((ScalarNode) node).getValue() + "`";
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
