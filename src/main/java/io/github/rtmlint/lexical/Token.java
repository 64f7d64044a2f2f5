package io.github.rtmlint.lexical;

import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word, symbol, string or comment.
 *
 * @param kind what it is
 * @param span where it is written, a string's delimiters included
 * @param word as written; a string's value with holes for expressions
 * @param parts a string's pieces, in order
 */
record Token(Kind kind, Span span, String word, List<Part> parts) {
    enum Kind {
        WORD,
        SYMBOL,
        STRING,
        COMMENT
    }

    /**
     * A piece of a string.
     *
     * @param text what it says; a hole for an expression
     * @param code the expression's tokens; empty for text
     */
    record Part(Text text, List<Token> code) {}

    static Token string(Span span, List<Part> parts) {
        String value = parts.stream().map(p -> p.text().value()).collect(Collectors.joining());
        return new Token(Kind.STRING, span, value, List.copyOf(parts));
    }

    boolean is(String text) {
        return kind != Kind.STRING && word.equals(text);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
