package io.github.rtmlint.knowledge;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns a file's text into its root value. */
final class Yaml {
    private Yaml() {}

    /** @throws RuleDataException if the text is no single YAML document */
    static Datum parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> new Datum(file, node))
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

    private static String oneLine(String message) {
        return message == null ? "unreadable" : message.strip().replaceAll("\\s+", " ");
    }
}
