package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.text.Span;
import java.util.List;

/**
 * The comments and strings of a text, so far as a language's table tells.
 *
 * @param comments with what begins and ends them, in order
 * @param strings with their quotes, in order
 */
public record Lexemes(List<Span> comments, List<Span> strings) {

    /** Those of a text in a language. */
    public static Lexemes of(String text, Language language) {
        List<Token> tokens = Lexer.tokens(text, Grammar.of(language));
        return new Lexemes(spans(tokens, Token.Kind.COMMENT), spans(tokens, Token.Kind.STRING));
    }

    private static List<Span> spans(List<Token> tokens, Token.Kind kind) {
        return tokens.stream().filter(t -> t.kind() == kind).map(Token::span).toList();
    }

    /** The text with blanks in place of comments and strings. */
    public String code(String text) {
        StringBuilder code = new StringBuilder(text);
        for (List<Span> spans : List.of(comments, strings)) {
            for (Span span : spans) {
                for (int i = span.start(); i < span.end(); i++) {
                    code.setCharAt(i, ' ');
                }
            }
        }
        return code.toString();
    }
}
