package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Cuts a text into tokens, by a language's table. */
final class Lexer {
    /** Interpolations inside interpolations beyond this depth are not read. */
    private static final int DEEPEST = 20;

    /** Openings without an end after which a kind of literal, or an expression inside one, is not looked for any more. */
    private static final int MOST_UNCLOSED = 50;

    private static final List<String> SYMBOLS = List.of(
            "===", "!==", "<=>", "||=", "...", "?->", "=>", "->", "<-", ":=", "==", "!=", "<=", ">=", "+=", ".=", "::",
            "?.", "!!", "..", "<>", "++", "&&", "||", "?:", "??", "|>", "^.", "^?");

    private final String text;
    private final Grammar grammar;
    private final Matcher opening;
    private final Map<Grammar.Quote, Integer> unclosed = new HashMap<>();
    private int at;
    /** Where no string begins, by its quote: each is tried once, however many holes around it are tried again. */
    private final Map<Grammar.Quote, Set<Integer>> failed = new HashMap<>();

    private int depth;
    private int endless;

    private Lexer(String text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
        this.opening = Grammar.at(grammar.opening(), text, 0);
    }

    static List<Token> tokens(String text, Grammar grammar) {
        return new Lexer(text, grammar).until('\0', '\0');
    }

    /** The tokens up to the end of the text, or to the {@code close} that belongs to an {@code open} read before. */
    private List<Token> until(char open, char close) {
        List<Token> tokens = new ArrayList<>();
        int nested = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            if (close != 0 && c == close && nested-- == 0) {
                return tokens;
            }
            nested += close != 0 && c == open ? 1 : 0;
            tokens.add(comment().or(this::string).orElseGet(this::other));
        }
        return tokens;
    }

    private Optional<Token> comment() {
        List<String> blocks = grammar.language().blockComments();
        for (int i = 0; i < blocks.size(); i += 2) {
            if (text.startsWith(blocks.get(i), at)) {
                return Optional.of(comment(blockEnd(blocks.get(i), blocks.get(i + 1))));
            }
        }
        for (String begin : grammar.language().lineComments()) {
            if (text.startsWith(begin, at)) {
                return Optional.of(comment(lineEnd(at)));
            }
        }
        return Optional.empty();
    }

    private Token comment(int end) {
        Span span = new Span(at, end);
        at = end;
        return new Token(Token.Kind.COMMENT, span, span.in(text), List.of());
    }

    private int blockEnd(String begin, String end) {
        int nested = 1;
        int i = at + begin.length();
        while (i < text.length()) {
            if (text.startsWith(end, i)) {
                i += end.length();
                if (--nested == 0) {
                    return i;
                }
            } else if (grammar.language().nestedComments() && text.startsWith(begin, i)) {
                nested++;
                i += begin.length();
            } else {
                i++;
            }
        }
        return text.length();
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private Optional<Token> string() {
        if (!opening.region(at, text.length()).lookingAt()) {
            return Optional.empty();
        }
        for (Grammar.Quote quote : grammar.strings()) {
            Matcher opened = Grammar.at(quote.open(), text, at);
            Set<Integer> tried = failed.computeIfAbsent(quote, q -> new HashSet<>());
            if (!tried.contains(at)
                    && unclosed.getOrDefault(quote, 0) < (quote.fixed() ? 1 : MOST_UNCLOSED)
                    && opened.lookingAt()) {
                int before = at;
                at = opened.end();
                Optional<Token> token = string(quote, before, quote.close(opened));
                if (token.isPresent()) {
                    return token;
                }
                if (quote.multiline()) {
                    unclosed.merge(quote, 1, Integer::sum);
                }
                at = before;
                tried.add(before);
            }
        }
        return Optional.empty();
    }

    private Optional<Token> string(Grammar.Quote quote, int start, Grammar.Close close) {
        List<Token.Part> parts = new ArrayList<>();
        Text.Builder literal = new Text.Builder(start);
        while (at < text.length()) {
            char c = text.charAt(at);
            Optional<Integer> end = close.at(text, at);
            if (end.isPresent()) {
                add(parts, literal);
                at = end.get();
                return Optional.of(Token.string(new Span(start, at), parts));
            }
            if ((c == '\n' || c == '\r') && !quote.multiline()) {
                return Optional.empty();
            }
            Optional<Token.Part> hole = doubled(quote) ? Optional.empty() : hole(quote);
            if (doubled(quote)) {
                literal.add(c, at, at + 2);
                at += 2;
            } else if (hole.isPresent()) {
                add(parts, literal);
                literal = new Text.Builder(start);
                parts.add(hole.get());
            } else if (quote.escape() != 0 && c == quote.escape() && at + 1 < text.length()) {
                Escape.read(text, at).addTo(literal, at);
                at = Escape.read(text, at).end();
            } else {
                literal.add(c, at, ++at);
            }
        }
        return Optional.empty();
    }

    private static void add(List<Token.Part> parts, Text.Builder literal) {
        if (!literal.isEmpty()) {
            parts.add(new Token.Part(literal.text(), List.of()));
        }
    }

    /** A brace written twice, where one would begin or end an expression. */
    private boolean doubled(Grammar.Quote quote) {
        return quote.interpolation().contains("{") && (text.startsWith("{{", at) || text.startsWith("}}", at));
    }

    /** An expression inside a string. */
    private Optional<Token.Part> hole(Grammar.Quote quote) {
        for (String begin : quote.interpolation()) {
            if (!text.startsWith(begin, at) || depth >= DEEPEST || endless >= MOST_UNCLOSED) {
                continue;
            }
            int start = at;
            char open = begin.charAt(begin.startsWith("{") ? 0 : begin.length() - 1);
            at += begin.length();
            List<Token> code = open == '{' || open == '('
                    ? nested(open)
                    : List.of(word()).stream().filter(t -> t.end() > t.start()).toList();
            if (!code.isEmpty() || at > start + begin.length()) {
                return Optional.of(new Token.Part(Text.hole(new Span(start, at)), code));
            }
            at = start;
        }
        return Optional.empty();
    }

    private List<Token> nested(char open) {
        depth++;
        List<Token> code = until(open, open == '{' ? '}' : ')');
        depth--;
        endless += at < text.length() ? 0 : 1;
        at = Math.min(text.length(), at + 1);
        return code;
    }

    private Token other() {
        if (wordPart(text.charAt(at)) || sigil()) {
            return word();
        }
        String symbol = symbol();
        at += symbol.length();
        return new Token(Token.Kind.SYMBOL, new Span(at - symbol.length(), at), symbol, List.of());
    }

    private String symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                return symbol;
            }
        }
        return text.substring(at, at + 1);
    }

    /** Whether a sign such as {@code @} or {@code $} begins a word. */
    private boolean sigil() {
        return text.charAt(at) == '@' && at + 1 < text.length() && wordPart(text.charAt(at + 1));
    }

    private Token word() {
        int start = at;
        at += at < text.length() && text.charAt(at) == '@' ? 1 : 0;
        while (at < text.length() && (wordPart(text.charAt(at)) || hyphen(start))) {
            at++;
        }
        return new Token(Token.Kind.WORD, new Span(start, at), text.substring(start, at), List.of());
    }

    /** Whether a hyphen joins the parts of a name here: {@code start-url}. */
    private boolean hyphen(int start) {
        return grammar.language().calls() == Language.Calls.LISTS
                && text.charAt(at) == '-'
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
