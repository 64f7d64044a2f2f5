package io.github.rtmlint.lexical;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which brackets belong together.
 *
 * @param partner for each bracket the other one; -1 for everything else
 * @param parent for each token the innermost opening bracket around; -1 when there is none
 */
record Brackets(int[] partner, int[] parent) {

    static Brackets of(List<Token> tokens) {
        Brackets brackets = new Brackets(new int[tokens.size()], new int[tokens.size()]);
        Arrays.fill(brackets.partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isOneOf(tokens.get(i), ")]}") && !open.isEmpty()) {
                int begin = open.pop();
                brackets.partner[begin] = i;
                brackets.partner[i] = begin;
            }
            brackets.parent[i] = open.isEmpty() ? -1 : open.peek();
            if (isOneOf(tokens.get(i), "([{")) {
                open.push(i);
            }
        }
        return brackets;
    }

    private static boolean isOneOf(Token token, String kinds) {
        return !token.isString() && token.word().length() == 1 && kinds.contains(token.word());
    }
}
