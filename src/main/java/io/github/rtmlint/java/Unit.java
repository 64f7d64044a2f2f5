package io.github.rtmlint.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A parsed Java source with an index of what it names. */
final class Unit {
    private static final Pattern QUALIFIER = Pattern.compile("[a-z][\\w.]*");

    private final Source source;
    private final CompilationUnit tree;
    private final Map<String, List<Expression>> names = new HashMap<>();
    private final Map<String, List<MethodCallExpr>> calls = new HashMap<>();
    private final Map<String, List<ObjectCreationExpr>> creations = new HashMap<>();
    private final Map<String, List<MethodReferenceExpr>> references = new HashMap<>();
    private final Map<String, List<ClassOrInterfaceType>> typeUses = new HashMap<>();
    private final Map<String, List<CallableDeclaration<?>>> callables = new HashMap<>();
    private final Map<String, List<TypePatternExpr>> patterns = new HashMap<>();
    private final List<LiteralStringValueExpr> strings = new ArrayList<>();
    private final List<AnnotationExpr> annotations = new ArrayList<>();
    private final List<TypeDeclaration<?>> types = new ArrayList<>();
    private final Set<String> packages = new HashSet<>();

    Unit(Source source, CompilationUnit tree) {
        this.source = source;
        this.tree = tree;
        imports().forEach(i -> addPackages(i.getNameAsString()));
        addPackages(packageName());
        Deque<Node> open = new ArrayDeque<>(List.of(tree));
        while (!open.isEmpty()) {
            Node node = open.pop();
            forgetTokens(node);
            index(node);
            List<Node> children = node.getChildNodes();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
    }

    /** A name and all that it begins with. */
    private void addPackages(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
            packages.add(name.substring(0, end));
        }
    }

    /** Ranges are all that is needed; the tokens take twice the memory of the tree. */
    private static void forgetTokens(Node node) {
        node.getRange().ifPresent(range -> {
            node.setTokenRange(null);
            node.setRange(range);
        });
    }

    private void index(Node node) {
        if (node instanceof NameExpr name) {
            add(names, name.getNameAsString(), name);
        } else if (node instanceof FieldAccessExpr access) {
            add(names, access.getNameAsString(), access);
            qualified(access.getNameAsString(), access.getScope());
        } else if (node instanceof MethodCallExpr call) {
            add(calls, call.getNameAsString(), call);
        } else if (node instanceof ObjectCreationExpr creation) {
            add(creations, creation.getType().getNameAsString(), creation);
        } else if (node instanceof MethodReferenceExpr reference) {
            add(references, reference.getIdentifier(), reference);
        } else if (node instanceof ClassOrInterfaceType type) {
            add(typeUses, type.getNameAsString(), type);
            type.getScope().ifPresent(scope -> qualified(type.getNameAsString(), scope));
        } else if (node instanceof CallableDeclaration<?> callable) {
            add(callables, callable.getNameAsString(), callable);
        } else if (node instanceof TypePatternExpr pattern) {
            add(patterns, pattern.getNameAsString(), pattern);
        } else if (node instanceof StringLiteralExpr || node instanceof TextBlockLiteralExpr) {
            strings.add((LiteralStringValueExpr) node);
        } else if (node instanceof AnnotationExpr annotation) {
            annotations.add(annotation);
            annotation
                    .getName()
                    .getQualifier()
                    .ifPresent(scope -> qualified(annotation.getName().getIdentifier(), scope));
        } else if (node instanceof TypeDeclaration<?> type) {
            types.add(type);
            type.setData(Keys.FULL_NAME, type.getFullyQualifiedName().orElse(type.getNameAsString()));
        }
    }

    /** A type that is named with its package is as good as imported. */
    private void qualified(String name, Node scope) {
        if (Character.isUpperCase(name.charAt(0))) {
            String written = scope.toString();
            if (Character.isLowerCase(written.charAt(0))
                    && QUALIFIER.matcher(written).matches()) {
                addPackages(written);
            }
        }
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }

