package io.github.rtmlint.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule data: what is packed with rtmlint, and what users add. */
public final class Rules {
    private Rules() {}

    /** What is packed with rtmlint; read once. */
    public static Knowledge builtIn() {
        return BuiltIn.KNOWLEDGE;
    }

    /**
     * What is packed with rtmlint, and every {@code .yaml} and {@code .yml} file in and below {@code directories}.
     *
     * @throws RuleDataException if a directory does not exist or a file is malformed or defines something twice
     */
    public static Knowledge load(List<Path> directories) {
        return directories.isEmpty() ? builtIn() : read(directories);
    }

    private static Knowledge read(List<Path> directories) {
        KnowledgeReader reader = new KnowledgeReader();
        Packed.roots().forEach(reader::read);
        for (Path directory : directories) {
            for (Path file : files(directory)) {
                reader.read(Yaml.parse(file.toString(), text(file)));
            }
        }
        return reader.knowledge();
    }

    static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            String what = Files.exists(directory) ? "not a directory" : "no such directory";
            throw new RuleDataException(directory + ": " + what + ", expected one with rule files");
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            List<Path> files = walk.filter(Rules::isRuleFile).sorted().toList();
            if (files.isEmpty()) {
                throw new RuleDataException(directory + ": no rule files, expected at least one .yaml file");
            }
            return files;
        } catch (IOException | UncheckedIOException broken) {
            throw new RuleDataException(directory + ": cannot be listed: " + broken.getMessage());
        }
    }

    private static boolean isRuleFile(Path path) {
        String name = path.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new RuleDataException(file + ": not UTF-8");
        } catch (IOException broken) {
            throw new RuleDataException(file + ": cannot be read: " + broken.getMessage());
        }
    }

    /** Held apart, so that it is read when it is first asked for. */
    private static final class BuiltIn {
        static final Knowledge KNOWLEDGE = read(List.of());
    }
}
