package io.github.rtmlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Our readers and well-known ones agree on thousands of generated inputs; the places of what they agree on are right. */
class OracleTest {
    private static final int INPUTS = 1500;

    private final Random random = new Random(20220927);

    @Test
    void propertiesAreReadAsTheJdkReadsThem() throws IOException {
        for (int i = 0; i < INPUTS; i++) {
            String text = some("ab=: \t\f\\\n\r#!é", "\\u0041", "\\\n  ", "\r\n", "rtm.start") + "\n";
            java.util.Properties expected = new java.util.Properties();
            expected.load(new StringReader(text));
            // The JDK takes a lone continuation at the end for an empty key.
            expected.remove("");
            Map<String, String> read = new HashMap<>();
            for (Entry entry : entries("x.properties", text)) {
                read.put(entry.path(), entry.value().value());
                assertPlaces(text, entry.value().text());
            }
            read.remove("");
            assertThat(read).as(text).isEqualTo(expected);
        }
    }

    @Test
    void jsonIsReadAsJacksonReadsIt() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                        JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
        for (int i = 0; i < INPUTS; i++) {
            String text = json(3);
            List<String> expected = new ArrayList<>();
            flatten("", mapper.readTree(text), expected);
            List<String> read = new ArrayList<>();
            for (Entry entry : entries("x.json", text)) {
                if (entry.role() == Entry.Role.VALUE) {
                    read.add(entry.path() + "=" + entry.value().value());
                    assertPlaces(text, entry.value().text());
                }
            }
            assertThat(read).as(text).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void xmlIsReadAsTheJdkReadsIt() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        for (int i = 0; i < INPUTS; i++) {
            String text = xml(3);
            Map<String, String> expected = new TreeMap<>();
            StringBuilder texts = new StringBuilder();
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            int count = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && reader.getAttributeCount() > 0) {
                    expected.put("a" + count++, reader.getAttributeValue(0));
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    texts.append(reader.getText().replaceAll("\\s", ""));
                }
            }
            Map<String, String> read = new TreeMap<>();
            StringBuilder readTexts = new StringBuilder();
            int found = 0;
            for (Entry entry : inOrder(entries("x.xml", text))) {
                assertPlaces(text, entry.value().text());
                if (entry.name().equals("k")) {
                    read.put("a" + found++, entry.value().value());
                } else {
                    readTexts.append(entry.value().value().replaceAll("\\s", ""));
                }
            }
            assertThat(read).as(text).isEqualTo(expected);
            assertThat(readTexts.chars().sorted().toArray())
                    .as(text)
                    .isEqualTo(texts.chars().sorted().toArray());
        }
    }

    @Test
    void yamlScalarsOfEveryStyleArePlacedExactly() {
        for (int i = 0; i < INPUTS; i++) {
            ScalarStyle style = ScalarStyle.values()[random.nextInt(ScalarStyle.values().length)];
            String value = some("ab :#'\"\\\n\té😀", " rtm.start ", "\n\n") + "rtm.start";
            DumpSettings settings = DumpSettings.builder()
                    .setDefaultScalarStyle(style)
                    .setWidth(10 + random.nextInt(60))
                    .setIndent(2 + random.nextInt(4))
                    .build();
            String text = new Dump(settings).dumpToString(Map.of("😀", List.of(value, "x"), "k", value));
            List<Entry> entries = entries("x.yaml", text);
            Map<?, ?> loaded = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            String expected = (String) ((List<?>) loaded.get("😀")).get(0);
            assertThat(entries).as(text).extracting(e -> e.value().value()).contains(expected);
            for (Entry entry : entries) {
                int at = entry.value().value().lastIndexOf("rtm.start");
                if (at >= 0) {
                    assertThat(entry.value().text().span(at, at + 9).in(text))
                            .as(text)
                            .isEqualTo("rtm.start");
                    assertPlaces(text, entry.value().text());
                }
            }
        }
    }

    /** What is spelled as it is stands there; places go forward. */
    private static void assertPlaces(String text, Spelled spelled) {
        int last = 0;
        for (int i = 0; i < spelled.value().length(); i++) {
            Span span = spelled.span(i, i + 1);
            boolean same = span.length() != 1
                    || Character.isWhitespace(text.charAt(span.start()))
                    || text.charAt(span.start()) == spelled.value().charAt(i);
            if (span.start() < last || !same) {
                throw new AssertionError("character " + i + " of `" + spelled + "` is not at " + span + " in " + text);
            }
            last = span.start();
        }
    }

    private static List<Entry> entries(String path, String text) {
        Source source = Told.source(path, text);
        return Entries.of(Formats.of(path).orElseThrow().read(source));
    }

    private static List<Entry> inOrder(List<Entry> entries) {
        return entries.stream()
                .filter(e -> e.role() == Entry.Role.VALUE)
                .sorted((a, b) -> a.value().span().compareTo(b.value().span()))
                .toList();
    }

    private String some(String characters, String... pieces) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int next = random.nextInt(characters.length() + pieces.length);
            if (next < pieces.length) {
                text.append(pieces[next]);
            } else if (!Character.isSurrogate(characters.charAt(next - pieces.length))) {
                text.append(characters.charAt(next - pieces.length));
            }
        }
        return text.toString();
    }

    private static void flatten(String path, JsonNode node, List<String> found) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                flatten(path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue(), found);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), found);
            }
        } else {
            found.add(path + "=" + node.asText());
        }
    }

    private String json(int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 5);
        StringBuilder text = new StringBuilder();
        if (kind < 2) {
            return quoted();
        } else if (kind == 2) {
            return List.of("1", "-20", "true", "false", "null").get(random.nextInt(5));
        }
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String key = random.nextBoolean() ? "k" + i : "\"k\\u0020" + i + "\"";
            text.append(blank())
                    .append(kind == 3 ? key + blank() + ":" + blank() : "")
                    .append(json(depth - 1))
                    .append(blank());
            text.append(i < count - 1 || random.nextInt(4) == 0 ? "," : "");
        }
        return (kind == 3 ? "{" : "[") + text + blank() + (kind == 3 ? "}" : "]");
    }

    private String quoted() {
        char quote = random.nextBoolean() ? '"' : '\'';
        return quote
                + some("ab /{}[]:,#é", "\\n", "\\u0041", "\\ud83d\\ude00", "😀", "\\/", "\\\"", "//", "rtm.start")
                + quote;
    }

    private String blank() {
        return List.of("", "", " ", "\n", "\r\n\t", " /* } */ ", " // ]\n").get(random.nextInt(7));
    }

    private String xml(int depth) {
        String attribute = random.nextBoolean()
                ? ""
                : " k = '" + some("ab >=/é😀", "&amp;", "&#65;", "&#x1F600;", "&lt;", "\"") + "'";
        StringBuilder inner = new StringBuilder();
        int count = depth == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            inner.append(some(
                    "ab >='\"/é",
                    "&amp;",
                    "&#65;",
                    "&apos;",
                    "rtm.start",
                    "<!-- <b k='x'> -->",
                    "<?p <b> ?>",
                    "<![CDATA[<&amp;]]>",
                    "\n"));
            inner.append(xml(depth - 1));
        }
        return inner.isEmpty() && random.nextBoolean()
                ? "<b" + attribute + " />"
                : "<b" + attribute + ">" + inner + "</b >";
    }
}
