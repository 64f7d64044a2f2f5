package io.github.rtmlint.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The inputs of all cases, to be mutated.
 *
 * @param inputs in the order of their names
 */
record Corpus(List<Input> inputs) {
    private static final Path TESTDATA = Path.of("testdata");

    /** What the fuzzer found once, each a folder of files; they are tried as they are. */
    private static final Path FOUND = TESTDATA.resolve("hostile");

    /**
     * The files of one case.
     *
     * @param name for people
     * @param files bytes by path
     */
    record Input(String name, Map<String, byte[]> files) {
        static Input of(String name, Path folder) {
            Map<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Input(name, files);
        }

        Input with(String path, byte[] bytes) {
            Map<String, byte[]> other = new TreeMap<>(files);
            other.put(path, bytes);
            return new Input(name, other);
        }

        Input without(String path) {
            Map<String, byte[]> other = new TreeMap<>(files);
            other.remove(path);
            return new Input(name, other);
        }

        void write(Path folder) throws IOException {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
    }

    static Corpus ofCases() {
        List<Input> inputs = new ArrayList<>();
        for (Path rule : folders(TESTDATA)) {
            for (Path given : folders(rule)) {
                if (Files.isDirectory(given.resolve("before"))) {
                    inputs.add(Input.of(TESTDATA.relativize(given).toString(), given.resolve("before")));
                }
            }
        }
        return new Corpus(List.copyOf(inputs));
    }

    static List<Input> found() {
        return folders(FOUND).stream()
                .map(f -> Input.of(f.getFileName().toString(), f))
                .toList();
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
