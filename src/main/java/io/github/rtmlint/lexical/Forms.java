package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.lexical.Targets.Target;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done with a value in languages whose calls are lists: {@code (:users rtm)}, {@code (get-in rtm [:self :prefs])},
 * {@code (-> (http/get url) :body parse :ims)}, {@code (let [rtm (parse body)] …)}.
 */
final class Forms {
    private final Code code;
    private final boolean any;
    private final List<Steps.Step> steps = new ArrayList<>();
    private final List<Target> bound = new ArrayList<>();

    private Forms(Code code, boolean any) {
        this.code = code;
        this.any = any;
    }

    /**
     * From a value outwards.
     *
     * @param i the value
     * @param any whether every function around keeps it, not only those that decode
     */
    static Forms around(Code code, int i, boolean any) {
        Forms forms = new Forms(code, any);
        if (code.calls(Language.Calls.LISTS)) {
            int value = i;
            while (value >= 0) {
                value = forms.outward(value);
            }
        }
        return forms;
    }

    /** The keys that are read, in order, and the functions that are called with the value. */
    List<Steps.Step> steps() {
        return steps;
    }

    /** The variables that get it, or parts of it. */
    List<Target> bound() {
        return bound;
    }

    /** Takes the form around the value that begins at {@code start}; where it begins itself, -1 when the way ends. */
    private int outward(int start) {
        int open = code.parent(start);
        if (open < 0 || code.partner(open) < 0) {
            return -1;
        }
        if (code.is(open, "[")) {
            bind(open, start);
            return -1;
        }
        return code.is(open, "(") && called(open, start) ? open : -1;
    }

    private boolean called(int open, int start) {
        int end = code.partner(start) > start ? code.partner(start) + 1 : start + 1;
        if (code.is(open + 1, ":") && start == open + 3) {
            key(open + 1);
            return true;
        }
        boolean threads = code.is(open + 1, "->") && start <= open + 3;
        boolean gets = code.isWord(open + 1)
                && code.words().begins(Meaning.READS, code.at(open + 1).word());
        if (threads || gets) {
            for (int i = end; i < code.partner(open); i++) {
                i = element(i, threads);
            }
            return true;
        }
        boolean keeps = code.isWord(open + 1) && (any || decodes(open + 1, start));
        if (keeps) {
            steps.add(new Steps.Step(code.at(open + 1).word(), code.at(open + 1).span(), true));
        }
        return keeps;
    }

    private boolean decodes(int from, int to) {
        boolean decodes = false;
        for (int i = from; i < to; i++) {
            decodes |= code.isWord(i)
                    && code.words().within(Meaning.DECODES, code.at(i).word());
        }
        return decodes;
    }

    /** An element behind the value: a key, a path of keys, a call; the last of its tokens. */
    private int element(int i, boolean threads) {
        if (code.is(i, ":") && code.isWord(i + 1) || code.isString(i)) {
            return key(i);
        }
        if (threads && code.is(i, "(")) {
            steps.add(new Steps.Step(code.at(i + 1).word(), code.at(i + 1).span(), true));
            return Math.max(i, code.partner(i));
        }
        return i;
    }

    private int key(int i) {
        boolean keyword = code.is(i, ":");
        Span written = keyword
                ? code.at(i).span().union(code.at(i + 1).span())
                : code.at(i).span();
        steps.add(new Steps.Step(code.at(keyword ? i + 1 : i).word(), written, false));
        return keyword ? i + 1 : i;
    }

    /** {@code (let [name value …] …)}, {@code [{:keys [url users]} value]}. */
    private void bind(int open, int start) {
        boolean let = code.isWord(open - 1)
                && code.words().ends(Meaning.BINDS, code.at(open - 1).word())
                && code.parent(open) >= 0;
        if (!let || start <= open + 1) {
            return;
        }
        Span scope = new Span(start, Math.max(start, code.partner(code.parent(open))));
        int value = code.is(start - 1, "@") ? start - 1 : start;
        if (code.isWord(value - 1)) {
            bound.add(Target.of(value - 1, scope));
        }
        int pattern = code.is(value - 1, "}") ? code.partner(value - 1) : value;
        for (int i = pattern; i < value; i++) {
            boolean listed = code.isWord(i) && code.is(code.parent(i), "[") && code.parent(i) > pattern;
            if (listed) {
                bound.add(new Target(i, i, true, scope));
            }
        }
    }
}
