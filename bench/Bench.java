import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

/**
 * Times whole processes against ripgrep: {@code java bench/Bench.java [--rounds N] TREE...}, from the repository's root,
 * after a build. It fetches nothing and needs {@code rg}; with GNU {@code time} it tells the largest resident size, too.
 *
 * <p>In each round every command runs once, one after the other, so that whatever else the machine does meets all of them.
 * The first round warms up and does not count. A ratio is the median of the rounds' ratios to the first command.
 */
final class Bench {
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final String LARGEST = "largest ";
    private static final String ONE_REGEXP =
            "rtm[^a-z0-9]?start|createSlackRealTimeMessagingClient|createWebSocketSlackSession|simple-?slack-?api|jbot";

    /** What runs on a tree; its name as the table shows it. */
    private record Tool(String name, List<String> command) {
        List<String> on(String tree) {
            List<String> all = new ArrayList<>(command);
            all.add(tree);
            return all;
        }
    }

    /** One process: how long from start to end, and the largest resident size in KiB, 0 when nothing tells. */
    private record Time(double seconds, long kib) {}

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> trees = new ArrayList<>(Arrays.asList(arguments));
        int rounds = 7;
        if (!trees.isEmpty() && trees.get(0).equals("--rounds")) {
            rounds = Integer.parseInt(trees.get(1));
            trees.subList(0, 2).clear();
        }
        if (trees.isEmpty()) {
            System.err.println("usage: java bench/Bench.java [--rounds N] TREE...");
            System.exit(2);
        }
        for (String tree : trees) {
            table(tree, rounds);
        }
    }

    private static List<Tool> tools() {
        List<String> check = List.of("check", "--no-config", "--fail-on", "never");
        return List.of(
                new Tool("rg, one regular expression", List.of("rg", "-c", "-i", ONE_REGEXP)),
                new Tool("rg -f bench/words.txt", List.of("rg", "-c", "-f", "bench/words.txt")),
                new Tool("bin/rtmlint check", join(List.of("bin/rtmlint"), check)),
                new Tool("java -jar rtmlint.jar check", join(List.of("java", "-jar", "target/rtmlint.jar"), check)),
                new Tool(
                        "java -Xmx128m -jar rtmlint.jar check",
                        join(List.of("java", "-Xmx128m", "-jar", "target/rtmlint.jar"), check)));
    }

    private static List<String> join(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private static void table(String tree, int rounds) throws IOException, InterruptedException {
        List<Tool> tools = tools();
        Time[][] times = new Time[tools.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < times.length; i++) {
                Time time = run(tools.get(i).on(tree));
                if (round >= 0) {
                    times[i][round] = time;
                }
            }
        }
        System.out.printf("%s, median of %d rounds%n%n", Path.of(tree).getFileName(), rounds);
        System.out.println("| command | seconds | least | ratio | largest, MiB |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (int i = 0; i < times.length; i++) {
            Time[] own = times[i];
            Time[] first = times[0];
            double[] ratios = new double[rounds];
            Arrays.setAll(ratios, r -> own[r].seconds / first[r].seconds);
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %.2f | %.2f | %.1f | %.0f |%n",
                    tools.get(i).name,
                    median(seconds(own)),
                    seconds(own).min().orElseThrow(),
                    median(Arrays.stream(ratios)),
                    median(Arrays.stream(own).mapToDouble(t -> t.kib / 1024.0)));
        }
        System.out.println();
    }

    private static DoubleStream seconds(Time[] times) {
        return Arrays.stream(times).mapToDouble(Time::seconds);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Time run(List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(TIME)) {
            all.addAll(List.of(TIME.toString(), "-f", LARGEST + "%M"));
        }
        all.addAll(command);
        Path errors = Files.createTempFile("bench", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(all)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("not done in ten minutes: " + command);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            String said = Files.readString(errors);
            if (process.exitValue() > 1) { // 1: rg has found nothing
                throw new IOException("exit code " + process.exitValue() + " of " + command + ": " + said);
            }
            return new Time(seconds, said.lines()
                    .filter(line -> line.startsWith(LARGEST))
                    .mapToLong(line -> Long.parseLong(line.substring(LARGEST.length())))
                    .findFirst()
                    .orElse(0));
        } finally {
            Files.delete(errors);
        }
    }
}
