package io.github.rtmlint.scan;

import io.github.rtmlint.lexical.Lexemes;
import io.github.rtmlint.scan.Suppressions.Suppression;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments such as {@code // rtmlint:ignore rtm-start-call -- the reason}. */
final class SuppressionComments {
    static final String MARK = "rtmlint:ignore";

    /** A word with a hyphen in it, known or not. */
    private static final String RULE = "[a-z0-9]+(?:-[a-z0-9]+)+";

    private static final Pattern COMMENT = Pattern.compile("(?<![\\w:-])" + MARK + "(?![\\w-])(?:[ \\t:]+(" + RULE
            + "(?:[ \\t]*,[ \\t]*" + RULE + ")*)(?![\\w-]))?[^\\r\\n]*");
    private static final Pattern REASON_EDGES =
            Pattern.compile("^[\\s:–—-]+|\\s*(?:-->|\\*/|-\\}|\\*\\)|--\\}\\}|%>)?\\s*$");
    /** What follows names, where they stand alone or the reason is marked as one. */
    private static final Pattern NO_PROSE = Pattern.compile("\\s*(?:$|[:–—*%-])");

    private final Source source;
    private final Set<String> rules;

    /** @param rules ids of the rules that there are */
    SuppressionComments(Source source, Set<String> rules) {
        this.source = source;
        this.rules = rules;
    }

    List<Suppression> found(Optional<Lexemes> lexemes) {
        List<Suppression> found = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(source.text());
        while (matcher.find()) {
            Optional<Span> comment = lexemes.isPresent()
                    ? lexemes.get().comments().stream()
                            .filter(c -> c.contains(matcher.start()))
                            .findFirst()
                    : opened(matcher.start(), matcher.end());
            comment.ifPresent(span -> found.add(suppression(matcher, span, lexemes)));
        }
        return found;
    }

    private Suppression suppression(Matcher matcher, Span comment, Optional<Lexemes> lexemes) {
        List<String> named = named(matcher, comment);
        int end = named.isEmpty() ? matcher.start() + MARK.length() : matcher.end(1);
        int reasonEnd = Math.max(end, Math.min(matcher.end(), comment.end()));
        String reason =
                REASON_EDGES.matcher(source.text().substring(end, reasonEnd)).replaceAll("");
        Place place = source.place(matcher.start(), end);
        int last = source.position(Math.max(comment.start(), comment.end() - 1)).line();
        int covered = alone(comment) ? below(last, lexemes) : last;
        int first = source.position(comment.start()).line();
        Span span = source.fullLine(first).union(source.fullLine(Math.min(covered, source.lineCount())));
        return new Suppression(place, named, reason, span);
    }

    /** The rules that are named; words with a hyphen also begin reasons. */
    private List<String> named(Matcher matcher, Span comment) {
        if (matcher.group(1) == null) {
            return List.of();
        }
        List<String> words = List.of(matcher.group(1).split("[ \\t]*,[ \\t]*"));
        int end = Math.max(matcher.end(1), Math.min(matcher.end(), comment.end()));
        String after = source.text().substring(matcher.end(1), end);
        boolean named = words.stream().anyMatch(this::likeARule)
                || NO_PROSE.matcher(after).lookingAt();
        return named ? words : List.of();
    }

    /** Whether a word begins as a rule's id does, so that a misspelled one is told. */
    private boolean likeARule(String word) {
        String family = word.substring(0, word.indexOf('-') + 1);
        return rules.stream().anyMatch(rule -> rule.startsWith(family));
    }

    /** Whether nothing but the comment stands on its lines. */
    private boolean alone(Span comment) {
        int firstLine = source.position(comment.start()).line();
        int lastLine =
                source.position(Math.max(comment.start(), comment.end() - 1)).line();
        String before = source.text().substring(source.line(firstLine).start(), comment.start());
        int lineEnd = Math.max(comment.end(), source.line(lastLine).end());
        return before.isBlank()
                && source.text().substring(comment.end(), lineEnd).isBlank();
    }

    /** The first line below that is no comment by itself: what the comment speaks of. */
    private int below(int line, Optional<Lexemes> lexemes) {
        int next = line + 1;
        while (lexemes.isPresent() && next < source.lineCount() && onlyComment(source.line(next), lexemes.get())) {
            next++;
        }
        return next;
    }

    private boolean onlyComment(Span line, Lexemes lexemes) {
        String text = line.in(source.text());
        int first = line.start() + text.length() - text.stripLeading().length();
        int last = line.start() + text.stripTrailing().length();
        return first < last && lexemes.comments().stream().anyMatch(c -> c.start() <= first && last <= c.end());
    }

    private Optional<Span> opened(int mark, int end) {
        Span line = source.line(source.position(mark).line());
        CommentOpening kind = CommentOpening.of(source.fileName());
        Matcher opening = kind.before().matcher(source.text().substring(line.start(), mark));
        return opening.find() && !kind.inString(line.in(source.text()), mark - line.start())
                ? Optional.of(new Span(line.start() + opening.start() + leadingBlanks(opening.group()), end))
                : Optional.empty();
    }

    private static int leadingBlanks(String text) {
        return text.length() - text.stripLeading().length();
    }
}
