package io.github.rtmlint.scan.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The git program, run in a work tree so that nothing the repository configures is executed and nothing is written. */
final class Git {
    private static final List<String> INERT = List.of(
            "--no-pager",
            "--no-optional-locks",
            "-c",
            "core.quotepath=off",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "core.untrackedCache=false",
            "-c",
            "diff.external=");
    private static final List<String> CALLERS_STATE = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_COMMON_DIR",
            "GIT_EXTERNAL_DIFF",
            "GIT_DIFF_OPTS");

    private final Path workTree;
    private final List<String> options;

    private Git(Path workTree, List<String> options) {
        this.workTree = workTree;
        this.options = options;
    }

    /** Git in a work tree, with the programs that its configuration would filter contents through turned off. */
    static Git in(Path workTree) throws ChangesException {
        Git plain = new Git(workTree, INERT);
        List<String> options = new ArrayList<>(INERT);
        String keys = plain.run(
                        "config",
                        "--name-only",
                        "-z",
                        "--get-regexp",
                        "^filter\\..*\\.(clean|smudge|process|required)$")
                .orElse("");
        for (String key : keys.split("\0")) {
            if (!key.isEmpty()) {
                options.add("-c");
                options.add(key + (key.endsWith(".required") ? "=false" : "="));
            }
        }
        return new Git(workTree, List.copyOf(options));
    }

    /** What git prints, a byte a character; empty when it fails. */
    Optional<String> run(String... arguments) throws ChangesException {
        List<String> command = new ArrayList<>(List.of("git", "-C", workTree.toString()));
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(CALLERS_STATE);
        environment.putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1"));
        try {
            Process process = builder.start();
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.ISO_8859_1);
                return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
            }
        } catch (IOException e) {
            throw new ChangesException("--changed-since needs the `git` program, which cannot be run here");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChangesException("interrupted while git was running");
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
