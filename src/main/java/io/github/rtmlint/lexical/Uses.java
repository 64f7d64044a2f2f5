package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Where else a request is told something whose URL stands in a string: by the variables that the URL, or a part, goes to. */
final class Uses {
    /** How often a variable may be used to be followed. */
    private static final int MOST = 20;

    private final Code code;
    private final Map<Integer, Use> found = new LinkedHashMap<>();
    private final Deque<Use> open = new ArrayDeque<>();

    private Uses(Code code) {
        this.code = code;
    }

    /**
     * A use of a variable.
     *
     * @param token the variable
     * @param query whether it is the query of the URL
     * @param assigned whether a member of it is assigned to
     */
    record Use(int token, boolean query, boolean assigned) {}

    /** The uses of what the string at {@code i} is assigned to, or told to, and of what is made of that to send a request. */
    static Collection<Use> of(Code code, int i) {
        Uses uses = new Uses(code);
        uses.open.add(new Use(i, false, false));
        while (!uses.open.isEmpty() && uses.found.size() < MOST) {
            uses.follow(uses.open.pop());
        }
        uses.handle(i);
        uses.owner(i);
        return uses.found.values();
    }

    private void follow(Use value) {
        if (carries(value.token())) {
            for (Targets.Target target : Targets.of(code, value.token())) {
                boolean query = value.query() || makesQuery(value.token());
                Span scope = new Span(
                        value.token() + 1,
                        Math.max(value.token() + 1, target.scope().end()));
                uses(code.at(target.variable()).word(), scope, query);
            }
        }
    }

    private void uses(String variable, Span scope, boolean query) {
        for (int i = scope.start(); i < scope.end() && found.size() < MOST; i++) {
            if (code.isWord(i) && code.at(i).word().equals(variable) && !code.is(i + 1, "=")) {
                Use use = new Use(i, query, isAssigned(i));
                if (found.putIfAbsent(i, use) == null) {
                    open.add(use);
                }
            }
        }
    }

    private boolean isAssigned(int i) {
        return code.statement(i).start() == i && Links.is(code, i + 1) && code.is(i + 3, "=");
    }

    /** Whether the query of the URL is what is assigned: {@code q := req.URL.Query()}. */
    private boolean makesQuery(int i) {
        boolean query = false;
        for (int j = i + 1; Links.is(code, j) && code.isWord(j + 1); j += 2) {
            query |= code.words()
                    .is(Meaning.QUERIES, Spelled.plain(code.at(j + 1).word()));
        }
        return query;
    }

    /** Whether what the statement around {@code i} assigns is the value itself, or what a call makes of an address. */
    private boolean carries(int i) {
        int around = code.parent(i);
        return code.is(i - 1, "=")
                || code.is(i - 1, ":=")
                || Targets.isDeclared(code, i)
                || around > 0
                        && code.isWord(around - 1)
                        && code.words().ends(Meaning.MAKES, code.at(around - 1).word());
    }

    /** What else a handle is told: {@code curl_setopt($ch, CURLOPT_POSTFIELDS, …)}. */
    private void handle(int i) {
        int handle = Handles.of(code, i);
        if (handle >= 0) {
            Span block = code.block(handle);
            Handles.told(code, handle, block).forEach(t -> found.putIfAbsent(t, new Use(t, false, isAssigned(t))));
        }
    }

    /** What else is assigned beside a URL, or its path, to members of the same object: {@code uri.query = …}. */
    private void owner(int i) {
        int owner = code.statement(i).start();
        if (code.is(i - 1, "=") && isAssigned(owner) && !code.is(owner, Meaning.OWNER)) {
            Span block = code.block(owner);
            IntStream.range(block.start(), block.end())
                    .filter(j -> j != owner && code.at(j).is(code.at(owner).word()) && isAssigned(j))
                    .forEach(j -> found.putIfAbsent(j, new Use(j, false, true)));
        }
    }
}
