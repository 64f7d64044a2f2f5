package io.github.rtmlint.config;

import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads one word as a POSIX shell would, expansions kept as they are and command substitutions left out for their own. */
final class ShellWord {
    /** What a command substitution stands for in its word. */
    private static final String SUBSTITUTED = "$()";

    private final String text;
    private final int limit;
    private final Dialect dialect;
    private final Spelled.Builder value;
    private final List<Span> substitutions = new ArrayList<>();
    private int at;
    private boolean quoted;

    ShellWord(String text, int at, int limit, Dialect dialect) {
        this.text = text;
        this.at = at;
        this.limit = limit;
        this.dialect = dialect;
        this.value = new Spelled.Builder(text, at);
    }

    /** What differs between a shell and the files that hold commands for it. */
    enum Dialect {
        SHELL('\\'),
        MAKE('\\'),
        DOCKER('\\'),
        DOCKER_BACKTICK('`');

        final char escape;

        Dialect(char escape) {
            this.escape = escape;
        }
    }

    /** Reads to the end of the word. */
    ShellWord read() {
        while (at < limit && !ends(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '\'') {
                quoted = true;
                single();
            } else if (c == '"') {
                quoted = true;
                twice();
            } else if (text.startsWith("$'", at)) {
                quoted = true;
                ansi();
            } else if (c == dialect.escape && at + 1 < limit) {
                escape();
            } else if (!expansion()) {
                value.raw(at, ++at);
            }
        }
        return this;
    }

    Spelled value() {
        return value.build();
    }

    /** Where the word ends. */
    int end() {
        return at;
    }

    boolean quoted() {
        return quoted;
    }

    /** What stands inside its command substitutions. */
    List<Span> substitutions() {
        return substitutions;
    }

    /** The offset behind a line end that an escape character at {@code at} takes away, or else {@code at}. */
    static int continued(String text, int at, int limit, Dialect dialect) {
        if (at < limit && text.charAt(at) == dialect.escape && at + 1 < limit) {
            char c = text.charAt(at + 1);
            return c == '\n'
                    ? at + 2
                    : c != '\r' ? at : Math.min(limit, text.startsWith("\r\n", at + 1) ? at + 3 : at + 2);
        }
        return at;
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || ";|&()<>".indexOf(c) >= 0;
    }

    private void single() {
        int end = text.indexOf('\'', at + 1);
        end = end < 0 || end >= limit ? limit : end;
        value.raw(at + 1, end);
        at = Math.min(limit, end + 1);
    }

    private void twice() {
        at++;
        while (at < limit && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < limit && "$`\"\\\r\n".indexOf(text.charAt(at + 1)) >= 0) {
                escape();
            } else if (!expansion()) {
                value.raw(at, ++at);
            }
        }
        at = Math.min(limit, at + 1);
    }

    private void ansi() {
        at += 2;
        while (at < limit && text.charAt(at) != '\'') {
            if (text.charAt(at) == '\\' && at + 1 < limit) {
                at = Escapes.javaScript(text, at, value);
            } else {
                value.raw(at, ++at);
            }
        }
        at = Math.min(limit, at + 1);
    }

    private void escape() {
        int next = continued(text, at, limit, dialect);
        if (next == at) {
            value.put(text.substring(at + 1, at + 2), at, at + 2);
            next = at + 2;
        }
        at = next;
    }

    /** Reads an expansion, if one begins here. */
    private boolean expansion() {
        boolean make = dialect == Dialect.MAKE;
        int open = make && text.startsWith("$$(", at) ? at + 2 : text.startsWith("$(", at) ? at + 1 : -1;
        if (open > 0 && open < limit) {
            int end = closing(open);
            boolean variable = make && open == at + 1 && !text.startsWith("shell ", open + 1);
            if (variable) {
                value.raw(at, end);
                at = end;
            } else {
                int inner = make && open == at + 1 ? open + 7 : open + 1;
                substitute(inner, text.charAt(end - 1) == ')' ? end - 1 : end, end);
            }
            return true;
        }
        if (text.charAt(at) == '`') {
            int end = text.indexOf('`', at + 1);
            end = end < 0 || end >= limit ? limit : end;
            substitute(at + 1, end, Math.min(limit, end + 1));
            return true;
        }
        if (text.startsWith("${", at)) {
            int end = closing(at + 1);
            value.raw(at, end);
            at = end;
            return true;
        }
        return false;
    }

    private void substitute(int from, int to, int end) {
        substitutions.add(new Span(Math.min(from, to), to));
        value.put(SUBSTITUTED.substring(0, 1), at, end);
        value.put(SUBSTITUTED.substring(1, 2), at, end);
        value.put(SUBSTITUTED.substring(2), at, end);
        at = end;
    }

    /** The offset behind what closes the bracket at {@code open}, quotes respected; the limit when nothing does. */
    private int closing(int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if ((c == ')' || c == '}') && --depth == 0) {
                return i + 1;
            }
        }
        return limit;
    }
}
