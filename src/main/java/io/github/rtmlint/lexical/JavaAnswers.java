package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Handed;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What code that uses Java's types reads of answers that their members hand on. */
final class JavaAnswers {
    private final Source source;
    private final Code code;
    private final Migration migration;
    private final Handed handed;
    private final Set<String> spellings;

    JavaAnswers(Source source, Code code, Migration migration, Handed handed) {
        this.source = source;
        this.code = code;
        this.migration = migration;
        this.handed = handed;
        this.spellings = handed.spellings();
    }

    /** How sure it is that a name means the member. */
    private enum Means {
        THIS,
        PERHAPS,
        ANOTHER
    }

    /** The call with what is read of its answer; held where only the name says that it is its answer. */
    Optional<ApiCall> call() {
        ApiCall call = handed.call();
        List<Read> all = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) {
            Means means = means(i);
            if (means != Means.ANOTHER) {
                Followed answer = Answers.of(source, code, new Fields(migration), Confidence.MEDIUM, i);
                List<Read> reads = answer.reads().stream()
                        .filter(r -> migration.missing(r.path()).isPresent())
                        .toList();
                if (means == Means.THIS) {
                    all.addAll(reads);
                    call = new Followed(List.of(), answer.holds()).in(call);
                } else if (!reads.isEmpty()) {
                    call = call.with(new ApiCall.Hold(
                            reads.get(0).place(0),
                            "may read what `" + migration.to() + "` does not answer with, of `"
                                    + code.at(i).word() + "`"));
                }
            }
        }
        return all.isEmpty() && call == handed.call() ? Optional.empty() : Optional.of(call.reading(all));
    }

    private Means means(int i) {
        boolean named = code.isWord(i) && spellings.contains(code.at(i).word());
        if (!named || Declares.is(code, i)) {
            return Means.ANOTHER;
        }
        if (!Links.is(code, i - 1)) {
            boolean own = code.functions().named(code.at(i).word()).isPresent();
            return own || !code.is(i + 1, "(") ? Means.ANOTHER : Means.THIS;
        }
        int receiver = i - 2;
        if (!code.isWord(receiver) || Links.is(code, receiver - 1)) {
            return inChain(receiver) ? Means.THIS : Means.PERHAPS;
        }
        String name = code.at(receiver).word();
        boolean declares = handed.types().stream().anyMatch(t -> Declares.of(code, name, t, Map.of()));
        return declares ? Means.THIS : typed(name) ? Means.ANOTHER : Means.PERHAPS;
    }

    /** Whether what stands before names one of the types: {@code Service(client).start()}. */
    private boolean inChain(int end) {
        int i = end;
        while (i >= 0 && (code.isWord(i) || Links.is(code, i) || code.partner(i) >= 0 && code.partner(i) < i)) {
            if (code.isWord(i) && handed.types().contains(code.at(i).word())) {
                return true;
            }
            i = code.isWord(i) || Links.is(code, i) ? i - 1 : code.partner(i) - 1;
        }
        return false;
    }

    /** Whether the file says of which other type a variable is: {@code repo: Users}, {@code Users repo}, {@code repo = new Users()}. */
    private boolean typed(String variable) {
        for (int i = 0; i < code.size(); i++) {
            if (code.at(i).is(variable) && code.isWord(i) && !Links.is(code, i - 1)) {
                int value = code.is(i + 2, "new") ? i + 3 : i + 2;
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
