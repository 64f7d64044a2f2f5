package io.github.rtmlint.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What values and keys in files with braces are written of: strings, here-documents, substitutions, runs of other characters,
 * with comments and blanks between them. Reads forward only.
 */
final class BracePieces {
    /** What ends a run of characters. */
    static final String BREAKS = "{}[]=:,;\n\r";
    /** An unquoted URL; its signs mean nothing. */
    private static final Pattern URL = Pattern.compile("[A-Za-z][\\w.+-]{0,20}://[^\\s\"{}\\[\\],;#$]*");

    private static final Pattern HERE = Pattern.compile("<<[-~]?(\\w+)[ \\t]*\\R");

    private final String text;
    private final boolean expressions;
    private int at;

    /** @param expressions whether values are expressions, with here-documents and substitutions inside strings */
    BracePieces(String text, boolean expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The offset of what is read next. */
    int at() {
        return at;
    }

    /** The next character; a line end behind the last one. */
    char peek() {
        return atEnd() ? '\n' : text.charAt(at);
    }

    boolean next(String sign) {
        return text.startsWith(sign, at);
    }

    /** Leaves characters out. */
    void skip(int characters) {
        at = Math.min(text.length(), at + characters);
    }

    /** Whether a string or a here-document comes next. */
    boolean nextString() {
        return peek() == '"' || HERE.matcher(text).region(at, text.length()).lookingAt();
    }

    Spelled.Builder builder() {
        return new Spelled.Builder(text, at);
    }

    /** One string, here-document, substitution or run of other characters. */
    void piece(Spelled.Builder value) {
        Matcher here = HERE.matcher(text).region(at, text.length());
        if (text.startsWith("\"\"\"", at)) {
            int end = text.indexOf("\"\"\"", at + 3);
            end = end < 0 ? text.length() : end;
            value.raw(at + 3, end);
            at = Math.min(text.length(), end + 3);
        } else if (text.charAt(at) == '"') {
            string(value);
        } else if (expressions && here.lookingAt()) {
            hereDocument(here, value);
        } else if (text.startsWith("${", at)) {
            substitution(value);
        } else {
            Matcher url = URL.matcher(text).region(at, text.length());
            int end = url.lookingAt() ? url.end() : at + 1;
            value.raw(at, end);
            at = end;
            while (at < text.length() && !endsRun()) {
                value.raw(at, ++at);
            }
        }
    }

    private boolean endsRun() {
        char c = text.charAt(at);
        return Character.isWhitespace(c)
                || BREAKS.indexOf(c) >= 0
                || c == '"'
                || comment()
                || text.startsWith("${", at)
                || text.startsWith("+=", at);
    }

    private void string(Spelled.Builder value) {
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at = Escapes.javaScript(text, at, value);
            } else if (expressions && text.startsWith("${", at)) {
                substitution(value);
            } else {
                value.raw(at, ++at);
            }
        }
        at = Math.min(text.length(), at + (at < text.length() && text.charAt(at) == '"' ? 1 : 0));
    }

    private void substitution(Spelled.Builder value) {
        int open = 0;
        int start = at;
        do {
            open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (at < text.length() && text.charAt(at) != '\n' && (open > 0 || at < start + 2));
        value.raw(start, at);
    }

    private void hereDocument(Matcher here, Spelled.Builder value) {
        at = here.end();
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            boolean last = text.substring(at, next).strip().equals(here.group(1));
            if (last) {
                at += text.substring(at, next).stripTrailing().length();
                return;
            }
            value.raw(at, next);
            at = next;
        }
    }

    private boolean comment() {
        return text.charAt(at) == '#' || text.startsWith("//", at) || text.startsWith("/*", at);
    }

    /** Skips blanks and comments, line ends too if wanted; false at the end of the text. */
    boolean skipBlanks(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (comment()) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (Character.isWhitespace(c) && (lines || c != '\n' && c != '\r')) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }
}
