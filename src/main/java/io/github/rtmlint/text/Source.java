package io.github.rtmlint.text;

import java.nio.charset.Charset;

/**
 * A file's text as it was read.
 *
 * <p>The byte order mark is not part of {@link #text()}: it has no column and is written back as it was.
 */
public final class Source implements Comparable<Source> {
    private final String path;
    private final String text;
    private final Charset charset;
    private final boolean byteOrderMark;
    private LineIndex lines;

    /**
     * @param path relative to the root, with {@code /}
     * @param text the whole text without a byte order mark
     * @param charset what the bytes were decoded with; encoding the text with it gives the same bytes
     * @param byteOrderMark whether the file began with one
     */
    public Source(String path, String text, Charset charset, boolean byteOrderMark) {
        this.path = path;
        this.text = text;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public Charset charset() {
        return charset;
    }

    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    /** The file's name without its folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How many lines there are; an empty text has one. */
    public int lineCount() {
        return lines().lines();
    }

    /** The position of a UTF-16 unit, counted from 0; that of the end of the text, too. */
    public Position position(int offset) {
        return lines().position(offset);
    }

    /** The offset of a position, both counted from 1; a column past the end of the text is cut. */
    public int offset(int line, int column) {
        return lines().offset(line, column);
    }

    /** The span of a line counted from 1, without its line end. */
    public Span line(int line) {
        Span whole = lines().line(line);
        int end = whole.end();
        while (end > whole.start() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(whole.start(), end);
    }

    /** The span of a line counted from 1, its line end included. */
    public Span fullLine(int line) {
        return lines().line(line);
    }

    /** The place from one offset to another, the second exclusive. */
    public Place place(int start, int end) {
        return new Place(this, new Span(start, end));
    }

    /** The place of a span. */
    public Place place(Span span) {
        return new Place(this, span);
    }

    private synchronized LineIndex lines() {
        if (lines == null) {
            lines = new LineIndex(text);
        }
        return lines;
    }

    @Override
    public int compareTo(Source other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
