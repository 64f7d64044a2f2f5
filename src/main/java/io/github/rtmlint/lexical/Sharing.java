package io.github.rtmlint.lexical;

import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Outlet.Way;
import io.github.rtmlint.call.Shared;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what of a file others can use. */
final class Sharing {
    /** How far into a line what begins a type is looked for, in tokens. */
    private static final int FARTHEST = 20;

    private final Source source;
    private final Code code;

    Sharing(Source source, Code code) {
        this.source = source;
        this.code = code;
    }

    /**
     * The constants that stand in nothing but types and modules.
     *
     * @param wanted whether a value matters to others
     */
    List<SharedConstant> constants(Constants constants, Predicate<String> wanted) {
        List<SharedConstant> shared = new ArrayList<>();
        constants.declared().forEach((name, at) -> {
            Optional<Text> text = name.length() > 2 ? constants.text(name, 0) : Optional.empty();
            text.filter(t -> wanted.test(t.value()) && isOpen(at))
                    .ifPresent(t -> shared.add(new SharedConstant(shared(name, at), t.in(source))));
        });
        return shared;
    }

    /** The answer as what a function of the file gives to others; empty where they do not see it. */
    Optional<Outlet> outlet(int function) {
        return isHidden(function)
                ? Optional.empty()
                : Optional.of(Outlet.member(shared(code.at(function).word(), function)));
    }

    /** The answer as what a member, or a variable outside of all functions, gives to other files; empty where it is neither. */
    Optional<Outlet> variable(int variable) {
        String name = code.at(variable).word();
        boolean instance = name.startsWith("@");
        boolean member = instance || Links.is(code, variable - 1);
        boolean global = code.indent(variable) == 0 && code.parent(variable) < 0 && !Links.is(code, variable - 1);
        boolean declared = IntStream.range(0, code.size()).anyMatch(i -> declaresMember(i, name));
        return !member && !global && !declared || isHidden(variable)
                ? Optional.empty()
                : Optional.of(Outlet.member(shared(instance ? name.replace("@", "") : name, variable)));
    }

    /** Whether a member is declared at {@code i}: right below what begins a type. */
    private boolean declaresMember(int i, String name) {
        int around = code.is(i, name) && code.isWord(i - 1) ? around(i) : -1;
        return around >= 0 && !types(around).isEmpty();
    }

    /** The answer as what a function of another file is given; a name that stands alone is one that the file imports, or has beside it. */
    Outlet given(Callee.Argument to) {
        Set<String> owners = new HashSet<>();
        if (to.alone()) {
            owners.add(to.callee());
            owners.addAll(code.imports().words());
        }
        Shared function = new Shared(to.callee(), owners, source.path(), code.family());
        return new Outlet(Way.PARAMETER, function, to.position());
    }

    /** The answer as what an event carries that is emitted at {@code i}. */
    Outlet event(String name, int i) {
        return new Outlet(Way.EVENT, shared(name, i), 0);
    }

    private Shared shared(String name, int declared) {
        Set<String> owners = file();
        for (int i = around(declared); i >= 0; i = around(i)) {
            owners.addAll(types(i));
        }
        return new Shared(name, owners, source.path(), code.family());
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

    private boolean isHidden(int declared) {
        return IntStream.range(code.statement(declared).start(), declared).anyMatch(i -> code.is(i, Meaning.HIDES));
    }

    /** Whether nothing but types, modules and groups is around what is declared. */
    private boolean isOpen(int declared) {
        for (int i = around(declared); i >= 0; i = around(i)) {
            if (!isHead(i)) {
                return false;
            }
        }
        return !isHidden(declared);
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
    private boolean isHead(int i) {
        Span line = line(i);
        int first = line.start();
        boolean group = code.is(first + 1, "(") && line.length() == 2;
        boolean brace = line.length() == 1 && code.partner(first) > 0;
        return group || brace || !types(i).isEmpty();
    }

    /** The words by which the line of {@code i} begins types or modules. */
    private Set<String> types(int i) {
        Span line = line(i);
        Set<String> names = new HashSet<>();
        boolean type = false;
        for (int j = line.start(); j < line.end() && j <= Math.max(i, line.start() + FARTHEST); j++) {
            type |= code.is(j, Meaning.TYPE);
            if (type && (code.is(j, "(") || code.is(j, "{"))) {
                break;
            }
            if (type && code.isWord(j)) {
                names.add(code.at(j).word());
            }
        }
        return names;
    }

    private Span line(int i) {
        int first = i;
        while (first > 0 && !code.firstOnLine(first)) {
            first--;
        }
        int end = first + 1;
        while (end < code.size() && !code.firstOnLine(end)) {
            end++;
        }
        return new Span(first, end);
    }
}
