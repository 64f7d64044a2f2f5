package io.github.rtmlint.scan;

import io.github.rtmlint.scan.git.Ignoring;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The entries of a folder in the order of the file system; a very large one is not held in memory. */
final class Folder implements Ignoring.Entries, Iterator<Path>, AutoCloseable {
    private static final int HELD = 2000;

    private final Path folder;
    private final DirectoryStream<Path> stream;
    private final Iterator<Path> rest;
    private final Iterator<Path> held;
    private final Set<String> names = new HashSet<>();

    Folder(Path folder) throws IOException {
        this.folder = folder;
        this.stream = Files.newDirectoryStream(folder);
        this.rest = stream.iterator();
        List<Path> first = new ArrayList<>();
        while (first.size() < HELD && rest.hasNext()) {
            Path entry = rest.next();
            first.add(entry);
            names.add(entry.getFileName().toString());
        }
        this.held = first.iterator();
    }

    /** Whether an entry of this name is in the folder. */
    @Override
    public boolean has(String name) {
        return names.contains(name)
                || names.size() == HELD && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean hasNext() {
        return held.hasNext() || rest.hasNext();
    }

    @Override
    public Path next() {
        return held.hasNext() ? held.next() : rest.next();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
