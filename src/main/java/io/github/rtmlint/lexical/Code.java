package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tokens without comments, with what brackets, lines and indentation say of their structure. Indices are tokens'. */
final class Code {
    /** At a line's end they ask for more. */
    private static final Set<String> OPEN_ENDED = Set.of(
            "+", ".", ",", "=", "&&", "||", "?", "?.", "<>", "++", "..", "|", "&", "\\", ":=", "+=", ".=", "::", "<-",
            "|>");
    /** At a line's beginning they go on with what is before. */
    private static final Set<String> GOES_ON = Set.of(
            "+", ".", "?.", "->", "?->", "&&", "||", "?", ":", ")", "]", "}", "<>", "++", "..", "::", "|", ",", "?:",
            "??", "|>");

    /** A longer statement is cut, in tokens to either side. */
    private static final int LONGEST = 4000;

    private final String text;
    private final List<Token> tokens;
    private final Words words;
    private final Language language;
    private final Functions functions;
    private Imports imports;
    private Types types;
    private Map<String, List<Integer>> named;
    private final int[] partner;
    private final int[] parent;
    private final int[] indent;
    private final boolean[] first;

    Code(String text, List<Token> all, Words words, Language language) {
        this.language = language;
        this.text = text;
        this.words = words;
        this.tokens = all.stream().filter(t -> t.kind() != Token.Kind.COMMENT).toList();
        Brackets brackets = Brackets.of(tokens);
        this.partner = brackets.partner();
        this.parent = brackets.parent();
        Lines lines = Lines.of(text, tokens);
        this.first = lines.first();
        this.indent = lines.indent();
        this.functions = new Functions(this);
    }

    /** The functions that it declares. */
    Functions functions() {
        return functions;
    }

    /** The types and modules in it. */
    Types types() {
        if (types == null) {
            types = new Types(this);
        }
        return types;
    }

    /** What it says that it takes from other files. */
    Imports imports() {
        if (imports == null) {
            imports = Imports.of(this);
        }
        return imports;
    }

