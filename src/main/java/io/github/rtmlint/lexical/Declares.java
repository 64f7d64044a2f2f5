package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.Map;
import java.util.Optional;

/** What a file says of the types of its names. */
final class Declares {
    private Declares() {}

    /** Whether the word at {@code i} is the name of a function that is declared there: {@code def start}, {@code def self.start}. */
    static boolean is(Code code, int i) {
        boolean member = Links.is(code, i - 1) && code.isWord(i - 2) && code.is(i - 3, Meaning.FUNCTION);
        return code.is(i - 1, Meaning.FUNCTION) || member;
    }

    /** Whether the file declares a constant of the name: {@code val NAME = …}, an entry {@code NAME("…")} of an enumeration. */
    static boolean constant(Code code, String name) {
        for (int i = 0; i < code.size(); i++) {
            if (code.is(i, name) && !Links.is(code, i - 1)) {
                boolean assigned = code.is(i + 1, "=") || code.is(i + 1, ":") && code.is(i + 3, "=");
                boolean entry = code.is(i + 1, "(") && code.isString(i + 2);
                if (assigned && code.isWord(i - 1) || entry) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a name is declared with the type, or assigned something that names it.
     *
     * @param types what the members of types return, by full name
     */
    static boolean of(Code code, String name, String type, Map<String, Sdk.Type> types) {
        if (name.equals(type)) {
            return true;
        }
        for (int i : code.all(name)) {
            boolean typed = code.is(i - 1, type)
                    || code.is(i + 1, ":") && names(code, new Span(i + 2, Math.min(code.size(), i + 5)), type)
                    || code.is(i + 1, "*" + type);
            boolean assigned = (code.is(i + 1, "=") || code.is(i + 1, ":="))
                    && assigned(
                            code,
                            new Span(i + 2, Math.max(i + 2, code.statement(i).end())),
                            type,
                            types);
            if (typed || assigned) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression is of the type: by what known calls in it return, or else because it names the type. */
    private static boolean assigned(Code code, Span value, String type, Map<String, Sdk.Type> types) {
        for (int i = value.start(); i < value.end(); i++) {
            Optional<String> known = code.isWord(i) ? returned(code, i, types) : Optional.empty();
            if (known.isPresent()) {
                return SdkCalls.simple(known.get()).equals(type);
            }
        }
        return names(code, value, type);
    }

    /** What calls on one of the types return, one after the other: {@code Slack.getInstance().methods(token)}. */
    private static Optional<String> returned(Code code, int i, Map<String, Sdk.Type> types) {
        Optional<String> type = types.keySet().stream()
                .filter(t -> SdkCalls.simple(t).equals(code.at(i).word()))
                .findFirst();
        int at = i + 1;
        while (type.isPresent() && Links.is(code, at) && code.isWord(at + 1)) {
            String member = code.at(at + 1).word();
            type = type.map(types::get).map(t -> t.returns().get(member));
            at = code.is(at + 2, "(") && code.partner(at + 2) > 0 ? code.partner(at + 2) + 1 : at + 2;
        }
        return type;
    }

    private static boolean names(Code code, Span tokens, String type) {
        for (int i = tokens.start(); i < tokens.end(); i++) {
            if (code.at(i).word().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
