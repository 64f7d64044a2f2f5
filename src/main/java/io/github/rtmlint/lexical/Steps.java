package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members and keys that are read from a value, one after the other: {@code .self["prefs"].get("tz")}.
 *
 * @param steps in order
 * @param end the token behind the last
 */
record Steps(List<Step> steps, int end) {
    private static final Pattern GETTER = Pattern.compile("(get|is)(?=[A-Z])");

    /** A key with that of an item behind it: {@code users[0].name}, {@code users.0}. */
    private static final Pattern ITEM = Pattern.compile("(\\w+)[.\\[]\\d");

    /**
     * A member or key.
     *
     * @param name as the answer has it, as far as spelling tells
     * @param place what spells it, a key's quotes included
     * @param called whether it is called, as a method that is no getter
     */
    record Step(String name, Span place, boolean called) {}

    static Steps after(Code code, int i) {
        List<Step> steps = new ArrayList<>();
        int at = i;
        while (at < code.size() && !(code.firstOnLine(at) && !Links.is(code, at) && !code.is(at, "|>"))) {
            int next = step(code, at, steps);
            if (next == at) {
                break;
            }
            at = next;
        }
        return new Steps(List.copyOf(steps), at);
    }

    /**
     * What a function reads that is given a value and a key: {@code Map.get(rtm, "users")}.
     *
     * @param i the value
     * @param end the token behind it and its members
     */
    static List<Step> byKey(Code code, int i, int end) {
        int open = code.parent(i);
        String name = Callee.of(code, open);
        boolean reads = code.words().begins(Meaning.READS, name)
                || code.words().begins(Meaning.READS, name.substring(name.lastIndexOf('_') + 1));
        int behind = code.is(end + 1, "[") ? end + 2 : end + 1;
        int key = i == open + 1 && code.is(end, ",") ? behind : i == open + 3 && code.is(i - 1, ",") ? i - 2 : -1;
        List<Step> steps = new ArrayList<>();
        if (reads) {
            addKey(code, key, steps);
        }
        return steps;
    }

    private static int step(Code code, int at, List<Step> steps) {
        if (code.is(at, "[") || code.is(at, "(")) {
            return bracket(code, at, steps);
        }
        if (code.is(at, "{")
                && code.partner(at) > at
                && !code.firstOnLine(at)
                && Links.is(code, code.partner(at) + 1)) {
            return code.partner(at) + 1;
        }
        if (code.is(at, "\\") && code.isString(at + 1)) {
            addKey(code, at + 1, steps);
            return at + 2;
        }
        if (code.is(at, "|>")) {
            return piped(code, at, steps);
        }
        if (!Links.is(code, at)) {
            return at;
        }
        if (code.isWord(at + 1)) {
            return member(code, at + 1, steps);
        }
        boolean key = code.is(at + 1, "{") && code.partner(at + 1) == at + 3;
        if (key) {
            steps.add(new Step(code.at(at + 2).word(), code.at(at + 2).span(), false));
            return at + 4;
        }
        return at + 1;
    }

    /** A function that gets the value as its first argument: {@code |> Map.get("ims")}. */
    private static int piped(Code code, int at, List<Step> steps) {
        int name = at + 1;
        while (code.isWord(name) && code.is(name + 1, ".") && code.isWord(name + 2)) {
            name += 2;
        }
        return code.isWord(name) ? member(code, Math.min(name, code.size() - 1), steps) : at;
    }

    private static int member(Code code, int at, List<Step> steps) {
        Token name = code.at(at);
        int open = Callee.parenthesis(code, at);
        int close = code.is(open, "(") ? code.partner(open) : -1;
        if (close > open + 1 && code.words().begins(Meaning.READS, name.word()) && addKey(code, open + 1, steps)) {
            return close + 1;
        }
        boolean beside = close < 0 && code.isString(at + 1) && !code.firstOnLine(at + 1);
        if (beside && code.words().begins(Meaning.READS, name.word())) {
            addKey(code, at + 1, steps);
            return at + 2;
        }
        boolean getter = GETTER.matcher(name.word()).lookingAt() && close <= open + 1;
        String field = getter ? GETTER.matcher(name.word()).replaceFirst("") : name.word();
        steps.add(new Step(field, name.span(), close > 0 && !getter));
        return close > 0 ? close + 1 : at + 1;
    }

    private static int bracket(Code code, int at, List<Step> steps) {
        int close = code.partner(at);
        if (close < 0) {
            return at;
        }
        if (close - at <= 3) {
            addKey(code, at + 1, steps);
        }
        return close + 1;
    }

    /** The first key that a token names: {@code users} in {@code "users[0].name"} and in {@code start$users}. */
    static String key(Token token) {
        Matcher path = ITEM.matcher(token.word());
        if (token.isString() && path.lookingAt()) {
            return path.group(1);
        }
        boolean joined = token.isWord() && Character.isLetter(token.word().charAt(0));
        return joined ? token.word().substring(token.word().lastIndexOf('$') + 1) : token.word();
    }

    private static boolean addKey(Code code, int at, List<Step> steps) {
        if (code.isString(at)) {
            steps.add(new Step(key(code.at(at)), code.at(at).span(), false));
            return true;
        }
        if (code.is(at, ":") && code.isWord(at + 1)) {
            steps.add(new Step(
                    code.at(at + 1).word(),
                    code.at(at).span().union(code.at(at + 1).span()),
                    false));
            return true;
        }
        return false;
    }
}
