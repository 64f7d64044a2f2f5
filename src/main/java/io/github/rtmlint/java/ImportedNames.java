package io.github.rtmlint.java;

import com.github.javaparser.ast.ImportDeclaration;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.text.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The imports of the SDK's types and constants that a call's names are of: they change with it. */
final class ImportedNames {
    private final Program program;
    private final Map<Unit, Set<String>> documented = new HashMap<>();

    ImportedNames(Program program) {
        this.program = program;
    }

    /** Adds the imports of what a call is named by. */
    void complete(Trace trace) {
        for (Name name : List.copyOf(trace.names())) {
            if (name.sdk().isEmpty() || name.word() == Name.Word.CALL || name.word() == Name.Word.ENTRY_POINT) {
                continue;
            }
            program.project().unit(name.place().path()).stream()
                    .flatMap(u -> u.imports().stream())
                    .filter(i -> !i.isAsterisk()
                            && i.getName().getIdentifier().equals(name.place().text()))
                    .forEach(i -> trace.name(imported(i, name)));
        }
    }

    private Name imported(ImportDeclaration declaration, Name name) {
        Unit unit = Unit.of(declaration);
        Place whole = unit.place(declaration.getName());
        int length = whole.text().length();
        String imported = name.place().text();
        int written = declaration
                .getName()
                .getQualifier()
                .filter(outer -> imported.startsWith(outer.getIdentifier()))
                .map(outer -> whole.span().end()
                        - unit.span(outer).end()
                        + outer.getIdentifier().length())
                .orElse(imported.length());
        boolean spoken = documented
                .computeIfAbsent(unit, u -> Documentation.names(u.source().text()))
                .contains(imported);
        Name.Word word = spoken ? Name.Word.DOCUMENTED_IMPORT : Name.Word.IMPORT;
        return new Name(whole.part(length - written, length), word, name.sdk());
    }
}
