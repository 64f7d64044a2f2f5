package io.github.rtmlint.scan;

import io.github.rtmlint.scan.WordScanner.Sight;
import io.github.rtmlint.text.ByteOrderMark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** Searches one file after another for words, through buffers that are used again; for one thread. */
final class FileSearch {
    private static final int CHUNK = 128 << 10;
    private static final int BINARY_PROBE = 8 << 10;
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final WordScanner scanner;
    private final int overlap;
    private final byte[] chunk;
    private final ByteBuffer buffer;
    private byte[] resolved;
    private long bytes;

    FileSearch(WordScanner scanner) {
        this.scanner = scanner;
        this.overlap = Math.min(CHUNK / 2, Math.max(1024, 8 * scanner.longest()));
        this.chunk = new byte[1 + CHUNK + WordScanner.MARGIN];
        this.chunk[0] = '\n';
        this.buffer = ByteBuffer.wrap(chunk);
    }

    /** How many bytes were read so far. */
    long bytes() {
        return bytes;
    }

    /** Looks for the words up to the first one. */
    Outcome search(Path file, long size) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file, READ)) {
            int end = fill(in, 1, size);
            if (end == 1) {
                return Outcome.WITHOUT;
            }
            Charset wide = ByteOrderMark.of(chunk, 1, end)
                    .filter(ByteOrderMark::wide)
                    .map(ByteOrderMark::charset)
                    .orElse(null);
            if (wide != null) {
                return wide(in, end, size, wide);
            }
            if (binary(end)) {
                return Outcome.BINARY;
            }
            long left = size - (end - 1);
            while (!found(chunk, end)) {
                if (end <= CHUNK) {
                    return Outcome.WITHOUT;
                }
                System.arraycopy(chunk, end - overlap, chunk, 1, overlap);
                int from = 1 + overlap;
                end = fill(in, from, left);
                left -= end - from;
                if (end == from) {
                    return Outcome.WITHOUT;
                }
            }
            return Outcome.WITH;
        }
    }

    /** Fills the chunk from {@code from} and gives the end of what is in it; fewer bytes than fit mean the end of the file. */
    private int fill(SeekableByteChannel in, int from, long expected) throws IOException {
        buffer.limit(1 + CHUNK).position(from);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0 && buffer.position() - from != expected) {
            read = in.read(buffer);
        }
        bytes += buffer.position() - from;
        return buffer.position();
    }

    private boolean found(byte[] text, int end) {
        Arrays.fill(text, end, end + WordScanner.MARGIN, (byte) '\n');
        Sight sight = scanner.look(text, 1, end);
        if (sight != Sight.ESCAPE) {
            return sight == Sight.WORD;
        }
        if (resolved == null || resolved.length < text.length) {
            resolved = new byte[text.length];
            resolved[0] = '\n';
        }
        int resolvedEnd = Escapes.resolve(text, 1, end, resolved);
        Arrays.fill(resolved, resolvedEnd, resolvedEnd + WordScanner.MARGIN, (byte) '\n');
        return scanner.look(resolved, 1, resolvedEnd) == Sight.WORD;
    }

    private boolean binary(int end) {
        int probe = Math.min(end, 1 + BINARY_PROBE);
        for (int i = 1; i < probe; i++) {
            if (chunk[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 and UTF-32 are rare: the whole file is decoded. */
    private Outcome wide(SeekableByteChannel in, int end, long size, Charset charset) throws IOException {
        byte[] whole = Arrays.copyOfRange(chunk, 1, (int) Math.max(end, size + 1));
        ByteBuffer rest = ByteBuffer.wrap(whole).position(end - 1);
        int read = 0;
        while (rest.hasRemaining() && read >= 0) {
            read = in.read(rest);
        }
        bytes += rest.position() - (end - 1);
        byte[] utf8 = new String(whole, 0, rest.position(), charset).getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[1 + utf8.length + WordScanner.MARGIN];
        text[0] = '\n';
        System.arraycopy(utf8, 0, text, 1, utf8.length);
        return found(text, 1 + utf8.length) ? Outcome.WITH : Outcome.WITHOUT;
    }

    /** What a search came to. */
    enum Outcome {
        WITH,
        WITHOUT,
        BINARY
    }
}
