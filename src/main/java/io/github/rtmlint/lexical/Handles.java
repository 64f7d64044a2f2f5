package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Handles of requests, which are told the URL, the data and the rest one after the other: {@code curl_setopt($ch, CURLOPT_URL,
 * …)}, {@code xhr.open("GET", …)}.
 */
final class Handles {
    private static final Set<String> VERBS = Set.of("GET", "POST");

    private Handles() {}

    /** The variable of the handle that the token {@code i} is told to; -1 when there is none. */
    static int of(Code code, int i) {
        Span statement = code.statement(i);
        for (int p = code.parent(i); p >= statement.start(); p = code.parent(p)) {
            int handle = told(code, p);
            if (handle >= statement.start()) {
                return handle;
            }
        }
        return -1;
    }

    /** The handle that the call with this parenthesis tells something; -1 when it tells none. */
    private static int told(Code code, int open) {
        String callee = Callee.of(code, open);
        boolean verb =
                code.isString(open + 1) && VERBS.contains(code.at(open + 1).word());
        boolean tells = !callee.isEmpty() && code.words().ends(Meaning.TELLS, callee)
                || verb && code.words().is(Meaning.OPENS, callee);
        int handle = Links.is(code, open - 2) ? open - 3 : verb ? -1 : open + 1;
        return tells && code.isWord(handle) ? handle : -1;
    }

    /** Where else in the block the handle is told something, or has a method called. */
    static List<Integer> told(Code code, int handle, Span block) {
        String name = code.at(handle).word();
        return IntStream.range(block.start(), block.end())
                .filter(i -> i != handle && code.at(i).is(name) && code.isWord(i))
                .filter(i ->
                        told(code, code.parent(i)) == i || code.statement(i).start() == i && Links.is(code, i + 1))
                .boxed()
                .toList();
    }
}
