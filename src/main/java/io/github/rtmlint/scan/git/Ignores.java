package io.github.rtmlint.scan.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The ignore rules that hold in a folder: its own, then those of the folders above, then those of the repository.
 *
 * @param outer what is asked when {@code globs} say nothing; null at the outermost
 * @param base the folder that the globs are relative to, as a path prefix that is empty or ends with {@code /}
 * @param globs in the file's order; the last match decides
 */
record Ignores(Ignores outer, String base, List<Glob> globs) {

    /** The rules of an ignore file's text on top of others; {@code outer} itself when there are none. */
    static Ignores of(Ignores outer, String base, String text) {
        List<Glob> globs = new ArrayList<>();
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : start.split("\n", -1)) {
            Glob.of(bytewise(line)).ifPresent(globs::add);
        }
        return globs.isEmpty() ? outer : new Ignores(outer, base, List.copyOf(globs));
    }

    /** Whether the path is ignored, provided that no folder above it is. */
    static boolean ignored(Ignores innermost, String path, boolean folder) {
        for (Ignores rules = innermost; rules != null; rules = rules.outer) {
            String relative = bytewise(path.substring(rules.base.length()));
            for (int i = rules.globs.size() - 1; i >= 0; i--) {
                Glob glob = rules.globs.get(i);
                if (glob.matches(relative, folder)) {
                    return !glob.negated();
                }
            }
        }
        return false;
    }

    /** A character a byte: to git, {@code ?} is one byte. */
    private static String bytewise(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            }
        }
        return text;
    }
}
