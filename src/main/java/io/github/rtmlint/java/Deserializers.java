package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** The methods of the project that a binder asks to make a type of it: they read an answer in their own way. */
final class Deserializers {
    private final Program program;

    Deserializers(Program program) {
        this.program = program;
    }

    /** Those of the classes, named or not, that extend or implement something for the type. */
    List<MethodDeclaration> of(TypeDeclaration<?> type) {
        return program.project()
                .named(type.getNameAsString(), Index::typeUses)
                .filter(use -> program.types().resolve(use).name().equals(Project.fullName(type)))
                .flatMap(use -> members(use.getParentNode().orElse(null)))
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast)
                .filter(m -> program.means(Meaning.DESERIALIZES, m)
                        && !m.getParameters().isEmpty())
                .toList();
    }

    /** Whether one of them fills a member itself with what it reads of the answer under {@code key}. */
    boolean fill(TypeDeclaration<?> type, String key) {
        return of(type).stream().anyMatch(m -> makes(m, type) && reads(m, key));
    }

    private boolean makes(MethodDeclaration deserializer, TypeDeclaration<?> type) {
        return deserializer.findAll(ObjectCreationExpr.class).stream()
                .anyMatch(c -> program.types().resolve(c.getType()).name().equals(Project.fullName(type)));
    }

    private boolean reads(MethodDeclaration deserializer, String key) {
        return deserializer.findAll(MethodCallExpr.class).stream()
                .filter(c -> program.spellings()
                        .reading(c)
                        .filter(roles -> roles.has(Role.KEY))
                        .isPresent())
                .flatMap(c -> c.getArguments().stream())
                .flatMap(a -> program.values().of(a).stream())
                .anyMatch(text -> text.constant().filter(key::equals).isPresent());
    }

    private static Stream<? extends Node> members(Node use) {
        if (!(use instanceof ClassOrInterfaceType supertype)) {
            return Stream.empty();
        }
        Node holder = supertype.getParentNode().orElse(null);
        if (holder instanceof ClassOrInterfaceDeclaration named) {
            return named.getMembers().stream();
        }
        return holder instanceof ObjectCreationExpr creation
                ? creation.getAnonymousClassBody().stream().flatMap(List::stream)
                : Stream.empty();
    }
}
