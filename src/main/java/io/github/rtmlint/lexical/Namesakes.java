package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program's own names for a method, in a file that speaks of the service: a constant that is passed on beside the
 * method's arguments, a type whose fields are read. The name alone tells little; what stands around it, more.
 */
final class Namesakes {
    private static final int LONGEST_SUFFIX = 12;

    private final Source source;
    private final Code code;
    private final Constants constants;
    private final Migration migration;
    private final String name;

    Namesakes(Surroundings file, Code code, Migration migration) {
        this.source = file.source();
        this.code = code;
        this.constants = file.constants();
        this.migration = migration;
        this.name = Spelled.plain(migration.from());
    }

    /** The types named after the method in a statement: what its answer becomes, as far as a name tells. */
    static List<ApiCall.Hold> types(Surroundings file, Code code, Migration migration, Span statement) {
        Namesakes namesakes = new Namesakes(file, code, migration);
        List<ApiCall.Hold> holds = new ArrayList<>();
        for (int i = statement.start(); i < statement.end(); i++) {
            if (namesakes.isType(i)) {
                holds.add(new ApiCall.Hold(
                        file.source().place(code.at(i).span()),
                        "the answer becomes a `" + code.at(i).word() + "`, whose fields are not followed"));
            }
        }
        return holds;
    }

    /** The word at {@code i} as names are compared; empty when it is too short or too long to matter. */
    private String plain(int i) {
        int length = code.at(i).word().length();
        boolean fits = code.isWord(i) && length >= name.length() && length <= name.length() + LONGEST_SUFFIX;
        return fits ? Spelled.plain(code.at(i).word()) : "";
    }

    private boolean isType(int i) {
        String word = plain(i);
        return word.startsWith(name)
                && (word.length() == name.length() || code.words().is(Meaning.ANSWER, word.substring(name.length())))
                && Character.isUpperCase(code.at(i).word().charAt(0))
                && !code.at(i).word().contains("_");
    }

    List<ApiCall> all() {
        List<ApiCall> calls = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) {
            if (plain(i).equals(name) && !constants.isForeign(code.at(i).word())) {
                constant(i).ifPresent(calls::add);
            }
            if (isType(i)) {
                type(i).ifPresent(calls::add);
            }
        }
        return calls;
    }

    /** A name that is passed to a call, beside arguments that the successor lacks. */
    private Optional<ApiCall> constant(int i) {
        boolean passed =
                code.is(code.parent(i), "(") && !code.is(i + 1, "(") && !code.is(i + 1, ":") && !code.is(i + 1, "=");
        if (!passed) {
            return Optional.empty();
        }
        List<Argument> arguments = Beside.of(source, code, migration, i, new Span(i, i + 1));
        boolean dropped = arguments.stream().anyMatch(a -> migration.drops(a.name()));
        return dropped
                ? Optional.of(call(i, Name.Word.CONSTANT, Confidence.MEDIUM, arguments, List.of()))
                : Optional.empty();
    }

    /** A variable declared with the type: {@code start: RtmStart}, {@code RtmStart start}. */
    private Optional<ApiCall> type(int i) {
        boolean after = code.is(i - 1, ":") && code.isWord(i - 2);
        boolean before = code.isWord(i + 1) && !code.firstOnLine(i + 1) && !after;
        if (!after && !before) {
            return Optional.empty();
        }
        int variable = after ? i - 2 : i + 1;
        boolean parameter = code.is(code.parent(i), "(");
        Span scope = parameter
                ? code.inside(code.statement(i).start())
                : Scopes.of(code, new Span(variable, variable + 1), "");
        List<Read> reads = Answers.of(
                        source,
                        code,
                        new Fields(migration),
                        Confidence.MEDIUM,
                        List.of(Targets.Target.of(variable, scope)))
                .reads();
        return reads.isEmpty()
                ? Optional.empty()
                : Optional.of(call(i, Name.Word.ANSWER, Confidence.MEDIUM, List.of(), reads));
    }

    private ApiCall call(int i, Name.Word word, Confidence confidence, List<Argument> arguments, List<Read> reads) {
        Name named = new Name(source.place(code.at(i).span()), word, "");
        return ApiCall.named(migration.from(), ApiCall.Kind.SDK, confidence, named)
                .passing(arguments)
                .reading(reads);
    }
}
