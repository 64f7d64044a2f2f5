package io.github.rtmlint.scan.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The paths that git tracks, as its index file (versions 2 to 4) lists them. */
final class GitIndex {
    static final GitIndex EMPTY = new GitIndex(new byte[0][]);

    private static final int LIMIT = 512 << 20;
    private static final int SHA1 = 20;
    private static final int SHA256 = 32;

    private final byte[][] paths;

    private GitIndex(byte[][] paths) {
        this.paths = paths;
    }

    /** The index of a work tree; empty when there is none or it cannot be understood. */
    static GitIndex of(GitFolder folder) {
        boolean sha256 = GitConfig.of(folder)
                .get("extensions.objectformat")
                .filter("sha256"::equals)
                .isPresent();
        List<byte[]> paths = new ArrayList<>();
        int hash = sha256 ? SHA256 : SHA1;
        Optional<String> shared = read(folder, "index", hash, paths);
        shared.ifPresent(name -> read(folder, name, hash, paths));
        byte[][] sorted = paths.toArray(byte[][]::new);
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return new GitIndex(sorted);
    }

    /** Whether the path itself, or something below it, is tracked. */
    boolean holds(String path, boolean folder) {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        if (contains(name)) {
            return true;
        }
        byte[] prefix = (path + "/").getBytes(StandardCharsets.UTF_8);
        int at = Arrays.binarySearch(paths, prefix, Arrays::compareUnsigned);
        int next = at >= 0 ? at : -at - 1;
        return folder && next < paths.length && startsWith(paths[next], prefix) || sparse(path);
    }

    private boolean contains(byte[] name) {
        return Arrays.binarySearch(paths, name, Arrays::compareUnsigned) >= 0;
    }

    /** A sparse index names whole folders, with a slash at the end. */
    private boolean sparse(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (contains(path.substring(0, slash + 1).getBytes(StandardCharsets.UTF_8))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] path, byte[] prefix) {
        return path.length >= prefix.length && Arrays.equals(path, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static Optional<String> read(GitFolder folder, String file, int hash, List<byte[]> paths) {
        return GitFiles.bytes(folder.own().resolve(file), LIMIT).flatMap(bytes -> new Entries(bytes, hash).read(paths));
    }

    /** One index file: a header, entries in order, extensions. */
    private static final class Entries {
        private static final int STAT = 40;
        private static final int EXTENDED = 0x4000;

        private final byte[] bytes;
        private final int hash;
        private int at = 12;

        Entries(byte[] bytes, int hash) {
            this.bytes = bytes;
            this.hash = hash;
        }

        /** Adds the paths, and gives the name of the index that this one is split from, if it is. */
        Optional<String> read(List<byte[]> paths) {
            if (bytes.length < at + hash || !new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("DIRC")) {
                return Optional.empty();
            }
            int version = number(4);
            int count = number(8);
            if (version < 2 || version > 4 || count < 0) {
                return Optional.empty();
            }
            byte[] previous = new byte[0];
            for (int i = 0; i < count && at < bytes.length - hash; i++) {
                previous = entry(version, previous);
                if (previous.length > 0) {
                    paths.add(previous);
                }
            }
            return shared();
        }

        private byte[] entry(int version, byte[] previous) {
            int start = at;
            int flags = at + STAT + hash;
            at = flags + (flags + 1 < bytes.length && (short16(flags) & EXTENDED) != 0 ? 4 : 2);
            int kept = version == 4 ? Math.max(0, previous.length - varint()) : 0;
            int from = Math.min(at, bytes.length);
            int end = from;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            byte[] path = Arrays.copyOf(previous, kept + end - from);
            System.arraycopy(bytes, from, path, kept, end - from);
            at = version == 4 ? end + 1 : start + ((end - start) / 8 + 1) * 8;
            return path;
        }

        private Optional<String> shared() {
            while (at >= 12 && at + 8 <= bytes.length - hash) {
                int size = number(at + 4);
                if (new String(bytes, at, 4, StandardCharsets.ISO_8859_1).equals("link") && size >= hash) {
                    String id = HexFormat.of().formatHex(bytes, at + 8, at + 8 + hash);
                    return id.chars().allMatch(c -> c == '0') ? Optional.empty() : Optional.of("sharedindex." + id);
                }
                at = size < 0 ? Integer.MAX_VALUE - 16 : at + 8 + size;
            }
            return Optional.empty();
        }

        /** The offset encoding of pack files: seven bits a byte, each byte but the last counting one more. */
        private int varint() {
            int value = -1;
            int b = 0x80;
            while ((b & 0x80) != 0 && at < bytes.length) {
                b = bytes[at++] & 0xFF;
                value = (value + 1 << 7) | b & 0x7F;
            }
            return Math.max(0, value);
        }

        private int short16(int offset) {
            return (bytes[offset] & 0xFF) << 8 | bytes[offset + 1] & 0xFF;
        }

        private int number(int offset) {
            return short16(offset) << 16 | short16(offset + 2);
        }
    }
}
