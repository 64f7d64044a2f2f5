package io.github.rtmlint.scan;

import io.github.rtmlint.scan.git.Ignoring;
import io.github.rtmlint.scan.git.PathName;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinTask;

/**
 * Visits every file below some paths, several at a time and in no order.
 *
 * <p>A folder is a task; so is a bundle of its files when there are idle threads that could take it. Otherwise they are
 * visited at once, so that no more than a few bundles wait in memory.
 */
final class Walk {
    private static final int BUNDLE = 64;
    private static final int ENOUGH_WAITING = 3;

    private final Tree tree;
    private final Visitor visitor;

    Walk(Tree tree, Visitor visitor) {
        this.tree = tree;
        this.visitor = visitor;
    }

    /** Visits all of it; to be called in the pool that does the work. */
    void run() {
        List<CountedCompleter<?>> starts = new ArrayList<>();
        for (Path path : tree.paths()) {
            start(path, starts);
        }
        starts.forEach(ForkJoinTask::fork);
        starts.forEach(ForkJoinTask::join);
    }

    /** A path that is named is looked at even if it is ignored; what is below it is ignored as usual. */
    private void start(Path path, List<CountedCompleter<?>> starts) {
        Ignoring ignoring = Ignoring.outside();
        Path at = tree.root();
        String name = "";
        if (tree.filter().ignoring() && !path.equals(at)) {
            ignoring = ignoring.enter(at, name, entries(at));
            for (Path step : at.relativize(path)) {
                at = at.resolve(step);
                name = child(name, PathName.of(at));
                ignoring = at.equals(path) ? ignoring : ignoring.enter(at, name, entries(at));
            }
        } else {
            name = tree.relative(path);
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            starts.add(new FolderTask(null, path, name, ignoring));
        } else if (tree.filter().takes(name)) {
            starts.add(new FilesTask(null, List.of(new Entry(path, name))));
        }
    }

    private static Ignoring.Entries entries(Path folder) {
        return name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private static String child(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private void visit(Entry entry, BasicFileAttributes attributes) {
        Optional<Skipped.Reason> reason = attributes.isSymbolicLink()
                ? Optional.of(Skipped.Reason.LINK)
                : !attributes.isRegularFile()
                        ? Optional.of(Skipped.Reason.SPECIAL)
                        : attributes.size() > SourceReader.LARGEST
                                ? Optional.of(Skipped.Reason.TOO_LARGE)
                                : tree.filter().leavesOut(entry.path, PathName.of(entry.file));
        if (reason.isPresent()) {
            visitor.skipped(entry.path, reason.get());
        } else {
            visitor.file(new Candidate(entry.path, entry.file), attributes.size());
        }
    }

    private Optional<BasicFileAttributes> attributes(Path file, String path) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            visitor.unreadable(path, e);
            return Optional.empty();
        }
    }

    /** Who is told of what a walk meets, by several threads. */
    interface Visitor {
        void file(Candidate file, long size);

        void skipped(String path, Skipped.Reason reason);

        void unreadable(String path, IOException failure);
    }

    private record Entry(Path file, String path) {}

    /** Visits some files. */
    private final class FilesTask extends CountedCompleter<Void> {
        private static final long serialVersionUID = 1;
        private final transient List<Entry> entries;

        FilesTask(CountedCompleter<?> parent, List<Entry> entries) {
            super(parent);
            this.entries = entries;
        }

        @Override
        public void compute() {
            for (Entry entry : entries) {
                attributes(entry.file, entry.path).ifPresent(found -> visit(entry, found));
            }
            propagateCompletion();
        }
    }

    /** Lists a folder. */
    private final class FolderTask extends CountedCompleter<Void> {
        private static final long serialVersionUID = 1;
        private final transient Path folder;
        private final String path;
        private final transient Ignoring outer;

        FolderTask(CountedCompleter<?> parent, Path folder, String path, Ignoring outer) {
            super(parent);
            this.folder = folder;
            this.path = path;
            this.outer = outer;
        }

        @Override
        public void compute() {
            try (Folder entries = new Folder(folder)) {
                list(entries, tree.filter().ignoring() ? outer.enter(folder, path, entries) : outer);
            } catch (IOException e) {
                visitor.unreadable(path.isEmpty() ? "." : path, e);
            } catch (DirectoryIteratorException e) {
                visitor.unreadable(path.isEmpty() ? "." : path, e.getCause());
            }
            tryComplete();
        }

        private void list(Folder entries, Ignoring ignoring) {
            List<Entry> bundle = new ArrayList<>();
            while (entries.hasNext()) {
                Path file = entries.next();
                String name = PathName.of(file);
                String entryPath = child(path, name);
                Optional<BasicFileAttributes> found = attributes(file, entryPath);
                boolean isFolder = found.isPresent() && found.get().isDirectory();
                Optional<Ignoring> view = found.isEmpty() ? Optional.empty() : ignoring.into(entryPath, isFolder);
                if (view.isEmpty()) {
                    continue;
                }
                if (!isFolder) {
                    bundle = add(bundle, new Entry(file, entryPath), found.get());
                } else if (tree.filter().enters(entryPath, name, entries)) {
                    addToPendingCount(1);
                    new FolderTask(this, file, entryPath, view.get()).fork();
                }
            }
            hand(bundle);
        }

        private List<Entry> add(List<Entry> bundle, Entry entry, BasicFileAttributes attributes) {
            if (!tree.filter().takes(entry.path)) {
                return bundle;
            }
            if (bundle.isEmpty() && ForkJoinTask.getQueuedTaskCount() >= ENOUGH_WAITING) {
                visit(entry, attributes);
                return bundle;
            }
            bundle.add(entry);
            return bundle.size() < BUNDLE ? bundle : hand(bundle);
        }

        private List<Entry> hand(List<Entry> bundle) {
            if (!bundle.isEmpty()) {
                addToPendingCount(1);
                new FilesTask(this, bundle).fork();
            }
            return new ArrayList<>();
        }
    }
}
