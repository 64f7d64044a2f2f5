package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** All units that were read, and the types they declare. */
final class Project {
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> naming = new HashMap<>();
    private final Map<String, TypeDeclaration<?>> types = new HashMap<>();
    private final Map<String, List<TypeDeclaration<?>>> subtypes = new HashMap<>();

    void add(Unit unit) {
        units.put(unit.source().path(), unit);
        unit.index()
                .words()
                .forEach(word ->
                        naming.computeIfAbsent(word, k -> new ArrayList<>(2)).add(unit));
        for (TypeDeclaration<?> type : unit.index().types()) {
            types.putIfAbsent(fullName(type), type);
            supertypes(type)
                    .forEach(s -> subtypes.computeIfAbsent(s.getNameAsString(), k -> new ArrayList<>())
                            .add(type));
        }
    }

    /** The units in the order of their paths. */
    Stream<Unit> units() {
        return units.values().stream();
    }

    /** Those of the units that a question by this name can find something in, in the same order. */
    Stream<Unit> naming(String name) {
        return naming.getOrDefault(name, List.of()).stream();
    }

    /** What all units answer to a question by name, in the same order. */
    <T> Stream<T> named(String name, BiFunction<Index, String, List<T>> question) {
        return naming(name).flatMap(u -> question.apply(u.index(), name).stream());
    }

    /** The unit of the file at a path. */
    Optional<Unit> unit(String path) {
        return Optional.ofNullable(units.get(path));
    }

    Optional<TypeDeclaration<?>> type(String fullName) {
        return Optional.ofNullable(types.get(fullName));
    }

    Optional<TypeDeclaration<?>> type(TypeRef type) {
        return type(type.name());
    }

    /** Types that name {@code type} as a direct supertype, told by simple name. */
    List<TypeDeclaration<?>> subtypes(TypeDeclaration<?> type) {
        return subtypes.getOrDefault(type.getNameAsString(), List.of());
    }

    static List<ClassOrInterfaceType> supertypes(TypeDeclaration<?> type) {
        List<ClassOrInterfaceType> found = new ArrayList<>();
        if (type instanceof ClassOrInterfaceDeclaration declared) {
            found.addAll(declared.getExtendedTypes());
            found.addAll(declared.getImplementedTypes());
        } else if (type instanceof EnumDeclaration declared) {
            found.addAll(declared.getImplementedTypes());
        } else if (type instanceof RecordDeclaration declared) {
            found.addAll(declared.getImplementedTypes());
        }
        return found;
    }

    static String fullName(TypeDeclaration<?> type) {
        return Unit.fullName(type);
    }

    /** The type whose body holds the node, or the node itself when it is a type. */
    static Optional<TypeDeclaration<?>> enclosing(Node node) {
        for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof TypeDeclaration<?> type) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
