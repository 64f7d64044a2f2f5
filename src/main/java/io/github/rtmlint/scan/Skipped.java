package io.github.rtmlint.scan;

/**
 * A file that was left out though git does not ignore it.
 *
 * @param path relative to the root
 * @param reason why
 */
public record Skipped(String path, Reason reason) implements Comparable<Skipped> {
    @Override
    public int compareTo(Skipped other) {
        return path.compareTo(other.path);
    }

    /** Why a file is left out. */
    public enum Reason {
        TOO_LARGE("larger than 20 MB"),
        BINARY("binary"),
        LINK("a symbolic link"),
        SPECIAL("no regular file"),
        MINIFIED("minified"),
        OWN("a file of rtmlint itself");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
