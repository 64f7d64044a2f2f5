package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithMembers;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From a name to the variable, parameter, field, record component or enum constant it means, and back to all its uses.
 *
 * <p>A declaration is the node that holds its name.
 */
final class Declarations {
    private final Program program;
    private final Map<Expression, Optional<Node>> resolved = new IdentityHashMap<>();
    /** By the unit that a local name is seen in, or null, and the name. */
    private final Map<Unit, Map<String, Map<Node, List<Expression>>>> uses = new HashMap<>();

    private final Map<Node, List<AssignExpr>> assigned = new IdentityHashMap<>();
    private final Map<TypeDeclaration<?>, Map<String, Node>> byName = new IdentityHashMap<>();

    Declarations(Program program) {
        this.program = program;
    }

    /**
     * What a simple name or field access means, when the sources declare it. The name before {@code ::} is one, too, though the
     * parser takes it for a type.
     */
    Optional<Node> of(Expression name) {
        Optional<Node> known = resolved.get(name);
        if (known == null) {
            resolved.put(name, Optional.empty());
            known = name instanceof NameExpr simple
                    ? named(simple.getNameAsString(), simple)
                    : name instanceof FieldAccessExpr access
                            ? member(access)
                            : name instanceof TypeExpr type && type.getType().isClassOrInterfaceType()
                                    ? named(type.getTypeAsString(), type)
                                    : Optional.empty();
            resolved.put(name, known);
        }
        return known;
    }

    /** All expressions in the project that mean the declaration. */
    List<Expression> uses(Node declaration) {
        String name = ((NodeWithSimpleName<?>) declaration).getNameAsString();
        Unit unit = isLocal(declaration) ? Unit.of(declaration) : null;
        Map<Node, List<Expression>> known = uses.getOrDefault(unit, Map.of()).get(name);
        if (known == null) {
            known = byDeclaration(unit, name);
            uses.computeIfAbsent(unit, u -> new HashMap<>()).put(name, known);
        }
        return known.getOrDefault(declaration, List.of());
    }

    /** Assignments to a variable in the order they are written. */
    List<AssignExpr> assignments(Node declaration) {
        List<AssignExpr> known = assigned.get(declaration);
        if (known == null) {
            known = assigning(declaration);
            assigned.put(declaration, known);
        }
        return known;
    }

    private List<AssignExpr> assigning(Node declaration) {
        return uses(declaration).stream()
                .flatMap(u -> u.getParentNode().stream())
                .filter(AssignExpr.class::isInstance)
                .map(AssignExpr.class::cast)
                .filter(a -> of(a.getTarget()).filter(d -> d == declaration).isPresent())
                .sorted(Comparator.comparing(a -> a.getBegin().orElseThrow()))
                .toList();
    }

    /** What a name means wherever it stands in one unit, or in all. */
    private Map<Node, List<Expression>> byDeclaration(Unit unit, String name) {
        Stream<Unit> units = unit == null ? program.project().naming(name) : Stream.of(unit);
        Map<Node, List<Expression>> found = new IdentityHashMap<>();
        units.flatMap(u -> u.index().names(name).stream())
                .forEach(e -> of(e).ifPresent(d ->
                        found.computeIfAbsent(d, k -> new ArrayList<>(2)).add(e)));
        return found;
    }

    static boolean isLocal(Node declaration) {
        return !isField(declaration);
    }

    static boolean isField(Node declaration) {
        Node parent = declaration.getParentNode().orElse(null);
        return parent instanceof FieldDeclaration
                || declaration instanceof EnumConstantDeclaration
                || declaration instanceof Parameter && parent instanceof RecordDeclaration;
    }

    private Optional<Node> member(FieldAccessExpr access) {
        String name = access.getNameAsString();
        Expression scope = access.getScope();
        if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
            return Project.enclosing(access).flatMap(t -> field(t, name));
        }
        TypeRef type = program.typing().of(scope);
        return program.project().type(type).flatMap(t -> field(t, name));
    }

    private Optional<Node> named(String name, Node from) {
        Locals locals = new Locals(name, Unit.of(from).index().patterns(name));
        Node child = from;
        for (Node at = from.getParentNode().orElse(null);
                at != null;
                at = at.getParentNode().orElse(null)) {
            Optional<Node> found = declaredIn(at, child, locals);
            if (found.isPresent()) {
                return found;
            }
            child = at;
        }
        return imported(Unit.of(from), name);
    }

    private Optional<Node> declaredIn(Node scope, Node child, Locals locals) {
        if (scope instanceof TypeDeclaration<?> type) {
            return field(type, locals.name());
        } else if (scope instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent()) {
            return anonymousField(creation, locals.name());
        }
        return locals.in(scope, child);
    }

    private Optional<Node> anonymousField(ObjectCreationExpr creation, String name) {
        Optional<Node> own = creation.getAnonymousClassBody().get().stream()
                .filter(FieldDeclaration.class::isInstance)
                .flatMap(f -> ((FieldDeclaration) f).getVariables().stream())
                .filter(v -> v.getNameAsString().equals(name))
                .map(Node.class::cast)
                .findFirst();
        return own.isPresent()
                ? own
                : program.project()
                        .type(program.types().resolve(creation.getType()))
                        .flatMap(t -> field(t, name));
    }

    /** The field, record component or enum constant of a type or its supertypes. */
    Optional<Node> field(TypeDeclaration<?> type, String name) {
        return field(type, name, Identity.set());
    }

    private Optional<Node> field(TypeDeclaration<?> type, String name, Set<TypeDeclaration<?>> seen) {
        if (!seen.add(type)) {
            return Optional.empty();
        }
        Optional<Node> own = Optional.ofNullable(
                byName.computeIfAbsent(type, Declarations::fieldsByName).get(name));
        return own.isPresent()
                ? own
                : program.types()
                        .supertypes(type)
                        .flatMap(s -> field(s, name, seen).stream())
                        .findFirst();
    }

    private static Map<String, Node> fieldsByName(TypeDeclaration<?> type) {
        Map<String, Node> fields = new HashMap<>();
        fields(type).forEach(f -> fields.putIfAbsent(((NodeWithSimpleName<?>) f).getNameAsString(), f));
        return fields;
    }

    /** A type's own fields, record components and enum constants. */
    static List<Node> fields(TypeDeclaration<?> type) {
        List<Node> found = new ArrayList<>();
        for (FieldDeclaration field : ((NodeWithMembers<?>) type).getFields()) {
            found.addAll(field.getVariables());
        }
        if (type instanceof EnumDeclaration constants) {
            found.addAll(constants.getEntries());
        } else if (type instanceof RecordDeclaration components) {
            found.addAll(components.getParameters());
        }
        return found;
    }

    private Optional<Node> imported(Unit unit, String name) {
        return unit.importedFrom(name)
                .flatMap(owner -> program.project().type(owner).stream())
                .flatMap(type -> field(type, name).stream())
                .findFirst();
    }

    /** The written type of a declaration, when it has one. */
    static Optional<Type> type(Node declaration) {
        if (declaration instanceof VariableDeclarator variable) {
            return Optional.of(variable.getType());
        } else if (declaration instanceof Parameter parameter) {
            return Optional.of(parameter.getType());
        } else if (declaration instanceof TypePatternExpr pattern) {
            return Optional.of(pattern.getType());
        }
        return Optional.empty();
    }

    /** Whether the enclosing type is an interface, whose fields are constants. */
    static boolean inInterface(Node declaration) {
        return Project.enclosing(declaration)
                .filter(t -> t instanceof ClassOrInterfaceDeclaration c && c.isInterface())
                .isPresent();
    }
}
