package io.github.rtmlint;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Property;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.call.Readings;
import io.github.rtmlint.call.Shared;
import io.github.rtmlint.config.ConfigReader;
import io.github.rtmlint.config.Dependencies;
import io.github.rtmlint.java.Demand;
import io.github.rtmlint.java.JavaReader;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.lexical.LexicalReader;
import io.github.rtmlint.lexical.Relay;
import io.github.rtmlint.lexical.SharedConstants;
import io.github.rtmlint.scan.Candidate;
import io.github.rtmlint.scan.SourceReader;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The files that were read, each by the reader that its name asks for. */
final class Sources {
    private final boolean mentions;
    private final int jobs;
    private final ConfigReader config;
    private final LexicalReader lexical;
    private final SharedConstants shared;
    private final JavaReader java;
    private final Dependencies builds;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();

    /**
     * @param mentions whether comments and documents are read for the methods' names
     * @param jobs how many threads read
     */
    Sources(Knowledge knowledge, boolean mentions, int jobs) {
        this.mentions = mentions;
        this.jobs = jobs;
        this.config = new ConfigReader(knowledge);
        this.lexical = new LexicalReader(knowledge, config, JavaReader::reads);
        this.shared = new SharedConstants(lexical);
        this.java = new JavaReader(knowledge);
        this.builds = new Dependencies(knowledge);
    }

    boolean has(String path) {
        return sources.containsKey(path);
    }

    int size() {
        return sources.size();
    }

    /** Whether code or configuration could be followed into the file. */
    boolean follows(String path) {
        return JavaReader.reads(path) || config.reads(path);
    }

    /** What could not be read or fully understood. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Reads files, several at a time. */
    void read(List<Candidate> candidates) {
        AtomicInteger next = new AtomicInteger();
        JavaReader.withRoom(Math.min(jobs, candidates.size()), () -> {
            for (int i = next.getAndIncrement(); i < candidates.size(); i = next.getAndIncrement()) {
                read(candidates.get(i));
            }
        });
    }

    /** One file that a reader fails on is a failure, and costs none of the others. */
    private void read(Candidate candidate) {
        guarded(
                candidate.path(),
                () -> SourceReader.read(candidate, problems::add).map(source -> {
                    read(source);
                    return source;
                }));
    }

    private <T> Optional<T> guarded(String path, Supplier<Optional<T>> step) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError bug) {
            String message = "cannot be read: internal error: " + bug;
            problems.add(new Problem(Problem.Kind.UNREADABLE, path, 0, 0, message));
            return Optional.empty();
        }
    }

    /** Reads one file; several threads may read files. */
    void read(Source source) {
        sources.put(source.path(), source);
        shared.add(source);
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

    /**
     * What all files say together.
     *
     * @param readings what they call, declare and set
     * @param demand what else they name
     * @param constants that files which no parser follows can name
     * @param outlets by what answers leave files, which no parser follows
     */
    record Analysis(Readings readings, Demand demand, List<Shared> constants, List<Outlet> outlets) {}

    /** Whether a file of that path can name what another declares, and no parser follows it there. */
    boolean reaches(Shared shared, String path) {
        return lexical.reaches(shared, path);
    }

    /** Whether a file may get an answer by what leads out of another. */
    boolean mayGet(Outlet outlet, Source file) {
        return lexical.mayGet(outlet, file);
    }

    /** Follows what the files name from one to the other. */
    Analysis analyse() {
        List<Source> all = sources.values().stream().sorted().toList();
        Map<String, Reading> byPath = new TreeMap<>(readings);
        List<ApiCall> calls = new ArrayList<>();
        List<Shared> constants = shared.all();
        for (Source source : constants.isEmpty() ? List.<Source>of() : all) {
            String path = source.path();
            guarded(path, () -> shared.reading(source)).ifPresent(reading -> {
                if (JavaReader.reads(path)) {
                    calls.addAll(SharedConstants.abroad(reading, path));
                } else {
                    byPath.put(path, reading);
                }
            });
        }
        List<Reading> ordered = byPath.values().stream().toList();
        List<Property> properties =
                ordered.stream().flatMap(r -> r.properties().stream()).toList();
        List<Dependency> dependencies = dependencies(all);
        JavaReader.Calls followed = java.read(properties);
        problems.addAll(followed.problems());
        ordered.forEach(r -> calls.addAll(r.calls()));
        calls.addAll(followed.calls());
        Relay relay = new Relay(lexical, all);
        followed.handed().forEach(relay::add);
        calls.forEach(relay::add);
        calls.addAll(relay.run(
                (source, handed) -> guarded(source.path(), () -> Optional.of(lexical.answers(source, handed)))));
        Readings together = new Readings(merged(calls), dependencies, properties, all);
        return new Analysis(together, followed.demand(), constants, List.copyOf(relay.outlets()));
    }

    /** All build files together, or else, should one of them bring that down, each by itself. */
    private List<Dependency> dependencies(List<Source> all) {
        List<Source> files =
                all.stream().filter(s -> Dependencies.isBuildFile(s.path())).toList();
        String first = files.isEmpty() ? "" : files.get(0).path();
        return guarded(first, () -> Optional.of(builds.resolve(all)))
                .orElseGet(() -> files.stream()
                        .flatMap(s -> guarded(s.path(), () -> Optional.of(builds.resolve(List.of(s)))).stream())
                        .flatMap(List::stream)
                        .toList());
    }

    /** A value in configuration and the code that asks for it are one call. */
    private List<ApiCall> merged(List<ApiCall> calls) {
        Map<Place, ApiCall> merged = new LinkedHashMap<>();
        calls.forEach(c -> merged.merge(c.place(), c, ApiCall::and));
        return merged.values().stream()
                .filter(c -> mentions || c.kind() != ApiCall.Kind.MENTION)
                .toList();
    }
}
