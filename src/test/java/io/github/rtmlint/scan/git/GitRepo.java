package io.github.rtmlint.scan.git;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A repository made by the git program, for tests that compare with it; they are skipped where there is none. */
public record GitRepo(Path folder) {

    public static GitRepo init(Path folder, String... options) throws IOException {
        GitRepo repo = new GitRepo(folder);
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(List.of("init", "-q", "-b", "main"));
        command.addAll(List.of(options));
        assumeTrue(repo.succeeds(command.toArray(String[]::new)), "git is missing or too old");
        return repo;
    }

    public GitRepo write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public GitRepo commit(String message) throws IOException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    public String git(String... arguments) throws IOException {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exit(process) != 0) {
            throw new IOException("git " + String.join(" ", arguments) + " failed: " + out);
        }
        return out;
    }

    public TreeSet<String> list(String... arguments) throws IOException {
        TreeSet<String> names = new TreeSet<>(List.of(git(arguments).split("\0")));
        names.remove("");
        return names;
    }

    public boolean succeeds(String... arguments) {
        try {
            Process process = start(arguments);
            process.getInputStream().readAllBytes();
            return exit(process) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1", "LC_ALL", "C"));
        return builder.start();
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
