package io.github.rtmlint;

import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Readings;
import io.github.rtmlint.call.Shared;
import io.github.rtmlint.config.Dependencies;
import io.github.rtmlint.java.Demand;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.scan.Candidate;
import io.github.rtmlint.scan.Filter;
import io.github.rtmlint.scan.Seeds;
import io.github.rtmlint.scan.Selection;
import io.github.rtmlint.scan.Selector;
import io.github.rtmlint.scan.Skipped;
import io.github.rtmlint.scan.Tree;
import io.github.rtmlint.scan.Words;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Picks the files that matter and has them read, in rounds: first those that the rule data's words select, then those that
 * hold what the files read so far name, until nothing new appears.
 */
final class Rounds {
    /** More rounds than any real program's constants, wrappers and types have hops: after them, all files are read at once. */
    private static final int MOST = 30;

    private final Knowledge knowledge;
    private final Sources sources;
    private final boolean everything;
    private final Selector selector;
    /** The files that a word selected; all that are read, unless everything is. */
    private final Set<String> selected = new HashSet<>();

    private final Set<Demand.Wanted> askedWords = new TreeSet<>();
    private final Set<String> askedTypes = new HashSet<>();
    private final Set<Shared> askedConstants = new HashSet<>();
    private final Set<Outlet> askedOutlets = new HashSet<>();
    private final Set<String> askedVersions = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> statistics = new LinkedHashMap<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    /** @throws UncheckedIOException if the files below the root cannot be listed */
    Rounds(ScanRequest request, Knowledge knowledge, Sources sources) {
        this.knowledge = knowledge;
        this.sources = sources;
        this.everything = request.everything();
        Filter filter = Filter.of(
                request.include(),
                request.exclude(),
                relative(request.root(), request.ruleFolders()),
                request.ignoreFiles());
        try {
            selector = new Selector(
                    Tree.of(request.root(), request.paths(), filter, request.jobs()), request.listLeftOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of the user's rules as the walk leaves them out. */
    private static List<String> relative(Path root, List<Path> folders) {
        return folders.stream()
                .map(f -> f.toAbsolutePath().normalize())
                .filter(f -> f.startsWith(root))
                .map(f -> root.relativize(f).toString().replace('\\', '/'))
                .toList();
    }

    /** What all rounds bring together. */
    Readings run() {
        Selection first = selector.select(Seeds.of(knowledge));
        problems.addAll(first.problems());
        Selection read = everything ? selector.select(Words.everything()) : first;
        count(read);
        sources.read(read.candidates());
        first.candidates().forEach(c -> selected.add(c.path()));
        Sources.Analysis analysis = sources.analyse();
        int round = 1;
        while (follow(analysis)) {
            if (round == MOST) {
                readNew(selector.select(Words.everything()).candidates());
            }
            analysis = sources.analyse();
            round++;
        }
        statistics.put("rounds", (long) round);
        statistics.put("files parsed", (long) sources.size());
        return analysis.readings();
    }

    /** What could not be listed, read or fully understood of the files that matter, whether or not others were read. */
    List<Problem> problems() {
        return Stream.concat(problems.stream(), sources.problems().stream().filter(p -> selected.contains(p.path())))
                .toList();
    }

    /** Counts by name, in order. */
    Map<String, Long> statistics() {
        return Collections.unmodifiableMap(statistics);
    }

    /** Why a file was left out, by path, in order; empty unless it was asked for. */
    Map<String, String> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    private void count(Selection selection) {
        statistics.put("files", selection.files());
        statistics.put("bytes", selection.bytes());
        statistics.put("candidates", (long) selection.candidates().size());
        for (Skipped.Reason reason : Skipped.Reason.values()) {
            statistics.put("left out, " + reason, selection.skippedCounts().getOrDefault(reason, 0L));
        }
        selection.skipped().forEach(s -> leftOut.put(s.path(), s.reason().toString()));
    }

    /** Reads the files that hold what was not asked for in a round before; whether there were any. */
    private boolean follow(Sources.Analysis analysis) {
        int before = sources.size();
        List<Demand.Wanted> words = Stream.concat(analysis.demand().words().stream(), changedMembers(analysis))
                .filter(askedWords::add)
                .toList();
        read(declaring(analysis.demand().types()));
        read(meaning(words));
        read(naming(analysis.constants()));
        read(getting(analysis.outlets()));
        read(versions(analysis));
        return sources.size() > before;
    }

    private void read(List<Candidate> candidates) {
        candidates.forEach(c -> selected.add(c.path()));
        readNew(candidates);
    }

    private void readNew(List<Candidate> candidates) {
        sources.read(candidates.stream().filter(c -> !sources.has(c.path())).toList());
    }

    /** Files that are named like a type. */
    private List<Candidate> declaring(Set<String> types) {
        Set<String> files =
                types.stream().filter(askedTypes::add).map(t -> t + ".java").collect(Collectors.toSet());
        return files.isEmpty()
                ? List.of()
                : select(
                        Words.everything(),
                        path -> files.contains(path.substring(path.lastIndexOf('/') + 1)),
                        source -> true);
    }

    /** Files that may mean one of the words. */
    private List<Candidate> meaning(List<Demand.Wanted> words) {
        return words.isEmpty()
                ? List.of()
                : select(
                        Words.names(words.stream().map(Demand.Wanted::word).toList()),
                        sources::follows,
                        source -> words.stream().anyMatch(w -> w.meantIn(source)));
    }

    /** Files that may name one of the constants. */
    private List<Candidate> naming(List<Shared> constants) {
        return naming(
                constants.stream().filter(askedConstants::add),
                file -> constants.stream().anyMatch(s -> s.mayBeUsedIn(file)));
    }

    /** Files that may get an answer. */
    private List<Candidate> getting(List<Outlet> outlets) {
        return naming(
                outlets.stream().filter(askedOutlets::add).map(Outlet::shared),
                file -> outlets.stream().anyMatch(outlet -> sources.mayGet(outlet, file)));
    }

    private List<Candidate> naming(Stream<Shared> shared, Predicate<Source> files) {
        List<Shared> fresh = shared.toList();
        return fresh.isEmpty()
                ? List.of()
                : select(
                        Words.names(fresh.stream()
                                .flatMap(s -> s.spellings().stream())
                                .toList()),
                        path -> fresh.stream().anyMatch(s -> sources.reaches(s, path)),
                        files);
    }

    /** Build files that define what the ones read so far leave open, such as a version's property. */
    private List<Candidate> versions(Sources.Analysis analysis) {
        Set<String> open = Dependencies.open(analysis.readings().dependencies());
        List<String> fresh = open.stream().filter(askedVersions::add).toList();
        return fresh.isEmpty() ? List.of() : select(Words.names(fresh), Dependencies::isBuildFile, source -> true);
    }

    private List<Candidate> select(Words words, Predicate<String> paths, Predicate<Source> texts) {
        return selector.select(words, path -> !selected.contains(path) && paths.test(path), texts)
                .candidates();
    }

    /** Members that later versions of the libraries in use declare otherwise. */
    private Stream<Demand.Wanted> changedMembers(Sources.Analysis analysis) {
        return knowledge.libraries().stream()
                .filter(l -> analysis.readings().dependencies().stream().anyMatch(d -> l.matches(d.coordinates())))
                .flatMap(l -> l.changed().stream())
                .map(member -> new Demand.Wanted(member, "", ""));
    }
}
