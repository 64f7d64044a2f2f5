package io.github.rtmlint;

import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The engine for programs: what to scan in, findings out. */
public final class Rtmlint implements Engine {
    /**
     * Scans a file or folder with the built-in rules and one thread for each processor.
     *
     * @throws UncheckedIOException if the path does not exist
     */
    public static Result scan(Path path) {
        try {
            Path real = path.toRealPath();
            Path root = io.github.rtmlint.scan.Tree.rootOf(List.of(real));
            int jobs = Runtime.getRuntime().availableProcessors();
            return new Rtmlint()
                    .scan(new ScanRequest(
                            root, List.of(real), List.of(), List.of(), true, List.of(), jobs, false, false, Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Result scan(ScanRequest request) {
        return new Run(request).result();
    }
}
