package io.github.rtmlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.fuzz.Corpus.Input;
import io.github.rtmlint.java.JavaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mutated cases through every reader, the judge, the fixer and the reports.
 *
 * <p>{@code -Dfuzz.minutes=30} goes on for so long, from {@code -Dfuzz.seed=N} on; without it the inputs are always the same
 * few. What breaks is written to {@code target/fuzz}, made as small as can be; it belongs into {@code testdata/hostile}.
 */
class FuzzTest {
    private static final int INPUTS = 600;
    private static final int MOST_FAILURES = 20;
    private static final long SLOW_MILLISECONDS = 2000;
    private static final Path FAILURES = Path.of("target", "fuzz");
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final long MINUTES = Long.getLong("fuzz.minutes", 0);

    @TempDir
    Path temp;

    static List<Input> found() {
        return Corpus.found();
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatWasFoundOnceHolds(Input input) {
        JavaReader.withRoom(
                1,
                () -> assertThat(new Invariants(temp).broken(input))
                        .as(input.name())
                        .isEmpty());
    }

    @Test
    void everyMutationHolds() {
        long end = System.currentTimeMillis() + 60_000 * MINUTES;
        LongPredicate goesOn = MINUTES == 0 ? i -> i < INPUTS : i -> System.currentTimeMillis() < end;
        Map<String, Input> failures = new TreeMap<>();
        JavaReader.withRoom(1, () -> run(goesOn, failures));
        for (Map.Entry<String, Input> failure : failures.entrySet()) {
            keep(failure.getValue(), failure.getKey());
        }
        assertThat(failures.keySet())
                .as("seed %d, inputs in %s", SEED, FAILURES)
                .isEmpty();
    }

    private void run(LongPredicate goesOn, Map<String, Input> failures) {
        Invariants invariants = new Invariants(temp);
        Mutator mutator = new Mutator(Corpus.ofCases(), SEED);
        long i = 0;
        for (; goesOn.test(i) && failures.size() < MOST_FAILURES; i++) {
            Input input = mutator.next();
            long start = System.currentTimeMillis();
            Optional<String> kind = invariants.broken(input).map(FuzzTest::kind);
            long took = System.currentTimeMillis() - start;
            if (took > SLOW_MILLISECONDS) {
                System.out.println("slow: " + took + " ms, input " + i + " of " + input.name());
                keep(input, "slow " + SEED + " " + i);
            }
            if (kind.isPresent() && !failures.containsKey(kind.get())) {
                failures.put(
                        kind.get(),
                        Shrink.of(
                                input,
                                s -> invariants.broken(s).map(FuzzTest::kind).equals(kind)));
            }
        }
        System.out.println(i + " inputs from seed " + SEED);
    }

    private static void keep(Input input, String name) {
        try {
            input.write(FAILURES.resolve(name.replaceAll("\\W+", "-")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What broke, by its message's start and where it was thrown. */
    private static String kind(Throwable failure) {
        String where = Arrays.stream(failure.getStackTrace())
                .filter(f -> f.getClassName().startsWith("io.github.rtmlint"))
                .findFirst()
                .map(f -> f.getClassName().replaceAll(".*\\.", "") + " " + f.getLineNumber())
                .orElse("");
        String message = String.valueOf(failure.getMessage()).strip();
        String start = message.lines().findFirst().orElse("").replaceAll("\\d+", "");
        return failure.getClass().getSimpleName() + " " + where + " "
                + start.substring(0, Math.min(60, start.length()));
    }
}
