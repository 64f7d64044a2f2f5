package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types, modules and groups of a file, told by the lines that begin what stands inside them. */
final class Types {
    /** How far into a line what begins a type is looked for, in tokens. */
    private static final int FARTHEST = 20;

    private final Code code;
    /** For each token the first of the nearest line above that is indented less, or -1; and the first of its own line. */
    private final int[] head;

    private final int[] first;
    private final Map<Map.Entry<String, Set<String>>, Boolean> variables = new HashMap<>();
    private Set<String> members;

    Types(Code code) {
        this.code = code;
        this.head = new int[code.size()];
        this.first = new int[code.size()];
        Deque<Integer> open = new ArrayDeque<>();
        int above = -1;
        for (int i = 0; i < code.size(); i++) {
            if (code.firstOnLine(i)) {
                while (!open.isEmpty() && code.indent(open.peek()) >= code.indent(i)) {
                    open.pop();
                }
                above = open.isEmpty() ? -1 : open.peek();
                open.push(i);
            }
            head[i] = above;
            first[i] = open.isEmpty() ? 0 : open.peek();
        }
    }

    /** The bracket around, or the head of the block that indentation tells, whichever is nearer; -1 when there is none. */
    int around(int i) {
        return Math.max(head[i], code.parent(i));
    }

    /** Whether the line of {@code i} begins a type or module, or a group of constants. */
    boolean isHead(int i) {
        int begin = first[i];
        boolean group = code.is(begin + 1, "(") && endsLine(begin + 1);
        boolean brace = endsLine(begin) && code.partner(begin) > 0;
        return group || brace || !names(i).isEmpty();
    }

    private boolean endsLine(int i) {
        return i + 1 >= code.size() || code.firstOnLine(i + 1);
    }

    /** The words by which the line of {@code i} begins types or modules. */
    Set<String> names(int i) {
        Set<String> names = new HashSet<>();
        boolean type = false;
        for (int j = first[i]; j < code.size() && j < first[i] + FARTHEST && first[j] == first[i]; j++) {
            if (code.is(j, Meaning.TYPE)) {
                type = true;
                before(j).ifPresent(names::add);
            }
            if (type && (code.is(j, "(") || code.is(j, "{"))) {
                break;
            }
            if (type && code.isWord(j)) {
                names.add(code.at(j).word());
            }
        }
        return names;
    }

    /** The name of a type before the word that says what it is: {@code type Start struct}. */
    private Optional<String> before(int i) {
        boolean named = !code.isWord(i + 1) && code.isWord(i - 1) && !code.firstOnLine(i - 1);
        return named ? Optional.of(code.at(i - 1).word()) : Optional.empty();
    }

    /**
     * Whether what ends at {@code end} is of one of the types: a variable that the file says to be, or a chain that names one,
     * <code>Service(client)</code>.
     */
    boolean isOf(int end, Set<String> types) {
        boolean variable = code.isWord(end)
                && variables.computeIfAbsent(
                        Map.entry(code.at(end).word(), types),
                        asked -> types.stream().anyMatch(t -> Declares.of(code, asked.getKey(), t, Map.of())));
        boolean chain = !code.isWord(end) || Links.is(code, end - 1);
        return variable || chain && isNamed(end, types);
    }

    private boolean isNamed(int end, Set<String> types) {
        int i = end;
        while (i >= 0 && (code.isWord(i) || Links.is(code, i) || code.partner(i) >= 0 && code.partner(i) < i)) {
            if (code.isWord(i) && types.contains(code.at(i).word())) {
                return true;
            }
            i = code.isWord(i) || Links.is(code, i) ? i - 1 : code.partner(i) - 1;
        }
        return false;
    }

    /** The types and modules around a token, by their names. */
    Set<String> owners(int i) {
        Set<String> owners = new HashSet<>();
        for (int j = around(i); j >= 0; j = around(j)) {
            owners.addAll(names(j));
        }
        return owners;
    }

    /** Whether a type declares a member of the name, behind another word: {@code val team = …}. */
    boolean declare(String member) {
        if (members == null) {
            members = new HashSet<>();
            for (int i = 1; i < code.size(); i++) {
                int around = code.isWord(i) && code.isWord(i - 1) ? around(i) : -1;
                if (around >= 0 && !names(around).isEmpty()) {
                    members.add(code.at(i).word());
                }
            }
        }
        return members.contains(member);
    }
}
