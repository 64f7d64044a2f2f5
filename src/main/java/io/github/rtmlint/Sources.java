package io.github.rtmlint;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.call.Property;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.config.ConfigReader;
import io.github.rtmlint.config.Dependencies;
import io.github.rtmlint.java.Demand;
import io.github.rtmlint.java.JavaReader;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.lexical.LexicalReader;
import io.github.rtmlint.scan.Candidate;
import io.github.rtmlint.scan.Filter;
import io.github.rtmlint.scan.Seeds;
import io.github.rtmlint.scan.Selection;
import io.github.rtmlint.scan.Selector;
import io.github.rtmlint.scan.Skipped;
import io.github.rtmlint.scan.SourceReader;
import io.github.rtmlint.scan.Tree;
import io.github.rtmlint.scan.Words;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that matter, read in rounds: first those that the rule data's words select, then those that hold what the files
 * read so far name, until nothing new appears.
 */
final class Sources {
    /** More rounds than any real program's constants, wrappers and types have hops. */
    private static final int MOST_ROUNDS = 6;

    private final ScanRequest request;
    private final boolean mentions;
    private final ConfigReader config;
    private final LexicalReader lexical;
    private final JavaReader java;
    private final Knowledge knowledge;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> statistics = new LinkedHashMap<>();
    private List<ApiCall> calls = List.of();
    private List<Dependency> dependencies = List.of();
    private List<Property> properties = List.of();

    Sources(ScanRequest request, Knowledge knowledge, boolean mentions) {
        this.request = request;
        this.knowledge = knowledge;
        this.mentions = mentions;
        this.config = new ConfigReader(knowledge);
        this.lexical = new LexicalReader(knowledge);
        this.java = new JavaReader(knowledge);
    }

    List<ApiCall> calls() {
        return calls;
    }

    List<Dependency> dependencies() {
        return dependencies;
    }

