package io.github.rtmlint.scan;

import java.nio.file.Path;

/**
 * A file that was found.
 *
 * @param path relative to the root, with {@code /}; bytes that are no UTF-8 as <code>\xE9</code>
 * @param file where it is on this machine
 */
public record Candidate(String path, Path file) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
        return path.compareTo(other.path);
    }
}
