package io.github.rtmlint.cli;

import io.github.rtmlint.Rtmlint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project below {@code testdata/projects}: {@code before/}, {@code after/} where something is fixed,
 * {@code expected.txt}, and {@code rules/} if rtmlint is to be taught something.
 */
record Project(Path folder) {
    private static final Path PROJECTS = Path.of("testdata", "projects");

    /**
     * What a command wrote, and how it ended.
     *
     * @param out standard output
     * @param err standard error
     * @param code the exit code
     */
    record Ended(String out, String err, int code) {
        /** As a terminal shows it. */
        String shown() {
            return out + err + "exit code " + code + "\n";
        }
    }

    static Project named(String name) {
        return new Project(PROJECTS.resolve(name));
    }

    static List<Project> all() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECTS)) {
            return folders.filter(Files::isDirectory).sorted().map(Project::new).toList();
        }
    }

    Path before() {
        return folder.resolve("before");
    }

    Path after() {
        return folder.resolve("after");
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** A copy of {@code before/}, outside of any git repository. */
    Path copy(Path temp) throws IOException {
        Path copy = Files.createDirectories(temp.resolve(name()));
        write(files(before()), copy);
        return copy;
    }

    /** Runs a command, in this process, on a copy. */
    Ended run(Path copy, String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        Path rules = folder.resolve("rules");
        if (Files.isDirectory(rules)) {
            args.addAll(List.of("--rules", rules.toString()));
        }
        args.add(copy.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), false, false, 100);
        int code = Main.run(terminal, new Rtmlint(), args.toArray(String[]::new));
        return new Ended(text(out), text(err), code);
    }

    /** All files' bytes as text, by path. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
