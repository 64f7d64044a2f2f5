package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the constants of a file that other files can use: those that stand in nothing but types and modules. */
final class Sharing {
    private final Source source;
    private final Code code;

    private Sharing(Source source, Code code) {
        this.source = source;
        this.code = code;
    }

    /** @param wanted whether a value matters to others */
    static List<SharedConstant> of(
            Source source, String family, Code code, Constants constants, Predicate<String> wanted) {
        Sharing sharing = new Sharing(source, code);
        List<SharedConstant> shared = new ArrayList<>();
        constants.declared().forEach((name, at) -> {
            Optional<Text> text = name.length() > 2 ? constants.text(name, 0) : Optional.empty();
            text.filter(t -> wanted.test(t.value()))
                    .ifPresent(t -> sharing.owners(at).ifPresent(owners -> {
                        owners.addAll(sharing.file());
                        shared.add(new SharedConstant(name, owners, source, family, t.in(source)));
                    }));
        });
        return shared;
    }

    /** The file's name without its ending, and its folder's name. */
    private Set<String> file() {
        String[] steps = source.path().split("/");
        String name = steps[steps.length - 1];
        Set<String> names = new HashSet<>();
        names.add(name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name);
        if (steps.length > 1) {
            names.add(steps[steps.length - 2]);
        }
        if (code.is(0, "package")) {
            names.add(code.at(Math.max(0, code.statement(0).end() - 1)).word());
        }
        return names;
    }

    /** The words of the heads around what is declared; empty when something else is around it, or it is hidden. */
    private Optional<Set<String>> owners(int declared) {
        Span statement = code.statement(declared);
        for (int i = statement.start(); i < declared; i++) {
            if (code.is(i, Meaning.HIDES)) {
                return Optional.empty();
            }
        }
        Set<String> owners = new HashSet<>();
        for (int i = around(declared); i >= 0; i = around(i)) {
            if (!isHead(i, owners)) {
                return Optional.empty();
            }
        }
        return Optional.of(owners);
    }

    /** The bracket around, or the head of the block that indentation tells, whichever is nearer; -1 when there is none. */
    private int around(int i) {
        int head = i;
        while (head >= 0 && !(code.firstOnLine(head) && code.indent(head) < code.indent(i))) {
            head--;
        }
        return Math.max(head, code.parent(i));
    }

    /** Whether the line of {@code i} begins a type or module, or a group of constants. */
    private boolean isHead(int i, Set<String> owners) {
        int first = i;
        while (first > 0 && !code.firstOnLine(first)) {
            first--;
        }
        int end = first + 1;
        while (end < code.size() && !code.firstOnLine(end)) {
            end++;
        }
        boolean group = code.is(first + 1, "(") && end == first + 2;
        boolean brace = end == first + 1 && code.partner(first) > 0;
        boolean type = false;
        for (int j = first; j < end && j <= Math.max(i, first + 20); j++) {
            type |= code.is(j, Meaning.TYPE);
            if (type && code.isWord(j)) {
                owners.add(code.at(j).word());
            }
        }
        return type || group || brace;
    }
}
