package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Http;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Calls whose strings are words for people or names of something else, as the rule data says. */
final class Spoken {
    /** By a method's plain name, the plain names of the types that have it; empty for any. */
    private final Map<String, Set<String>> types = new HashMap<>();

    Spoken(Knowledge knowledge) {
        for (Http http : knowledge.https()) {
            for (Http.Call call : http.calls()) {
                if (call.arguments().contains(Http.Role.WORDS)) {
                    types.computeIfAbsent(Spelled.plain(name(call)), n -> new HashSet<>())
                            .add(Spelled.plain(call.type()));
                }
            }
        }
    }

    private static String name(Http.Call call) {
        return call.name().equals("new") ? call.type() : call.name();
    }

    /** Whether token {@code i} is in the words of an error, of such a call, or of what a test says of something. */
    boolean around(Code code, int i) {
        return code.is(i + 1, Meaning.EXPECTS) || code.is(code.statement(i).start(), Meaning.THROWS) || of(code, i);
    }

    /** Whether token {@code i} is an argument of such a call. */
    boolean of(Code code, int i) {
        int open = code.parent(i);
        if (open <= 0 || !code.is(open, "(")) {
            return bare(code, i);
        }
        int name = open - 1;
        return code.isWord(name) && spoken(code, name);
    }

    /** A call without parentheses: {@code puts "…"}. */
    private boolean bare(Code code, int i) {
        return code.isWord(i - 1) && !code.firstOnLine(i) && spoken(code, i - 1);
    }

    private boolean spoken(Code code, int name) {
        Set<String> declaring = types.get(Spelled.plain(code.at(name).word()));
        if (declaring == null) {
            return false;
        }
        String receiver = Links.is(code, name - 1) && code.isWord(name - 2)
                ? Spelled.plain(code.at(name - 2).word())
                : "";
        return declaring.contains("")
                || declaring.contains(Spelled.plain(code.at(name).word()))
                || declaring.contains(receiver)
                || receiver.length() > 2
                        && declaring.stream().anyMatch(type -> type.endsWith(receiver) || receiver.endsWith(type));
    }
}
