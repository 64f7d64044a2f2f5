package io.github.rtmlint.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Position;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a SARIF file of rtmlint result by result. */
final class BaselineReader {
    private static final String EXPECTED = "expected a file that `rtmlint check --report sarif=FILE` wrote";
    /** No line or column of a file that is read is greater. */
    private static final int MOST = 20_000_000;

    private final Path file;
    private final String shown;
    private final List<BaselineEntry> entries = new ArrayList<>();
    private int results;

    BaselineReader(Path file, String shown) {
        this.file = file;
        this.shown = shown;
    }

    List<BaselineEntry> read() {
        try (JsonParser json = new ObjectMapper().createParser(Files.newBufferedReader(file))) {
            log(json);
        } catch (NoSuchFileException missing) {
            throw new BaselineException(shown + ": no such file, " + EXPECTED);
        } catch (JsonProcessingException malformed) {
            String at = malformed.getLocation() == null
                    ? ""
                    : ":" + malformed.getLocation().getLineNr() + ":"
                            + malformed.getLocation().getColumnNr();
            throw new BaselineException(
                    shown + at + ": no JSON: " + Inert.text(malformed.getOriginalMessage()) + "; " + EXPECTED);
        } catch (IOException broken) {
            throw new BaselineException(shown + ": cannot be read: " + broken.getMessage());
        }
        return entries;
    }

    private void log(JsonParser json) throws IOException {
        boolean runs = false;
        String version = "";
        demand(json.nextToken() == JsonToken.START_OBJECT, "no SARIF log");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("runs")) {
                demand(json.currentToken() == JsonToken.START_ARRAY, "`runs` is no array");
                runs = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    run(json);
                }
            } else if (name.equals("version")) {
                version = json.getValueAsString("");
                json.skipChildren();
            } else {
                json.skipChildren();
            }
        }
        demand(version.equals("2.1.0"), "its version is not 2.1.0");
        demand(runs, "it has no `runs`");
    }

    private void run(JsonParser json) throws IOException {
        String tool = "";
        boolean any = false;
        demand(json.currentToken() == JsonToken.START_OBJECT, "a run is no object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("tool")) {
                tool = json.<JsonNode>readValueAsTree().at("/driver/name").asText();
            } else if (name.equals("results") && json.currentToken() == JsonToken.START_ARRAY) {
                any = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    result(json.readValueAsTree());
                }
            } else {
                json.skipChildren();
            }
        }
        demand(tool.equals("rtmlint"), "a run of it is another tool's");
        demand(any, "a run of it has no `results`");
    }

    private void result(JsonNode result) {
        results++;
        boolean gone = result.path("baselineState").asText().equals("absent");
        if (gone || !result.path("suppressions").isEmpty()) {
            return;
        }
        JsonNode location = result.at("/locations/0/physicalLocation");
        String uri = text(location, "/artifactLocation/uri");
        Position start = position(location, "/region/startLine", "/region/startColumn");
        Position end = position(location, "/region/endLine", "/region/endColumn");
        JsonNode prints = result.path("partialFingerprints");
        entries.add(new BaselineEntry(
                text(result, "/ruleId"),
                oneOf(Rule.Level.class, text(result, "/level")),
                text(result, "/message/text"),
                uri,
                decode(uri),
                start,
                end.line() < start.line() ? start : end,
                text(result, "/properties/" + SarifResults.SUBJECT),
                oneOf(Confidence.class, text(result, "/properties/" + SarifResults.CONFIDENCE)),
                text(prints, "/" + SarifResults.STABLE.replace("/", "~1")),
                text(prints, "/" + SarifResults.BEFORE.replace("/", "~1")),
                text(prints, "/" + SarifResults.AFTER.replace("/", "~1"))));
    }

    private String text(JsonNode node, String pointer) {
        JsonNode value = node.at(pointer);
        demand(value.isTextual(), "result " + results + " has no text at `" + pointer.replace("~1", "/") + "`");
        return value.asText();
    }

    private Position position(JsonNode location, String line, String column) {
        return new Position(number(location, line), number(location, column));
    }

    private int number(JsonNode node, String pointer) {
        int number = node.at(pointer).asInt();
        demand(0 < number && number < MOST, "result " + results + " has no position at `" + pointer + "`");
        return number;
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw wrong(
                "result " + results + " has an unknown " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private String decode(String uri) {
        try {
            return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw wrong("result " + results + " has a malformed uri");
        }
    }

    private void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw wrong(otherwise);
        }
    }

    private BaselineException wrong(String what) {
        return new BaselineException(shown + ": " + what + "; " + EXPECTED);
    }
}
