package io.github.rtmlint.scan;

import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** Picks the files of a tree that hold certain words: once for where to begin, then for what those files name. */
public final class Selector {
    private final Tree tree;
    private final boolean listSkipped;

    /** One that counts the files left out. */
    public Selector(Tree tree) {
        this(tree, false);
    }

    /** @param listSkipped whether the files left out are listed, not only counted */
    public Selector(Tree tree, boolean listSkipped) {
        this.tree = tree;
        this.listSkipped = listSkipped;
    }

    /** The files that hold one of the words. */
    public Selection select(Words words) {
        return select(new Round(words, path -> true, file -> true));
    }

    /** The files that hold one of the words, among those whose path and, if they do, whose text is asked for. */
    public Selection select(Words words, Predicate<String> paths, Predicate<Source> texts) {
        return select(new Round(
                words,
                paths,
                file -> SourceReader.read(file, gone -> {}).filter(texts).isPresent()));
    }

    private Selection select(Round round) {
        ForkJoinPool pool = new ForkJoinPool(tree.jobs());
        try {
            pool.submit(() -> new Walk(tree, round).run()).join();
        } finally {
            pool.shutdown();
        }
        return round.selection();
    }

    /** One walk over the tree. */
    private final class Round implements Walk.Visitor {
        private final Words words;
        private final Predicate<String> paths;
        private final Predicate<Candidate> files;
        private final WordScanner scanner;
        private final ThreadLocal<FileSearch> search;
        private final Queue<FileSearch> searches = new ConcurrentLinkedQueue<>();
        private final Collection<Candidate> candidates = new ConcurrentSkipListSet<>();
        private final Collection<Problem> problems = new ConcurrentSkipListSet<>();
        private final Collection<Skipped> skipped = new ConcurrentSkipListSet<>();
        private final Map<Skipped.Reason, LongAdder> counts = new EnumMap<>(Skipped.Reason.class);
        private final LongAdder looked = new LongAdder();

        Round(Words words, Predicate<String> paths, Predicate<Candidate> files) {
            this.words = words;
            this.paths = paths;
            this.files = files;
            this.scanner = new WordScanner(words.list());
            this.search = ThreadLocal.withInitial(this::newSearch);
            for (Skipped.Reason reason : Skipped.Reason.values()) {
                counts.put(reason, new LongAdder());
            }
        }

        private FileSearch newSearch() {
            FileSearch fresh = new FileSearch(scanner);
            searches.add(fresh);
            return fresh;
        }

        @Override
        public void file(Candidate file, long size) {
            if (!paths.test(file.path())) {
                return;
            }
            looked.increment();
            try {
                FileSearch.Outcome outcome = search.get().search(file.file(), size);
                if (outcome == FileSearch.Outcome.BINARY) {
                    skipped(file.path(), Skipped.Reason.BINARY);
                } else if (outcome == FileSearch.Outcome.WITH || words.selectsEverything()) {
                    select(file);
                }
            } catch (IOException e) {
                unreadable(file.path(), e);
            }
        }

        private void select(Candidate file) {
            boolean own = OwnFiles.doubtful(file.path())
                    && SourceReader.read(file, problems::add)
                            .filter(source -> OwnFiles.byContent(file.path(), source.text()))
                            .isPresent();
            if (own) {
                skipped(file.path(), Skipped.Reason.OWN);
            } else if (files.test(file)) {
                candidates.add(file);
            }
        }

        @Override
        public void skipped(String path, Skipped.Reason reason) {
            counts.get(reason).increment();
            if (listSkipped) {
                skipped.add(new Skipped(path, reason));
            }
        }

        @Override
        public void unreadable(String path, IOException failure) {
            problems.add(SourceReader.unreadable(path, Failures.words(failure)));
        }

        Selection selection() {
            Map<Skipped.Reason, Long> sums = new EnumMap<>(Skipped.Reason.class);
            counts.forEach((reason, count) -> sums.put(reason, count.sum()));
            long bytes = searches.stream().mapToLong(FileSearch::bytes).sum();
            return new Selection(
                    List.copyOf(candidates), List.copyOf(problems), List.copyOf(skipped), sums, looked.sum(), bytes);
        }
    }
}
