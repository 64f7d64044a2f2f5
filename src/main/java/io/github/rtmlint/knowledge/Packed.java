package io.github.rtmlint.knowledge;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule files as they are packed with rtmlint: parsed, because a YAML parser needs longer to start than a scan to end.
 *
 * <p>First the number of texts, and each text once; then each file's root value: its kind, line, column and text, and what is
 * in it, all as numbers.
 */
final class Packed {
    private static final String RESOURCE = "/rules.bin";
    private static final Datum.Kind[] KINDS = Datum.Kind.values();

    private Packed() {}

    /** Packs the rule files of a folder; run by the build, which a malformed file fails. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Datum> roots = new ArrayList<>();
        KnowledgeReader reader = new KnowledgeReader();
        for (Path file : Rules.files(folder)) {
            String name = "rules/" + folder.relativize(file).toString().replace('\\', '/');
            Datum root = Yaml.parse(name, Rules.text(file));
            reader.read(root);
            roots.add(root);
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            write(roots, out);
        }
    }

    /** The root values of the rule files that are packed with rtmlint, by their files' names in order. */
    static List<Datum> roots() {
        try (InputStream in = Packed.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("packed without " + RESOURCE);
            }
            return read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(List<Datum> roots, DataOutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (Datum root : roots) {
            texts.putIfAbsent(root.file(), texts.size());
            collect(root, texts);
        }
        number(texts.size(), out);
        for (String text : texts.keySet()) {
            out.writeUTF(text);
        }
        number(roots.size(), out);
        for (Datum root : roots) {
            number(texts.get(root.file()), out);
            write(root, texts, out);
        }
    }

    private static void collect(Datum datum, Map<String, Integer> texts) {
        texts.putIfAbsent(datum.scalar(), texts.size());
        datum.items().forEach(item -> collect(item, texts));
    }

    private static void write(Datum datum, Map<String, Integer> texts, DataOutputStream out) throws IOException {
        out.writeByte(datum.kind().ordinal());
        number(datum.line(), out);
        number(datum.column(), out);
        number(texts.get(datum.scalar()), out);
        number(datum.items().size(), out);
        for (Datum item : datum.items()) {
            write(item, texts, out);
        }
    }

    private static void number(int number, DataOutputStream out) throws IOException {
        if (number > 0xFFFF) {
            throw new IOException(number + " is more than two bytes hold");
        }
        out.writeShort(number);
    }

    private static List<Datum> read(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        Datum[] roots = new Datum[in.readUnsignedShort()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = read(texts[in.readUnsignedShort()], texts, in);
        }
        return List.of(roots);
    }

    private static Datum read(String file, String[] texts, DataInputStream in) throws IOException {
        Datum.Kind kind = KINDS[in.readUnsignedByte()];
        int line = in.readUnsignedShort();
        int column = in.readUnsignedShort();
        String text = texts[in.readUnsignedShort()];
        Datum[] items = new Datum[in.readUnsignedShort()];
        for (int i = 0; i < items.length; i++) {
            items[i] = read(file, texts, in);
        }
        return new Datum(file, line, column, kind, text, List.of(items));
    }
}