    List<Property> properties() {
        return properties;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The sources that were read, by path. */
    Map<String, Source> sources() {
        return new TreeMap<>(sources);
    }

    Map<String, Long> statistics() {
        return statistics;
    }

    void read() {
        Filter filter = Filter.of(
                request.include(),
                request.exclude(),
                Run.relative(request.root(), request.ruleFolders()),
                request.ignoreFiles());
        Selector selector;
        try {
            selector = new Selector(Tree.of(request.root(), request.paths(), filter, request.jobs()), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Selection first = selector.select(request.everything() ? Words.everything() : Seeds.of(knowledge));
        problems.addAll(first.problems());
        count(first);
        read(first.candidates(), source -> true);
        Set<Demand.Wanted> asked = new HashSet<>();
        Set<String> looked = new HashSet<>();
        Set<String> lookedBuilds = new HashSet<>();
        int round = 1;
        for (Demand demand = analyse(); round < MOST_ROUNDS; demand = analyse()) {
            if (!follow(selector, demand, asked, looked, lookedBuilds)) {
                break;
            }
            round++;
        }
        statistics.put("rounds", (long) round);
        statistics.put("files parsed", (long) sources.size());
    }

    private void count(Selection selection) {
        statistics.put("files", selection.files());
        statistics.put("bytes", selection.bytes());
        statistics.put("candidates", (long) selection.candidates().size());
        for (Skipped.Reason reason : Skipped.Reason.values()) {
            statistics.put("left out, " + reason, selection.skippedCounts().getOrDefault(reason, 0L));
        }
    }

    /** Reads the files that hold a word, or are named like a type, that was not asked for before; whether there were any. */
    private boolean follow(
            Selector selector, Demand demand, Set<Demand.Wanted> asked, Set<String> looked, Set<String> lookedBuilds) {
        List<Demand.Wanted> wanted = Stream.concat(demand.words().stream(), changedMembers())
                .filter(asked::add)
                .toList();
        Set<String> files = demand.types().stream()
                .filter(looked::add)
                .map(t -> t + ".java")
                .collect(Collectors.toSet());
        List<Candidate> more = new ArrayList<>();
        if (!files.isEmpty()) {
            more.addAll(selector.select(
                            Words.everything(),
                            path -> files.contains(path.substring(path.lastIndexOf('/') + 1))
                                    && !sources.containsKey(path))
                    .candidates());
        }
        read(more, source -> true);
        List<Candidate> naming = wanted.isEmpty()
                ? List.of()
                : selector.select(
                                Words.names(
                                        wanted.stream().map(Demand.Wanted::word).toList()),
                                path -> !sources.containsKey(path) && follows(path))
                        .candidates();
        int before = sources.size();
        read(builds(selector, lookedBuilds), source -> true);
        read(naming, source -> wanted.stream().anyMatch(w -> source.text().contains(w.word()) && w.meantIn(source)));
        return !more.isEmpty() || sources.size() > before;
    }

    /** Members that later versions of the libraries in use declare otherwise. */
    private Stream<Demand.Wanted> changedMembers() {
        return knowledge.libraries().stream()
                .filter(l -> dependencies.stream().anyMatch(d -> l.matches(d.coordinates())))
                .flatMap(l -> l.changed().stream())
                .map(member -> new Demand.Wanted(member, "", ""));
    }

    /** Build files that define what the ones read so far leave open, such as a version's property. */
    private List<Candidate> builds(Selector selector, Set<String> looked) {
        List<String> open = new Dependencies(knowledge)
                .wanted(sources().values()).stream().filter(looked::add).toList();
        return open.isEmpty()
                ? List.of()
                : selector.select(
                                Words.names(open), path -> !sources.containsKey(path) && Dependencies.isBuildFile(path))
                        .candidates();
    }

    /** Whether code or configuration could be followed into the file. */
    private boolean follows(String path) {
        return JavaReader.reads(path) || config.reads(path);
    }

    private void read(List<Candidate> candidates, Predicate<Source> wanted) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i < Math.min(request.jobs(), candidates.size()); i++) {
            Thread thread = new Thread(() -> readAll(candidates, next, wanted), "reader-" + i);
            thread.start();
            threads.add(thread);
        }
        readAll(candidates, next, wanted);
        for (Thread thread : threads) {
            join(thread);
        }
    }

    private void readAll(List<Candidate> candidates, AtomicInteger next, Predicate<Source> wanted) {
        JavaReader.withRoom(() -> {
            for (int i = next.getAndIncrement(); i < candidates.size(); i = next.getAndIncrement()) {
                read(candidates.get(i), wanted);
            }
        });
    }

    /** One file that a reader fails on is a failure, and costs none of the others. */
    private void read(Candidate candidate, Predicate<Source> wanted) {
        try {
            SourceReader.read(candidate, problems::add).filter(wanted).ifPresent(this::read);
        } catch (RuntimeException | StackOverflowError bug) {
            String message = "cannot be read: internal error: " + bug;
            problems.add(new Problem(Problem.Kind.UNREADABLE, candidate.path(), 0, 0, message));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Source source) {
        sources.put(source.path(), source);
        if (JavaReader.reads(source.path())) {
            Optional<Problem> problem = java.add(source);
            problem.ifPresent(problems::add);
            if (problem.isPresent()) {
                readings.put(source.path(), lexical.fallback(source));
            } else if (mentions) {
                readings.put(source.path(), mentions(lexical.read(source)));
            }
            return;
        }
        Reading reading = config.reads(source.path()) ? config.read(source) : lexical.read(source);
        problems.addAll(reading.problems());
        readings.put(source.path(), reading);
    }

    private static Reading mentions(Reading reading) {
        return Reading.of(reading.calls().stream()
                .filter(c -> c.kind() == ApiCall.Kind.MENTION)
                .toList());
    }

    /** Reads all Java sources together; what else they name. */
    private Demand analyse() {
        List<Reading> ordered = new TreeMap<>(readings).values().stream().toList();
        properties = ordered.stream().flatMap(r -> r.properties().stream()).toList();
        dependencies = new Dependencies(knowledge).resolve(sources().values());
        JavaReader.Calls[] read = new JavaReader.Calls[1];
        JavaReader.withRoom(() -> read[0] = java.read(properties, dependencies));
        List<ApiCall> all = new ArrayList<>();
        ordered.forEach(r -> all.addAll(r.calls()));
        all.addAll(read[0].calls());
        calls = merged(all);
        return read[0].demand();
    }

    /** A value in configuration and the code that asks for it are one call. */
    private static List<ApiCall> merged(List<ApiCall> calls) {
        Map<Place, ApiCall> merged = new LinkedHashMap<>();
        calls.forEach(c -> merged.merge(c.place(), c, ApiCall::and));
        return List.copyOf(merged.values());
    }
}
