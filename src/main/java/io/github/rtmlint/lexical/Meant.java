package io.github.rtmlint.lexical;

import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which constants of other files a file means by its words. */
final class Meant {
    private final Source source;
    private final Code code;
    private final Imports imports;

    private Meant(Source source, Code code) {
        this.source = source;
        this.code = code;
        this.imports = code.imports();
    }

    /**
     * The values of the constants that the file means, by what it calls them; none for a name that it declares itself or
     * that may be several of them.
     */
    static Map<String, Text> of(Source source, Code code, Set<String> declared, Collection<SharedConstant> shared) {
        Meant meant = new Meant(source, code);
        Map<String, Text> values = new HashMap<>();
        Set<String> several = new HashSet<>(declared);
        for (SharedConstant constant : shared) {
            String here = meant.imports.here(constant.name());
            if (meant.isMeant(constant, here) && values.putIfAbsent(here, constant.text()) != null) {
                several.add(here);
            }
        }
        values.keySet().removeAll(several);
        return values;
    }

    /** Whether every use of the name can be a use of the constant. */
    private boolean isMeant(SharedConstant constant, String here) {
        List<Boolean> uses = new ArrayList<>();
        uses(code, constant, here, uses);
        return !uses.isEmpty() && !uses.contains(false);
    }

    private void uses(Code inside, SharedConstant constant, String here, List<Boolean> uses) {
        for (int i = 0; i < inside.size(); i++) {
            if (inside.isWord(i) && inside.at(i).is(here) && !Imports.around(inside, i)) {
                uses.add(isUse(inside, i, constant));
            }
            inside.expressions(i).forEach(e -> uses(e, constant, here, uses));
        }
    }

    private boolean isUse(Code inside, int i, SharedConstant constant) {
        if (Links.is(inside, i - 1)) {
            String owner = inside.isWord(i - 2) ? inside.at(i - 2).word() : "";
            boolean module =
                    imports.names(owner) && constant.shared().owners().stream().anyMatch(imports::names);
            return constant.shared().owners().contains(owner) || module;
        }
        boolean imported = imports.names(constant.name())
                || imports.all() && constant.shared().owners().stream().anyMatch(imports::names);
        return imported || constant.shared().isBeside(source) && isConstant(constant);
    }

    /** Whether a name without an owner is told from those of variables: it begins with a capital, or says what it holds. */
    private static boolean isConstant(SharedConstant constant) {
        String name = constant.name();
        return Character.isUpperCase(name.charAt(0))
                || Spelled.plain(constant.text().value()).contains(Spelled.plain(name));
    }
}
