package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.OtherMethods;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.knowledge.Language.Calls;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads by key of what an answer lacks, which were traced to no call, and members of types that are declared with such a key.
 * Where nothing says whose answer that is, it may be any call's of the file.
 */
final class Unclaimed {
    /** What a tag says a member is called: {@code json:"users,omitempty"}. */
    private static final Pattern TAG = Pattern.compile("\\w+:\"([^\",]+)");

    private final Source source;
    private final Code code;
    private final Migration migration;
    private final List<ApiCall> calls;
    private Optional<Place> first;
    private OtherMethods others;

    /** @param calls all of the file, with what was traced to them */
    Unclaimed(Source source, Code code, Migration migration, List<ApiCall> calls) {
        this.calls = calls;
        this.source = source;
        this.code = code;
        this.migration = migration;
    }

    /** The call, held by the first of them if what it reads itself is not known. */
    ApiCall in(ApiCall call) {
        boolean known = call.kind() == ApiCall.Kind.MENTION
                || !call.holds().isEmpty()
                || call.reads().stream()
                        .anyMatch(r -> migration.missing(r.path()).isPresent());
        return known
                ? call
                : first().map(place -> call.with(ApiCall.Hold.mayRead(place, migration)))
                        .orElse(call);
    }

    private Optional<Place> first() {
        if (first == null) {
            first = find();
        }
        return first;
    }

    private Optional<Place> find() {
        List<Place> claimed = calls.stream()
                .flatMap(call -> call.reads().stream())
                .map(Read::places)
                .flatMap(List::stream)
                .toList();
        return IntStream.range(0, code.size())
                .filter(i -> isKey(i) && !ofAnother(i)
                        || isMatched(i) && !isElsewhere(i)
                        || isDeclared(i) && !declaresAnother(i))
                .filter(i -> claimed.stream().noneMatch(source.place(code.at(i).span())::overlaps))
                .mapToObj(i -> source.place(tagged(i).orElseGet(() -> written(i))))
                .findFirst();
    }

    /** Whether a token is a key by which something is read: {@code answer["users"]}, <code>$answer->{users}</code>. */
    private boolean isKey(int i) {
        Token token = code.at(i);
        if (!(token.isString() || token.isWord()) || !isMissing(Steps.key(token))) {
            return false;
        }
        if (code.calls(Calls.LISTS)) {
            return code.is(i - 1, ":") && isApplied(i - 1);
        }
        boolean symbol = token.isWord() && code.is(i - 1, ":");
        int before = symbol || code.is(i - 1, "@") ? i - 2 : i - 1;
        boolean indexed = (token.isString() || symbol)
                && code.is(before, "[")
                && (code.isWord(before - 1) || code.is(before - 1, "]") || code.is(before - 1, ")"))
                && code.is(i + 1, "]")
                && !code.is(i + 2, "=");
        boolean member = token.isWord()
                && code.is(before, "{")
                && code.is(i + 1, "}")
                && code.is(before - 1, "->")
                && !code.is(i + 2, "=");
        return indexed || member || isMember(i) || token.isString() && (isAsked(i) || isSelected(i));
    }

    /** Whether a key is applied to what has it: {@code (:users rtm)}, {@code (-> rtm :users)}, {@code (get rtm :users)}. */
    private boolean isApplied(int key) {
        int open = code.parent(key);
        boolean applies = key == open + 1
                || code.is(open + 1, "->")
                || code.isWord(open + 1)
                        && code.words().begins(Meaning.READS, code.at(open + 1).word());
        return code.is(open, "(") && applies;
    }

    /** Whether a string is what a message or an operator that reads is given: {@code [json objectForKey:@"users"]}, {@code o .: "users"}. */
    private boolean isSelected(int i) {
        int colon = code.is(i - 1, "@") || code.is(i - 1, "?") ? i - 2 : i - 1;
        boolean message = code.is(code.parent(i), "[")
                && code.isWord(colon - 1)
                && colon - 2 > code.parent(i)
                && !code.is(colon - 2, ",")
                && code.words().begins(Meaning.READS, code.at(colon - 1).word());
        boolean operator = code.calls(Calls.JUXTAPOSED) && code.is(colon - 1, ".");
        return code.is(colon, ":") && (message || operator);
    }

    /** Whether a word is a member of a variable that is called an answer, and of which nothing is called: {@code data.users}. */
    private boolean isMember(int i) {
        boolean joined = !Steps.key(code.at(i)).equals(code.at(i).word());
        return code.isWord(i) && joined && !code.is(i + 1, "<") && !code.is(i + 1, "=")
                || code.isWord(i)
                        && Links.is(code, i - 1)
                        && code.isWord(i - 2)
                        && !Links.is(code, i - 3)
                        && code.words().within(Meaning.ANSWER, code.at(i - 2).word())
                        && !Links.is(code, i + 1)
                        && !code.is(i + 1, "(")
                        && !code.is(i + 1, "=");
    }

