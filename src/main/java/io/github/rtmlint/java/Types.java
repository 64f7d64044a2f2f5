package io.github.rtmlint.java;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the full names of written types from imports, declarations and the spellings. */
final class Types {
    private static final Set<String> JAVA_LANG = Set.of(
            "String",
            "Object",
            "Integer",
            "Long",
            "Boolean",
            "Double",
            "Class",
            "Iterable",
            "StringBuilder",
            "StringBuffer",
            "CharSequence",
            "System",
            "Exception",
            "RuntimeException",
            "Thread",
            "Enum",
            "Math");

    private final Project project;
    private final Set<String> spelled;
    private final Map<Node, Map<String, String>> names = new IdentityHashMap<>();

    /** @param spelled full names that the spellings know, for imports on demand */
    Types(Project project, Set<String> spelled) {
        this.project = project;
        this.spelled = spelled;
    }

    TypeRef resolve(Type type) {
        if (type instanceof ArrayType array) {
            return new TypeRef("[]", List.of(resolve(array.getComponentType())));
        }
        if (type instanceof PrimitiveType primitive) {
            return TypeRef.of(primitive.asString());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendedType().map(this::resolve).orElse(TypeRef.UNKNOWN);
        }
        if (!(type instanceof ClassOrInterfaceType named)) {
            return TypeRef.UNKNOWN;
        }
        List<TypeRef> arguments = named.getTypeArguments()
                .map(list -> list.stream().map(this::resolve).toList())
                .orElse(List.of());
        String name = fullName(named);
        return name.isEmpty() ? TypeRef.UNKNOWN : new TypeRef(name, arguments);
    }

    private String fullName(ClassOrInterfaceType type) {
        if (type.getScope().isEmpty()) {
            return isTypeParameter(type) ? "" : fullName(type.getNameAsString(), type);
        }
        String written = type.getNameWithScope();
        String first = written.substring(0, written.indexOf('.'));
        return Character.isUpperCase(first.charAt(0))
                ? fullName(first, type) + written.substring(first.length())
                : written;
    }

    private static boolean isTypeParameter(ClassOrInterfaceType type) {
        for (Node at = type; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof NodeWithTypeParameters<?> generic
                    && generic.getTypeParameters().stream()
                            .anyMatch(p -> p.getNameAsString().equals(type.getNameAsString()))) {
                return true;
            }
        }
        return false;
    }

    /** The full name of a simple type name as used at {@code where}; the simple name itself when nothing tells. */
    String fullName(String simple, Node where) {
        Optional<TypeDeclaration<?>> type = Project.enclosing(where);
        Unit unit = Unit.of(where);
        Map<String, String> known =
                names.computeIfAbsent(type.isPresent() ? type.get() : unit.tree(), scope -> new HashMap<>());
        String name = known.get(simple);
        if (name == null) {
            name = type.flatMap(t -> memberName(t, simple)).orElseGet(() -> inUnit(unit, simple));
            known.put(simple, name);
        }
        return name;
    }

    /** The full name of what a type, or one around it, declares or inherits. */
    private Optional<String> memberName(TypeDeclaration<?> type, String simple) {
        return memberType(type, simple, Identity.set())
                .or(() -> type.getParentNode().flatMap(Project::enclosing).flatMap(outer -> memberName(outer, simple)));
    }

    private Optional<String> memberType(TypeDeclaration<?> type, String simple, Set<TypeDeclaration<?>> seen) {
        if (!seen.add(type)) {
            return Optional.empty();
        }
        if (type.getNameAsString().equals(simple)) {
            return Optional.of(Project.fullName(type));
        }
        String nested = Project.fullName(type) + "." + simple;
        if (project.type(nested).isPresent() || spelled.contains(nested)) {
            return Optional.of(nested);
        }
        return supertypes(type)
                .flatMap(s -> memberType(s, simple, seen).stream())
                .findFirst();
    }

    /** The declarations of a type's direct supertypes as far as the project has them. */
    Stream<TypeDeclaration<?>> supertypes(TypeDeclaration<?> type) {
        return Project.supertypes(type).stream().flatMap(s -> declaration(type, s).stream());
    }

    private Optional<TypeDeclaration<?>> declaration(TypeDeclaration<?> type, ClassOrInterfaceType supertype) {
        if (supertype.getNameAsString().equals(type.getNameAsString())) {
            return project.type(inUnit(Unit.of(type), supertype.getNameAsString()))
                    .filter(t -> t != type);
        }
        String written = supertype.getNameWithScope();
        int dot = written.indexOf('.');
        String first = dot < 0 ? written : written.substring(0, dot);
        String name = Character.isUpperCase(first.charAt(0))
                ? inUnit(Unit.of(type), first) + (dot < 0 ? "" : written.substring(dot))
                : written;
        Optional<TypeDeclaration<?>> found = project.type(name);
        if (found.isPresent()) {
            return found;
        }
        return type.getParentNode()
                .flatMap(Project::enclosing)
                .flatMap(outer -> project.type(Project.fullName(outer) + "." + supertype.getNameAsString()));
    }

    private String inUnit(Unit unit, String simple) {
        for (ImportDeclaration i : unit.imports()) {
            if (!i.isAsterisk() && !i.isStatic() && i.getName().getIdentifier().equals(simple)) {
                return i.getNameAsString();
            }
        }
        String sibling = unit.packageName().isEmpty() ? simple : unit.packageName() + "." + simple;
        if (project.type(sibling).isPresent()) {
            return sibling;
        }
        for (ImportDeclaration i : unit.imports()) {
            String candidate = i.isAsterisk()
                    ? i.getNameAsString() + "." + simple
                    : i.isStatic() && i.getName().getIdentifier().equals(simple) ? i.getNameAsString() : "";
            if (project.type(candidate).isPresent() || spelled.contains(candidate)) {
                return candidate;
            }
        }
        return spelled.contains(sibling) ? sibling : JAVA_LANG.contains(simple) ? "java.lang." + simple : simple;
    }
}
