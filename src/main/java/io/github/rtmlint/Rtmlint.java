package io.github.rtmlint;

import io.github.rtmlint.finding.Result;
import io.github.rtmlint.java.JavaReader;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.scan.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The engine for programs: what to scan in, findings out. */
public final class Rtmlint implements Engine {
    /** Begins to load what every scan needs, so that it is there when the arguments have been understood; returns at once. */
    public static void prepare() {
        Thread thread = new Thread(
                () -> {
                    Rules.builtIn();
                    JavaReader.prepare();
                },
                "prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Scans a file or folder with the built-in rules and one thread for each processor.
     *
     * @throws UncheckedIOException if the path does not exist
     */
    public static Result scan(Path path) {
        try {
            Path real = path.toRealPath();
            return new Rtmlint().scan(ScanRequest.of(Tree.rootOf(List.of(real)), List.of(real)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Result scan(ScanRequest request) {
        return new Run(request).result();
    }
}