    /** Where a word stands, in order. */
    List<Integer> all(String word) {
        if (named == null) {
            named = IntStream.range(0, size())
                    .filter(this::isWord)
                    .boxed()
                    .collect(Collectors.groupingBy(i -> at(i).word()));
        }
        return named.getOrDefault(word, List.of());
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /** The text that the tokens were cut from, from one offset to another. */
    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** The expressions inside the string at {@code i}, each as code of its own. */
    List<Code> expressions(int i) {
        return tokens.get(i).parts().stream()
                .filter(part -> !part.code().isEmpty())
                .map(part -> new Code(text, part.code(), words, language))
                .toList();
    }

    /** Whether something is called so. */
    boolean calls(Language.Calls how) {
        return language.calls() == how;
    }

    /** The family of languages whose files can name what it declares. */
    String family() {
        return language.family();
    }

    /** What words mean. */
    Words words() {
        return words;
    }

    /** Whether there is a token {@code i}, and it is a word of that meaning. */
    boolean is(int i, Meaning meaning) {
        return isWord(i) && words.is(meaning, tokens.get(i).word());
    }

    /** Whether there is a token {@code i}, and it is this word or symbol. */
    boolean is(int i, String word) {
        return i >= 0 && i < size() && tokens.get(i).is(word);
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && tokens.get(i).isWord();
    }

    boolean isString(int i) {
        return i >= 0 && i < size() && tokens.get(i).isString();
    }

    /** The bracket that belongs to the one at {@code i}; -1 when there is none, or no token {@code i}. */
    int partner(int i) {
        return i >= 0 && i < size() ? partner[i] : -1;
    }

    /** The innermost opening bracket around; -1 when there is none, or no token {@code i}. */
    int parent(int i) {
        return i >= 0 && i < size() ? parent[i] : -1;
    }

    /** The innermost opening bracket around that is more than a pair around a value: {@code (await response.json())}. */
    int bracket(int i) {
        int open = parent(i);
        while (is(open, "(") && !isWord(open - 1) && !Links.is(this, open - 1) && isPlain(new Span(open + 1, i))) {
            open = parent(open);
        }
        return open;
    }

    private boolean isPlain(Span before) {
        return IntStream.range(before.start(), before.end()).allMatch(j -> is(j, "(") || is(j, Meaning.BEFORE_VALUE));
    }

    boolean firstOnLine(int i) {
        return first[i];
    }

    private int start(int i) {
        return tokens.get(i).start();
    }

    /** Whether a brace begins a map or a pattern, not a block. */
    boolean isMap(int brace) {
        int next = is(brace + 1, ":") ? brace + 2 : brace + 1;
        boolean literal =
                brace > 0 && is(brace - 1, "@") && tokens.get(brace - 1).end() == start(brace);
        if (!is(brace, "{") || literal || is(next, "...")) {
            return is(brace, "{");
        }
        boolean arrow = is(next + 1, "=>") && !(next + 2 < size() && first[next + 2]);
        boolean marked = is(next + 1, ":") || arrow;
        boolean listed = (is(next + 1, ",") || is(next + 1, "}")) && afterNoBlockHead(brace - 1);
        return (isWord(next) || isString(next)) && (marked || listed);
    }

    private boolean afterNoBlockHead(int i) {
        boolean condition = (isString(i) || is(i, "]")) && controls(i);
        return !is(i, ")") && !condition && (!isWord(i) || is(i, Meaning.BEFORE_PATTERN));
    }

    /** Whether a word before {@code i} on its line begins what a condition decides: {@code if method == "x"}. */
    private boolean controls(int i) {
        int j = i;
        while (j > 0 && !first[j] && !is(j, Meaning.CONTROL)) {
            j--;
        }
        return is(j, Meaning.CONTROL);
    }

    /** Whether line ends mean nothing at {@code i}. */
    private boolean enclosed(int i) {
        int p = parent[i];
        return p >= 0 && (!is(p, "{") || isMap(p));
    }

    /** The statement around {@code i}, in tokens. */
    Span statement(int i) {
        return new Span(begin(i), end(i));
    }

    private int begin(int i) {
        int j = i;
        while (j > 0 && i - j < LONGEST) {
            int before = j - 1;
            boolean breaks = first[j] && !enclosed(j) && !goesOn(before, j);
            if (breaks || is(before, ";") || is(before, "{") && !isMap(before)) {
                return j;
            }
            boolean closing = partner[before] >= 0 && partner[before] < before;
            j = closing ? partner[before] : before;
        }
        return j;
    }

    private int end(int i) {
        int j = i;
        while (j < size() && j - i < LONGEST) {
            boolean opening = partner[j] > j;
            int last = opening ? partner[j] : j;
            int next = last + 1;
            boolean breaks = next < size() && first[next] && !enclosed(next) && !goesOn(last, next);
            boolean leaves = next < size() && is(next, "}") && !isMap(Math.max(0, partner[next]));
            if (next >= size() || breaks || leaves || is(next, ";")) {
                return Math.min(next, size());
            }
            j = next;
        }
        return j;
    }

    private boolean goesOn(int before, int next) {
        return tokens.get(before).kind() == Token.Kind.SYMBOL
                        && OPEN_ENDED.contains(tokens.get(before).word())
                || tokens.get(next).kind() == Token.Kind.SYMBOL
                        && GOES_ON.contains(tokens.get(next).word());
    }

    /** From {@code i} on, the tokens that are indented as deep as its line, or deeper. */
    Span below(int i) {
        int end = i + 1;
        while (end < size() && !(first[end] && indent[end] < indent[i])) {
            end++;
        }
        return new Span(i, end);
    }

    /** The declaration or statement that begins at {@code i}, with the lines below it that are indented deeper. */
    Span inside(int i) {
        int end = statement(i).end();
        while (end < size() && !(first[end] && indent[end] <= indent[i] && partner[end] < i)) {
            end++;
        }
        return new Span(i, end);
    }

    /** All the tokens around that are indented as deep as the line of {@code i}, or deeper. */
    Span block(int i) {
        int begin = i;
        for (int j = i; j >= 0 && !(first[j] && indent[j] < indent[i]); j--) {
            begin = first[j] ? j : begin;
        }
        return new Span(begin, below(i).end());
    }

    /** Whether a token covers the offset. */
    boolean holds(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            low = start(middle) <= offset ? middle : low;
            high = start(middle) <= offset ? high : middle - 1;
        }
        return size() > 0 && tokens.get(low).span().contains(offset);
    }

    int indent(int i) {
        return indent[i];
    }

    Span all() {
        return new Span(0, size());
    }
}
