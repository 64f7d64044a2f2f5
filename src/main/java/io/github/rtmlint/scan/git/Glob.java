package io.github.rtmlint.scan.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over paths with the meaning it has in a {@code .gitignore}.
 *
 * <p>A pattern without a slash before its end matches a name at any depth, any other one the whole path. {@code *},
 * {@code ?} and <code>[…]</code> stay within a name, {@code **} between slashes is any number of folders. Matching takes time
 * proportional to pattern times path, whatever the pattern.
 */
public final class Glob {
    private static final String ANY_FOLDERS = "**";

    private final boolean negated;
    private final boolean folderOnly;
    private final boolean nameOnly;
    private final List<Segment> segments;

    private Glob(boolean negated, boolean folderOnly, boolean nameOnly, List<Segment> segments) {
        this.negated = negated;
        this.folderOnly = folderOnly;
        this.nameOnly = nameOnly;
        this.segments = segments;
    }

    /** The pattern of one line of a {@code .gitignore}; empty for blank lines and comments. */
    public static Optional<Glob> of(String line) {
        String pattern = withoutTrailingBlanks(line);
        if (pattern.isEmpty() || pattern.startsWith("#")) {
            return Optional.empty();
        }
        boolean negated = pattern.startsWith("!");
        pattern = negated ? pattern.substring(1) : pattern;
        boolean folderOnly = pattern.endsWith("/");
        pattern = folderOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean nameOnly = pattern.indexOf('/') < 0;
        pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(new Glob(negated, folderOnly, nameOnly, segments(pattern)));
    }

    /** The same, unless it could match nothing: a bracket is not closed, or it leads out of the folder. */
    public static Optional<Glob> strictly(String pattern) {
        return of(pattern).filter(glob -> glob.segments.stream().allMatch(Segment::matchable));
    }

    /** Whether a match takes back what an earlier pattern said. */
    public boolean negated() {
        return negated;
    }

    /**
     * Whether the pattern matches this very path, not a folder above it.
     *
     * @param path with {@code /}, relative to where the pattern was given
     * @param folder whether the path is a folder
     */
    public boolean matches(String path, boolean folder) {
        if (folderOnly && !folder) {
            return false;
        }
        return nameOnly ? segments.get(0).matches(path, path.lastIndexOf('/') + 1, path.length()) : matchesWhole(path);
    }

    /** Whether the pattern matches a file or a folder above it. */
    public boolean covers(String file) {
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            if (matches(file.substring(0, slash), true)) {
                return true;
            }
        }
        return matches(file, false);
    }

    private boolean matchesWhole(String path) {
        int segment = 0;
        int at = 0;
        int retrySegment = -1;
        int retryAt = 0;
        while (at <= path.length()) {
            int end = nameEnd(path, at);
            if (segment < segments.size() && segments.get(segment).anyFolders()) {
                if (segment == segments.size() - 1) {
                    return true;
                }
                retrySegment = ++segment;
                retryAt = at;
            } else if (segment < segments.size() && segments.get(segment).matches(path, at, end)) {
                segment++;
                at = end + 1;
            } else if (retrySegment >= 0) {
                segment = retrySegment;
                retryAt = nameEnd(path, retryAt) + 1;
                at = retryAt;
            } else {
                return false;
            }
        }
        return segment == segments.size();
    }

    private static int nameEnd(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.endsWith("\r") ? line.length() - 1 : line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && escaped(line, end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean escaped(String line, int at) {
        int backslashes = 0;
        while (at - 1 - backslashes >= 0 && line.charAt(at - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static List<Segment> segments(String pattern) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from <= pattern.length()) {
            int end = segmentEnd(pattern, from);
            String text = pattern.substring(from, end);
            segments.add(new Segment(text, text.equals(ANY_FOLDERS)));
            from = end + 1;
        }
        return List.copyOf(segments);
    }

    /** The next slash that does not stand in brackets. */
    private static int segmentEnd(String pattern, int from) {
        int at = from;
        while (at < pattern.length() && pattern.charAt(at) != '/') {
            char c = pattern.charAt(at);
            int close = c == '[' ? CharacterClass.end(pattern, at, pattern.length()) : -1;
            at = close > 0 ? close : c == '\\' ? at + 2 : at + 1;
        }
        return Math.min(at, pattern.length());
    }

    /**
     * What one name must look like.
     *
     * @param pattern without unbracketed slashes
     * @param anyFolders whether it stands for any number of folders
     */
    private record Segment(String pattern, boolean anyFolders) {

        boolean matchable() {
            int at = 0;
            while (at >= 0 && at < pattern.length()) {
                char c = pattern.charAt(at);
                at = c == '[' ? CharacterClass.end(pattern, at, pattern.length()) : c == '\\' ? at + 2 : at + 1;
            }
            return at == pattern.length() && !pattern.equals("..");
        }

        boolean matches(String path, int from, int to) {
            int p = 0;
            int at = from;
            int retryPattern = -1;
            int retryAt = 0;
            while (at < to) {
                int next = p < pattern.length() && pattern.charAt(p) != '*' ? after(p, path.charAt(at)) : -1;
                if (p < pattern.length() && pattern.charAt(p) == '*') {
                    retryPattern = ++p;
                    retryAt = at;
                } else if (next >= 0) {
                    p = next;
                    at++;
                } else if (retryPattern >= 0) {
                    p = retryPattern;
                    at = ++retryAt;
                } else {
                    return false;
                }
            }
            while (p < pattern.length() && pattern.charAt(p) == '*') {
                p++;
            }
            return p == pattern.length();
        }

        /** Where the pattern goes on after {@code c} was matched at {@code p}; -1 when it does not match. */
        private int after(int p, char c) {
            return switch (pattern.charAt(p)) {
                case '?' -> p + 1;
                case '[' -> CharacterClass.after(pattern, p, c);
                case '\\' -> p + 1 < pattern.length() && pattern.charAt(p + 1) == c ? p + 2 : -1;
                default -> pattern.charAt(p) == c ? p + 1 : -1;
            };
        }
    }
}
