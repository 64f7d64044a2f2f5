package io.github.rtmlint.lexical;

import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Outlet.Way;
import io.github.rtmlint.call.Shared;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what of a file others can use. */
final class Sharing {
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
        return !member && !global && !code.types().declare(name) || isHidden(variable)
                ? Optional.empty()
                : Optional.of(Outlet.member(shared(instance ? name.replace("@", "") : name, variable)));
    }

    /**
     * The answer as what a function of another file is given; a name that stands alone is one that the file imports, or has
     * beside it.
     */
    Outlet given(Callee.Argument to) {
        Set<String> owners = new HashSet<>();
        if (to.alone()) {
            owners.addAll(code.imports().of(to.callee()));
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
        owners.addAll(code.types().owners(declared));
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
        if (code.is(0, Meaning.MODULE)) {
            names.add(code.at(Math.max(0, code.statement(0).end() - 1)).word());
        }
        return names;
    }

    private boolean isHidden(int declared) {
        return IntStream.range(code.statement(declared).start(), declared).anyMatch(i -> code.is(i, Meaning.HIDES));
    }

    /** Whether nothing but types, modules and groups is around what is declared. */
    private boolean isOpen(int declared) {
        Types types = code.types();
        for (int i = types.around(declared); i >= 0; i = types.around(i)) {
            if (!types.isHead(i)) {
                return false;
            }
        }
        return !isHidden(declared);
    }
}
