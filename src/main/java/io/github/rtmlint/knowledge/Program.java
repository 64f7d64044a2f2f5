package io.github.rtmlint.knowledge;

import java.util.Set;

/**
 * A program that command lines run.
 *
 * @param id such as {@code curl}
 * @param names what it is run as
 * @param does what it is to a request of the Web API
 * @param data options whose value it sends: a query, a form or a JSON text
 * @param query options with which all that, or whose own value, goes into the URL
 * @param items whether plain words are sent, too: {@code no_unreads==1}
 */
public record Program(String id, Set<String> names, Does does, Set<String> data, Set<String> query, boolean items) {
    /** What a program is to a request. */
    public enum Does {
        /** It sends one, and prints the answer. */
        SEND,
        /** It takes values out of the JSON text that it is given, by paths such as {@code .team.id}. */
        FILTER,
        /** It prints what it is given. */
        PASS_ON,
        /** It shows its words to people. */
        SAY,
        /** Nothing that is known. */
        OTHER
    }
}