    Source source() {
        return source;
    }

    CompilationUnit tree() {
        return tree;
    }

    /** The package's name; empty for the unnamed one. */
    String packageName() {
        return tree.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    }

    List<ImportDeclaration> imports() {
        return tree.getImports();
    }

    /** Full names of the types that static imports take members from. */
    Stream<String> importedOwners() {
        return imports().stream().filter(ImportDeclaration::isStatic).map(Unit::owner);
    }

    /** Those of them that may have a member of this name. */
    Stream<String> importedFrom(String member) {
        return imports().stream()
                .filter(i -> i.isStatic()
                        && (i.isAsterisk() || i.getName().getIdentifier().equals(member)))
                .map(Unit::owner);
    }

    private static String owner(ImportDeclaration i) {
        return i.isAsterisk()
                ? i.getNameAsString()
                : i.getName().getQualifier().map(Name::asString).orElse("");
    }

    /** All that one of the questions by name below has an answer for. */
    Stream<String> words() {
        return Stream.of(names, calls, creations, references, typeUses, callables, patterns)
                .flatMap(index -> index.keySet().stream())
                .distinct();
    }

    /** Whether an import, a name written with its package, or the unit's own package begins with one of the prefixes. */
    boolean mentions(List<String> prefixes) {
        return prefixes.isEmpty() || prefixes.stream().anyMatch(packages::contains);
    }

    /** Simple names and field accesses that end in {@code name}. */
    List<Expression> names(String name) {
        return names.getOrDefault(name, List.of());
    }

    List<MethodCallExpr> calls(String name) {
        return calls.getOrDefault(name, List.of());
    }

    List<ObjectCreationExpr> creations(String simpleName) {
        return creations.getOrDefault(simpleName, List.of());
    }

    List<MethodReferenceExpr> references(String name) {
        return references.getOrDefault(name, List.of());
    }

    List<ClassOrInterfaceType> typeUses(String simpleName) {
        return typeUses.getOrDefault(simpleName, List.of());
    }

    List<CallableDeclaration<?>> callables(String name) {
        return callables.getOrDefault(name, List.of());
    }

    /** Patterns that declare {@code name}. */
    List<TypePatternExpr> patterns(String name) {
        return patterns.getOrDefault(name, List.of());
    }

    List<LiteralStringValueExpr> strings() {
        return strings;
    }

    List<AnnotationExpr> annotations() {
        return annotations;
    }

    List<TypeDeclaration<?>> types() {
        return types;
    }

    Span span(Node node) {
        var range = node.getRange().orElseThrow();
        return new Span(
                source.offset(range.begin.line, range.begin.column),
                source.offset(range.end.line, range.end.column) + 1);
    }

    Place place(Node node) {
        return source.place(span(node));
    }

    /** The method's name in a reference to it. */
    static Place identifier(MethodReferenceExpr reference) {
        Place whole = of(reference).place(reference);
        int length = whole.text().length();
        return whole.part(length - reference.getIdentifier().length(), length);
    }

    /** The unit that a node belongs to. */
    static Unit of(Node node) {
        Node top = node;
        while (top.getParentNode().isPresent()) {
            top = top.getParentNode().get();
        }
        return top.getData(Keys.UNIT);
    }

    /** A type's name with its package and the types around it; the simple name of a local one. */
    static String fullName(TypeDeclaration<?> type) {
        return type.getData(Keys.FULL_NAME);
    }

    /** The nearest node of a kind around a node. */
    static <T extends Node> Optional<T> around(Node node, Class<T> kind) {
        for (Node at = node.getParentNode().orElse(null);
                at != null;
                at = at.getParentNode().orElse(null)) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    /** Marks the tree as belonging to this unit. */
    Unit attach() {
        tree.setData(Keys.UNIT, this);
        return this;
    }

    private static final class Keys {
        static final DataKey<Unit> UNIT = new DataKey<>() {};
        static final DataKey<String> FULL_NAME = new DataKey<>() {};
    }
}
