package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.Set;

/** Tells what becomes the query of a URL: by the call, or the name, that it is given to. */
final class Queries {
    /** What may stand between a name and the map that it gets. */
    private static final Set<String> BEFORE_MAP = Set.of("&", "%", "new");

    private static final Set<String> MARKS = Set.of("=", ":", "=>");

    private final Code code;

    Queries(Code code) {
        this.code = code;
    }

    /** Whether the token {@code i} stands in such a call, or map, that begins at {@code from} or behind. */
    boolean around(int i, int from) {
        boolean found = code.isWord(i - 1) && names(i - 1);
        for (int p = code.parent(i); p >= from && !found; p = code.parent(p)) {
            found = code.is(p, "(") && called(p) || given(p);
        }
        return found;
    }

    /** {@code addQueryParameter(…)}, {@code url.searchParams.set(…)}. */
    private boolean called(int open) {
        boolean member = Links.is(code, open - 2) && Links.is(code, open - 4);
        return names(open - 1) || member && names(open - 3);
    }

    /** Whether the variable at {@code i} does so, {@code params=args}, or stands in what does. */
    boolean variable(int i, int from) {
        return given(i) || around(i, from);
    }

    /** {@code params={…}}, {@code qs: {…}}, {@code query => [[…]]}, {@code params=dict(…)}. */
    private boolean given(int value) {
        int before = code.is(value, "(") ? head(value - 1) - 1 : value - 1;
        while (before > 0 && BEFORE_MAP.contains(code.at(before).word())) {
            before--;
        }
        if (code.isWord(before) && code.is(value, "{")) {
            return names(keyword(before));
        }
        boolean marked = before > 0
                && !code.isString(before)
                && MARKS.contains(code.at(before).word());
        return marked && names(before - 1);
    }

    /** The first token of a dotted name that ends at {@code end}. */
    private int head(int end) {
        int at = end;
        while (at > 1 && Links.is(code, at - 1)) {
            at -= 2;
        }
        return at;
    }

    /** The whole of a keyword that ends at {@code end}, {@code :query-params}; empty when none does. */
    private String keyword(int end) {
        StringBuilder name = new StringBuilder();
        int at = end;
        while (at > 1 && code.is(at - 1, "-") && code.isWord(at - 2)) {
            name.insert(0, code.at(at).word());
            at -= 2;
        }
        return code.is(at - 1, ":") ? name.insert(0, code.at(at).word()).toString() : "";
    }

    private boolean names(int i) {
        return i >= 0 && i < code.size() && names(code.at(i).word());
    }

    private boolean names(String word) {
        return code.words().is(Meaning.QUERIES, Spelled.plain(word));
    }
}
