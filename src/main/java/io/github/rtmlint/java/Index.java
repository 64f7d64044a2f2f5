package io.github.rtmlint.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The nodes of a tree by what they name. */
final class Index extends VoidVisitorWithDefaults<Void> {
    private static final Pattern PACKAGE = Pattern.compile("[a-z][\\w.]*");

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
    private final Set<String> qualifiers = new HashSet<>();

    /** Looks at every node once; of deep trees, too. */
    Index(CompilationUnit tree) {
        Deque<Node> open = new ArrayDeque<>(List.of(tree));
        while (!open.isEmpty()) {
            Node node = open.pop();
            forgetTokens(node);
            node.accept(this, null);
            List<Node> children = node.getChildNodes();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
    }

    /** Ranges are all that is needed; the tokens take twice the memory of the tree. */
    private static void forgetTokens(Node node) {
        node.getRange().ifPresent(range -> {
            node.setTokenRange(null);
            node.setRange(range);
        });
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }

    @Override
    public void visit(NameExpr name, Void nothing) {
        add(names, name.getNameAsString(), name);
    }

    @Override
    public void visit(FieldAccessExpr access, Void nothing) {
        add(names, access.getNameAsString(), access);
        qualified(access.getNameAsString(), access.getScope());
    }

    @Override
    public void visit(MethodCallExpr call, Void nothing) {
        add(calls, call.getNameAsString(), call);
    }

    @Override
    public void visit(ObjectCreationExpr creation, Void nothing) {
        add(creations, creation.getType().getNameAsString(), creation);
    }

    @Override
    public void visit(MethodReferenceExpr reference, Void nothing) {
        add(references, reference.getIdentifier(), reference);
    }

    @Override
    public void visit(ClassOrInterfaceType type, Void nothing) {
        add(typeUses, type.getNameAsString(), type);
        type.getScope().ifPresent(scope -> qualified(type.getNameAsString(), scope));
    }

    @Override
    public void visit(MethodDeclaration method, Void nothing) {
        add(callables, method.getNameAsString(), method);
    }

    @Override
    public void visit(ConstructorDeclaration constructor, Void nothing) {
        add(callables, constructor.getNameAsString(), constructor);
    }

    @Override
    public void visit(TypePatternExpr pattern, Void nothing) {
        add(patterns, pattern.getNameAsString(), pattern);
    }

    @Override
    public void visit(StringLiteralExpr literal, Void nothing) {
        strings.add(literal);
    }

    @Override
    public void visit(TextBlockLiteralExpr block, Void nothing) {
        strings.add(block);
    }

    @Override
    public void visit(MarkerAnnotationExpr annotation, Void nothing) {
        annotation(annotation);
    }

    @Override
    public void visit(SingleMemberAnnotationExpr annotation, Void nothing) {
        annotation(annotation);
    }

    @Override
    public void visit(NormalAnnotationExpr annotation, Void nothing) {
        annotation(annotation);
    }

    private void annotation(AnnotationExpr annotation) {
        annotations.add(annotation);
        Name name = annotation.getName();
        name.getQualifier().ifPresent(scope -> qualified(name.getIdentifier(), scope));
    }

    @Override
    public void visit(ClassOrInterfaceDeclaration type, Void nothing) {
        types.add(type);
    }

    @Override
    public void visit(EnumDeclaration type, Void nothing) {
        types.add(type);
    }

    @Override
    public void visit(RecordDeclaration type, Void nothing) {
        types.add(type);
    }

    @Override
    public void visit(AnnotationDeclaration type, Void nothing) {
        types.add(type);
    }

    /** A type that is named with its package is as good as imported. */
    private void qualified(String name, Node scope) {
        if (Character.isUpperCase(name.charAt(0))) {
            String written = scope.toString();
            if (PACKAGE.matcher(written).matches()) {
                qualifiers.add(written);
            }
        }
    }

    /** All that one of the questions by name below has an answer for. */
    Stream<String> words() {
        return Stream.of(names, calls, creations, references, typeUses, callables, patterns)
                .flatMap(index -> index.keySet().stream())
                .distinct();
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

    /** All methods and constructors. */
    Stream<CallableDeclaration<?>> callables() {
        return callables.values().stream().flatMap(List::stream);
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

    /** Packages that types are named with where they are used. */
    Set<String> qualifiers() {
        return qualifiers;
    }
}
