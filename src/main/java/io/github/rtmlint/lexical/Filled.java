package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.stream.IntStream;

/** The variables that decoders put an answer into: {@code Unmarshal(body, &rtm)}, {@code NewDecoder(body).Decode(bot.rtm)}. */
final class Filled {
    private Filled() {}

    /** The last names of the variables, which may be members, that a statement has filled. */
    static IntStream in(Code code, Span statement) {
        return IntStream.range(statement.start(), statement.end() - 1)
                .filter(i -> isAddress(code, i) || isTarget(code, i, statement))
                .map(i -> code.is(i, "&") ? last(code, i + 1) : i);
    }

    private static boolean isAddress(Code code, int i) {
        return code.is(i, "&") && code.isWord(i + 1);
    }

    private static int last(Code code, int name) {
        return Links.is(code, name + 1) && code.isWord(name + 2) ? last(code, name + 2) : name;
    }

    /** Whether a variable is all that a decoder is given, behind what it decodes. */
    private static boolean isTarget(Code code, int i, Span statement) {
        int open = code.parent(i);
        return open > statement.start()
                && code.isWord(i)
                && code.partner(open) == i + 1
                && Links.is(code, open - 2)
                && code.is(open - 3, ")")
                && code.words().within(Meaning.DECODES, Callee.of(code, open))
                && IntStream.range(open + 1, i).allMatch(j -> code.isWord(j) || Links.is(code, j));
    }
}