    /** Whether a string is what a function that reads is given. */
    private boolean isAsked(int i) {
        int open = code.parent(i);
        boolean argument = (code.is(i - 1, "(") || code.is(i - 1, ",")) && (code.is(i + 1, ")") || code.is(i + 1, ","));
        return argument
                && Stream.of(Callee.of(code, open).split("_"))
                        .anyMatch(part -> code.words().begins(Meaning.READS, part));
    }

    /**
     * Whether a key stands in a pattern that something is matched with: <code>case {'users': users}</code>,
     * <code>=> { users: }</code>, <code>def handle(%{users: users})</code>.
     */
    private boolean isMatched(int i) {
        int open = code.parent(i);
        int before = open - 1;
        boolean key = code.is(open, "{")
                && (code.is(i + 1, ":") || code.is(i + 1, "=>"))
                && isMissing(code.at(i).word());
        if (!key) {
            return false;
        }
        boolean alternative =
                (code.is(before, Meaning.MATCHES) || code.is(before, Meaning.BEFORE_BODY)) && code.firstOnLine(before);
        Span statement = code.statement(open);
        boolean behind = code.calls(Calls.EITHER)
                && code.is(before, "=>")
                && !code.is(before - 2, ":")
                && code.parent(open) == code.parent(statement.start())
                && statement.end() == code.partner(open) + 1;
        return alternative || behind || code.is(before, "%") && Declares.is(code, code.parent(open) - 1);
    }

    /**
     * Whether a string says what a member is called in an answer: {@code @Json(name = "users")}, {@code Field(alias="users")},
     * {@code case members = "users"} among coding keys, a tag.
     */
    private boolean isDeclared(int i) {
        if (!code.isString(i)) {
            return false;
        }
        if (!isMissing(code.at(i).word())) {
            return tagged(i).isPresent();
        }
        boolean labelled = code.is(i - 1, "=") || code.is(i - 1, ":");
        boolean argument = labelled || code.is(i - 1, "(") || code.is(i - 1, ",");
        String label = labelled && code.isWord(i - 2) ? code.at(i - 2).word() : "";
        boolean named = code.parent(i) >= 0 && argument && (names(label) || names(Callee.of(code, code.parent(i))));
        return named || code.is(i - 1, "=") && code.types().owners(i).stream().anyMatch(this::names);
    }

    /** The key in a tag behind a member's type. */
    private Optional<Span> tagged(int i) {
        boolean tag = code.isString(i) && (code.isWord(i - 1) || code.is(i - 1, "]") || code.is(i - 1, "}"));
        int start = code.at(i).start();
        return (tag ? TAG.matcher(code.text(start, code.at(i).end())).results() : Stream.<MatchResult>empty())
                .filter(key -> isMissing(key.group(1)))
                .map(key -> new Span(start + key.start(1), start + key.end(1)))
                .findFirst();
    }

    /** The key without the name of what has it: {@code start$users}. */
    private Span written(int i) {
        Span whole = code.at(i).span();
        return code.isString(i)
                ? whole
                : new Span(whole.end() - Steps.key(code.at(i)).length(), whole.end());
    }

    private boolean isMissing(String key) {
        return migration.missing(List.of(key)).isPresent();
    }

    private boolean names(String word) {
        return code.words().is(Meaning.KEYS, word.startsWith("@") ? word.substring(1) : word);
    }

    /** Whether the type of a member is what another method's answer becomes, as far as the functions tell that name it. */
    private boolean declaresAnother(int i) {
        Set<String> types = code.types().owners(i);
        return types.stream()
                .flatMap(type -> code.all(type).stream())
                .filter(j -> !code.is(j, Meaning.TYPE))
                .anyMatch(this::isElsewhere);
    }

    /** Whether the function around, or else the statement, speaks of another method, and not of this one. */
    private boolean isElsewhere(int i) {
        Span around = code.functions().around(i).map(Function::inside).orElseGet(() -> code.statement(i));
        return speaks(around) && !text(around).contains(migration.from());
    }

    /** Whether the statement of the key, or one that fills the variable that it is a key of, speaks of another method. */
    private boolean ofAnother(int i) {
        if (speaks(code.statement(i))) {
            return true;
        }
        int base = i - 1;
        while (base > 0 && (!code.isWord(base) || Links.is(code, base - 1))) {
            base--;
        }
        return code.all(code.at(Math.max(base, 0)).word()).stream()
                .filter(j -> code.is(j + 1, "=") || code.is(j + 1, ":="))
                .anyMatch(j -> speaks(code.statement(j)));
    }

    private boolean speaks(Span statement) {
        if (others == null) {
            others = new OtherMethods(migration);
        }
        return others.in(text(statement));
    }

    private String text(Span tokens) {
        return code.text(
                code.at(tokens.start()).start(), code.at(tokens.end() - 1).end());
    }
}
