package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Span;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Finds out where each character of a scalar is written: its value is known, only blanks and escapes are spelled otherwise. */
final class YamlScalar {
    private final String text;
    private final int end;
    private final String value;
    private final ScalarStyle style;
    private final Spelled.Builder builder;
    private int at;
    private int done;

    private YamlScalar(String text, Span inner, String value, ScalarStyle style) {
        this.text = text;
        this.at = inner.start();
        this.end = inner.end();
        this.value = value;
        this.style = style;
        this.builder = new Spelled.Builder(text, inner.start());
    }

    /**
     * @param written the span the parser gives, perhaps with anchor and tag before the scalar
     * @param decorated whether there is an anchor or tag
     */
    static Scalar read(String text, Span written, boolean decorated, String value, ScalarStyle style) {
        int start = decorated ? undecorated(text, written) : written.start();
        int end = written.end();
        Span inner = switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> new Span(start + 1, Math.max(start + 1, end - 1));
            case LITERAL, FOLDED -> new Span(Math.min(end, lineEnd(text, start)), end);
            default -> new Span(start, end);
        };
        Spelled spelled = new YamlScalar(text, inner, value, style).align();
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        return new Scalar(
                spelled,
                new Span(start, block ? lastVisible(text, start, spelled.span().end()) : end));
    }

    /** The end of a block without the blank lines and comments behind it, which the parser counts in. */
    private static int lastVisible(String text, int start, int end) {
        int last = end;
        while (last > start && blank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int undecorated(String text, Span written) {
        int at = written.start();
        while (at < written.end() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < written.end() && !blank(text.charAt(at))) {
                at++;
            }
            while (at < written.end() && (blank(text.charAt(at)) || text.charAt(at) == '#')) {
                at = text.charAt(at) == '#' ? Math.min(written.end(), lineEnd(text, at)) : at + 1;
            }
        }
        return at;
    }

    private Spelled align() {
        int start = at;
        while (done < value.length()) {
            boolean matched = blank(value.charAt(done)) ? matchBlank() : matchVisible();
            if (!matched) {
                return new Spelled.Builder(text, start).put(value, start, end).build();
            }
        }
        return builder.build();
    }

    private boolean matchBlank() {
        skipEscapedLineEnds();
        char wanted = value.charAt(done);
        if (escaped()) {
            return matchEscape();
        }
        if (at < end && text.charAt(at) == wanted) {
            builder.raw(at, ++at);
        } else {
            int from = at;
            skipBlanks();
            builder.put(String.valueOf(wanted), from, at);
        }
        done++;
        return true;
    }

    private boolean matchVisible() {
        skipBlanks();
        skipEscapedLineEnds();
        if (at >= end) {
            return false;
        }
        if (escaped()) {
            return matchEscape();
        }
        if (text.charAt(at) != value.charAt(done)) {
            return false;
        }
        boolean twice = style == ScalarStyle.SINGLE_QUOTED && text.charAt(at) == '\'';
        builder.put(value.substring(done, done + 1), at, twice ? at + 2 : at + 1);
        at += twice ? 2 : 1;
        done++;
        return true;
    }

    private boolean escaped() {
        return style == ScalarStyle.DOUBLE_QUOTED && at + 1 < end && text.charAt(at) == '\\';
    }

    private boolean matchEscape() {
        int before = builder.length();
        char c = text.charAt(at + 1);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        at = digits > 0 && Escapes.hex(text, at + 2, digits)
                ? Escapes.code(text, at, digits, builder)
                : Escapes.single(
                        text, at, "0abtnvfreN_LP", "\0\u0007\b\t\n\u000B\f\r\u001B\u0085\u00A0\u2028\u2029", builder);
        String written = builder.last(builder.length() - before);
        done += written.length();
        return value.startsWith(written, done - written.length());
    }

    private void skipEscapedLineEnds() {
        while (escaped() && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r')) {
            at++;
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
