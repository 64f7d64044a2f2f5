package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words, strings and signs of a build script in Groovy, Kotlin, Scala or Starlark; comments are left out. */
final class ScriptTokens {
    private final String text;
    private final boolean hashes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private ScriptTokens(Source source) {
        text = source.text();
        hashes = source.fileName().matches(".*\\.(bzl|bazel)|WORKSPACE|BUILD");
    }

    static List<Token> of(Source source) {
        ScriptTokens lexer = new ScriptTokens(source);
        lexer.run();
        return lexer.tokens;
    }

    /**
     * @param kind what it is
     * @param value the word, the sign, or what the string holds
     */
    record Token(Kind kind, Scalar value) {
        boolean is(String sign) {
            return kind != Kind.STRING && value.value().equals(sign);
        }

        boolean string() {
            return kind == Kind.STRING;
        }

        String text() {
            return value.value();
        }
    }

    /** Kinds of tokens. */
    enum Kind {
        WORD,
        STRING,
        SIGN
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at) || hashes && c == '#') {
                at = end("\n");
            } else if (text.startsWith("/*", at)) {
                at = Math.min(text.length(), end("*/") + 2);
            } else if (c == '"' || c == '\'' || c == '`') {
                string(c);
            } else {
                word();
            }
        }
    }

    private int end(String closing) {
        int end = text.indexOf(closing, at);
        return end < 0 ? text.length() : end;
    }

    private void word() {
        int start = at;
        while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)))) {
            at++;
        }
        boolean word = at > start;
        at = Math.max(at, start + 1);
        tokens.add(new Token(word ? Kind.WORD : Kind.SIGN, Scalar.of(Spelled.raw(text, start, at))));
    }

    private void string(char quote) {
        int start = at;
        String three = String.valueOf(quote).repeat(3);
        String closing = text.startsWith(three, at) ? three : three.substring(2);
        at += closing.length();
        Spelled.Builder value = new Spelled.Builder(text, at);
        while (at < text.length() && !text.startsWith(closing, at) && (closing == three || text.charAt(at) != '\n')) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at = Escapes.javaScript(text, at, value);
            } else if (quote == '"' && text.startsWith("${", at)) {
                int end = end("}");
                value.raw(at, Math.min(text.length(), end + 1));
                at = Math.min(text.length(), end + 1);
            } else {
                value.raw(at, ++at);
            }
        }
        at = Math.min(text.length(), at + (text.startsWith(closing, at) ? closing.length() : 0));
        tokens.add(new Token(Kind.STRING, new Scalar(value.build(), new Span(start, at))));
    }
}
