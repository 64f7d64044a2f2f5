package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Handed;
import io.github.rtmlint.call.Outlet.Way;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.call.Shared;
import io.github.rtmlint.knowledge.Language.Calls;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.lexical.Targets.Target;
import io.github.rtmlint.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What becomes of an answer of another file in a file that gets it, or may get it. */
final class HandedAnswers {
    /** How far behind the beginning of a type those stand that it is made of, in tokens. */
    private static final int FARTHEST = 12;

    private final Source source;
    private final Code code;
    private final Migration migration;
    private final Handed handed;
    private final Set<String> spellings;
    private final Imports imports;
    private final Fields fields;

    HandedAnswers(Source source, Code code, Migration migration, Fields fields, Handed handed) {
        this.fields = fields;
        this.source = source;
        this.code = code;
        this.migration = migration;
        this.handed = handed;
        this.spellings = handed.shared().spellings();
        this.imports = code.imports();
    }

    /** How sure it is that a name means what hands the answer on. */
    private enum Means {
        THIS,
        PERHAPS,
        ANOTHER
    }

    /**
     * The call with what becomes of its answer here; held where only the name says that it is its answer. Empty when nothing
     * does.
     */
    Optional<ApiCall> call() {
        Followed sure = Followed.NOTHING;
        Followed unsure = Followed.NOTHING;
        for (Map.Entry<Means, Followed> got : got()) {
            sure = got.getKey() == Means.THIS ? sure.and(got.getValue()) : sure;
            unsure = got.getKey() == Means.PERHAPS ? unsure.and(got.getValue()) : unsure;
        }
        ApiCall call = handed.call();
        ApiCall followed = new Followed(missing(sure), sure.outlets(), sure.holds()).in(call);
        for (Read read : missing(unsure)) {
            followed = followed.with(ApiCall.Hold.mayRead(read.place(0), migration));
        }
        boolean gets = sure != Followed.NOTHING
                || unsure != Followed.NOTHING && handed.outlet().way() != Way.MEMBER;
        ApiCall whole = gets ? new Unclaimed(source, code, migration, List.of(followed)).in(followed) : followed;
        return whole.equals(call) ? Optional.empty() : Optional.of(whole);
    }

    /** What becomes of all that is the answer, or may be. */
    private List<Map.Entry<Means, Followed>> got() {
        String name = handed.shared().name();
        return switch (handed.outlet().way()) {
            case MEMBER ->
                spellings.stream()
                        .flatMap(spelling -> code.all(spelling).stream())
                        .sorted()
                        .filter(i -> means(i) != Means.ANOTHER)
                        .map(i -> Map.entry(means(i), Answers.of(source, code, fields, Confidence.MEDIUM, i)))
                        .toList();
            case PARAMETER -> {
                List<Target> parameters = code.functions().named(name).stream()
                        .flatMap(f ->
                                code.functions().parameter(f, handed.outlet().position()).stream())
                        .toList();
                yield got(isImported() ? Means.THIS : Means.PERHAPS, parameters);
            }
            case EVENT -> got(owners().anyMatch(imports::names) ? Means.THIS : Means.PERHAPS, Listeners.of(code, name));
        };
    }

    private List<Map.Entry<Means, Followed>> got(Means means, List<Target> held) {
        Followed followed = Answers.of(source, code, fields, Confidence.MEDIUM, held);
        return held.isEmpty() ? List.of() : List.of(Map.entry(means, followed));
    }

    /**
     * Whether the function that the answer is given is the one of this file, which the giving file imports or has beside it.
     */
    private boolean isImported() {
        Shared function = handed.shared();
        return function.isOwnedBy(source.path()) || function.owners().contains("") && function.isBeside(source);
    }

    private List<Read> missing(Followed answer) {
        return answer.reads().stream()
                .filter(r -> migration.missing(r.path()).isPresent())
                .toList();
    }

    private Means means(int i) {
        if (Declares.is(code, i)) {
            return Means.ANOTHER;
        }
        if (!Links.is(code, i - 1)) {
            return unqualified(i);
        }
        int receiver = i - 2;
        if (code.is(receiver, Meaning.OWNER)) {
            return inherits() ? Means.THIS : Means.ANOTHER;
        }
        String name = code.at(receiver).word();
        Set<String> owners = handed.shared().owners();
        boolean imported = code.isWord(receiver) && owners().anyMatch(o -> imports.together(name, o));
        if (imported || code.types().isOf(receiver, owners)) {
            return Means.THIS;
        }
        return code.isWord(receiver) && typed(name) ? Means.ANOTHER : Means.PERHAPS;
    }

    /** A name that stands alone is known by what the file imports, or else by being called. */
    private Means unqualified(int i) {
        boolean called = code.calls(Calls.LISTS) ? code.is(i - 1, "(") : code.is(i + 1, "(");
        if (code.functions().named(code.at(i).word()).isPresent() || Imports.around(code, i)) {
            return Means.ANOTHER;
        }
        String name = code.at(i).word();
        boolean imported =
                owners().anyMatch(o -> imports.together(name, o)) || imports.all() && owners().anyMatch(imports::names);
        boolean beside = called && !imports.names(name) && handed.shared().isBeside(source);
        return imported || beside ? Means.THIS : called ? Means.PERHAPS : Means.ANOTHER;
    }

    /** Whether a type of the file is made of one of those that have the member. */
    private boolean inherits() {
        return IntStream.range(0, code.size())
                .filter(i -> code.is(i, Meaning.TYPE))
                .flatMap(i -> IntStream.range(i + 2, Math.min(code.size(), i + FARTHEST)))
                .anyMatch(i -> code.isWord(i)
                        && handed.shared().owners().contains(code.at(i).word()));
    }

    private Stream<String> owners() {
        return handed.shared().owners().stream();
    }

    /** Whether the file says of which other type a variable is: {@code repo: Users}, {@code Users repo}, {@code repo = new Users()}. */
    private boolean typed(String variable) {
        for (int i : code.all(variable)) {
            if (!Links.is(code, i - 1)) {
                int value = code.is(i + 2, Meaning.CREATES) ? i + 3 : i + 2;
                boolean says = code.is(i + 1, ":") && isType(i + 2)
                        || isType(i - 1)
                        || code.is(i + 1, "=") && isType(value) && code.is(value + 1, "(");
                if (says) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isType(int i) {
        return code.isWord(i) && Character.isUpperCase(code.at(i).word().charAt(0));
    }
}
