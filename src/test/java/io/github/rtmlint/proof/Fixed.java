package io.github.rtmlint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Rtmlint;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.fix.Outcome;
import io.github.rtmlint.fix.Plan;
import io.github.rtmlint.fix.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Programs that {@code rtmlint fix} is run over. */
final class Fixed {
    private Fixed() {}

    /** Copies a folder's files, each changed, to another that is there. */
    static void copy(Path from, Path to, UnaryOperator<String> change) throws IOException {
        for (Map.Entry<String, String> file : texts(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, change.apply(file.getValue()));
        }
    }

    /** Applies the safe fixes on disk; every one must be taken. */
    static Outcome fix(Path folder) throws IOException {
        return fix(folder, Set.of(Fix.Safety.SAFE));
    }

    /** Applies fixes on disk; every one must be taken. */
    static Outcome fix(Path folder, Set<Fix.Safety> wanted) throws IOException {
        Path root = folder.toRealPath();
        Plan plan = Plan.of(Rtmlint.scan(root).active(), wanted);
        Outcome outcome = new Writer(root).write(plan);
        assertThat(outcome.refusals()).isEmpty();
        return outcome;
    }

    /** The files' texts by path. */
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
