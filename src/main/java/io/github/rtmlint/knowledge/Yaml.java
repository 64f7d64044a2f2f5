package io.github.rtmlint.knowledge;

import io.github.rtmlint.knowledge.Datum.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns a file's text into its root value. */
final class Yaml {
    private static final Map<Tag, Kind> SCALARS =
            Map.of(Tag.STR, Kind.TEXT, Tag.BOOL, Kind.FLAG, Tag.INT, Kind.NUMBER, Tag.NULL, Kind.NOTHING);

    private Yaml() {}

    /** @throws RuleDataException if the text is no single YAML document, or one with anchors */
    static Datum parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> datum(file, node))
                    .orElseThrow(() -> new RuleDataException(file, 1, 1, "expected rule data, found nothing"));
        } catch (MarkedYamlEngineException broken) {
            Mark mark = broken.getProblemMark().or(broken::getContextMark).orElse(null);
            throw mark == null
                    ? new RuleDataException(file + ": no YAML: " + broken.getProblem())
                    : new RuleDataException(
                            file, mark.getLine() + 1, mark.getColumn() + 1, "no YAML: " + oneLine(broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw new RuleDataException(file + ": no YAML: " + oneLine(broken.getMessage()));
        } catch (StackOverflowError deep) {
            throw new RuleDataException(file + ": nested too deeply");
        }
    }

    private static Datum datum(String file, Node node) {
        Mark mark = node.getStartMark().orElseThrow();
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        if (node.getAnchor().isPresent()) {
            throw new RuleDataException(file, line, column, "anchors and aliases are not allowed in rule data");
        }
        if (node instanceof ScalarNode scalar) {
            Kind kind = SCALARS.getOrDefault(scalar.getTag(), Kind.OTHER);
            return new Datum(file, line, column, kind, scalar.getValue(), List.of());
        }
        Stream<Node> children = node instanceof MappingNode mapping
                ? mapping.getValue().stream().flatMap(t -> Stream.of(t.getKeyNode(), t.getValueNode()))
                : ((SequenceNode) node).getValue().stream();
        Kind kind = node instanceof MappingNode ? Kind.MAP : Kind.LIST;
        return new Datum(
                file,
                line,
                column,
                kind,
                "",
                children.map(child -> datum(file, child)).toList());
    }

    private static String oneLine(String message) {
        return message == null ? "unreadable" : message.strip().replaceAll("\\s+", " ");
    }
}
