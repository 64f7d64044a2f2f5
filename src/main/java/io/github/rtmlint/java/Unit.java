package io.github.rtmlint.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A parsed Java source with an index of what it names. */
final class Unit {
    private final Source source;
    private final CompilationUnit tree;
    private final Index index;
    private final Set<String> packages = new HashSet<>();

    Unit(Source source, CompilationUnit tree) {
        this.source = source;
        this.tree = tree;
        this.index = new Index(tree);
        addPackages(packageName());
        imports().forEach(i -> addPackages(i.getNameAsString()));
        index.qualifiers().forEach(this::addPackages);
        index.types()
                .forEach(
                        t -> t.setData(Keys.FULL_NAME, t.getFullyQualifiedName().orElse(t.getNameAsString())));
    }

    /** A name and all that it begins with. */
    private void addPackages(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
            packages.add(name.substring(0, end));
        }
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

    /** Whether an import, a name written with its package, or the unit's own package begins with one of the prefixes. */
    boolean mentions(List<String> prefixes) {
        return prefixes.isEmpty() || prefixes.stream().anyMatch(packages::contains);
    }

    /** What the source names, and where. */
    Index index() {
        return index;
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

    /** The innermost node that is written around a span. */
    Node at(Span wanted) {
        Node at = tree;
        for (Optional<Node> inner = Optional.of(at); inner.isPresent(); inner = inside(at, wanted)) {
            at = inner.get();
        }
        return at;
    }

    private Optional<Node> inside(Node around, Span wanted) {
        return around.getChildNodes().stream()
                .filter(n -> n.getRange().isPresent() && span(n).contains(wanted))
                .findFirst();
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
