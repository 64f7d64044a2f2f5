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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads by key of what an answer lacks, which were traced to no call. Where nothing says whose answer that is, it may be any
 * call's of the file.
 */
final class Unclaimed {
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
                .filter(this::isKey)
                .filter(i -> claimed.stream().noneMatch(source.place(code.at(i).span())::overlaps))
                .filter(i -> !ofAnother(i))
                .mapToObj(i -> source.place(code.at(i).span()))
                .findFirst();
    }

    /** Whether a token is a key by which something is read: {@code answer["users"]}, <code>$answer->{users}</code>. */
    private boolean isKey(int i) {
        Token token = code.at(i);
        boolean missing = (token.isString() || token.isWord())
                && migration.missing(List.of(token.word())).isPresent();
        if (!missing) {
            return false;
        }
        if (code.calls(Calls.LISTS)) {
            return code.is(i - 1, ":") && isApplied(i - 1);
        }
        boolean symbol = token.isWord() && code.is(i - 1, ":");
        int before = symbol ? i - 2 : i - 1;
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
        return indexed || member || isMember(i) || token.isString() && isAsked(i);
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

    /** Whether a word is a member of a variable that is called an answer, and of which nothing is called: {@code data.users}. */
    private boolean isMember(int i) {
        return code.isWord(i)
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

    /** Whether the statement of the key, or one that fills the variable that it is a key of, speaks of another method. */
    private boolean ofAnother(int i) {
        if (speaks(code.statement(i))) {
            return true;
        }
        int base = i - 1;
        while (base > 0 && (!code.isWord(base) || Links.is(code, base - 1))) {
            base--;
        }
        String name = code.at(Math.max(base, 0)).word();
        return IntStream.range(0, code.size() - 1)
                .filter(j -> code.isWord(j) && code.at(j).word().equals(name))
                .filter(j -> code.is(j + 1, "=") || code.is(j + 1, ":="))
                .anyMatch(j -> speaks(code.statement(j)));
    }

    private boolean speaks(Span statement) {
        if (others == null) {
            others = new OtherMethods(migration);
        }
        return others.in(code.text(
                code.at(statement.start()).start(), code.at(statement.end() - 1).end()));
    }
}
