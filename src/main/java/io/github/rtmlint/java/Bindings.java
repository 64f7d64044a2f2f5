package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types that an answer is turned into. Where the exact flow is lost, every value of such a type is taken for the answer,
 * as long as no other answer is turned into it.
 */
final class Bindings {
    private final Program program;
    private final TypeReads reads;
    private final Map<String, List<Tag>> bound = new LinkedHashMap<>();
    private final Set<Node> sites = Identity.set();
    private final Set<Object> spread = new HashSet<>();

    Bindings(Program program, Flow flow) {
        this.program = program;
        this.reads = new TypeReads(program, flow);
    }

    /** The types that hold an answer, as written at declarations on its way. */
    void mention(Type written, Tag tag) {
        if (tag.isAnswer() && tag.path().isEmpty()) {
            for (ClassOrInterfaceType type : written.findAll(ClassOrInterfaceType.class)) {
                program.names().response(type, tag.trace());
            }
        }
    }

    /** An answer is turned into a type, or into what the type wraps. */
    void bind(TypeRef type, Tag tag, Node site) {
        sites.add(site);
        if (!tag.shared()) {
            program.demand().type(type);
        }
        type.flat()
                .flatMap(t -> program.project().type(t).stream())
                .filter(Bindings::canHoldAnswer)
                .forEach(d -> {
                    List<Tag> tags = bound.computeIfAbsent(Project.fullName(d), k -> new ArrayList<>());
                    Tag everywhere = tag.everywhere();
                    if (!tags.contains(everywhere)) {
                        program.demand().word(d.getNameAsString());
                        tags.add(everywhere);
                    }
                });
    }

    private static boolean canHoldAnswer(TypeDeclaration<?> type) {
        return !(type instanceof EnumDeclaration)
                && !type.isAnnotationDeclaration()
                && !(type instanceof ClassOrInterfaceDeclaration c
                        && c.isInterface()
                        && c.getMethods().stream()
                                .anyMatch(m -> !m.getParameters().isEmpty()));
    }

    /** The class literals and type tokens among a call's arguments name what the answer is turned into. A token has no members. */
    void classes(NodeWithArguments<?> call, Tag tag, Node site) {
        if (!tag.path().isEmpty()) {
            return;
        }
        for (Expression argument : call.getArguments()) {
            Expression given = argument instanceof MethodCallExpr chained ? root(chained) : argument;
            if (given instanceof ClassExpr literal) {
                sites.add(literal);
                bind(program.types().resolve(literal.getType()), tag, site);
                program.names().responses(literal.getType(), tag.trace());
            } else if (given instanceof ObjectCreationExpr token
                    && token.getAnonymousClassBody().filter(List::isEmpty).isPresent()
                    && token.getType().getTypeArguments().isPresent()) {
                sites.add(token);
                bind(program.types().resolve(token.getType()), tag, site);
                program.names().responses(token.getType(), tag.trace());
            }
        }
    }

    /** The same of the calls that made a reader for the type: {@code readerFor(Answer.class).readValue(body)}. */
    void readers(MethodCallExpr call, Tag tag) {
        if (program.means(Meaning.DESERIALIZES, call)) {
            for (Expression at = call.getScope().orElse(null);
                    at instanceof MethodCallExpr link;
                    at = link.getScope().orElse(null)) {
                classes(link, tag, call);
            }
            call.getScope()
                    .map(program.typing()::of)
                    .filter(reader -> !reader.arguments().isEmpty())
                    .ifPresent(reader -> bind(reader.innermost(), tag, call));
        }
    }

    /** A request goes into a generic method of the project whose callers name by a class what they get: {@code Class<T>}. */
    void typed(NodeWithArguments<?> call, List<CallableDeclaration<?>> callables, Tag tag, Node site) {
        if (callables.stream().anyMatch(Bindings::takesResultType)) {
            classes(call, tag, site);
        }
    }

    private static boolean takesResultType(CallableDeclaration<?> callable) {
        return callable.getTypeParameters().stream()
                .anyMatch(variable -> callable.getParameters().stream()
                        .anyMatch(p -> p.getType().asString().equals("Class<" + variable.getNameAsString() + ">")));
    }

    private static Expression root(Expression chained) {
        Expression at = chained;
        while (at instanceof MethodCallExpr call && call.getScope().isPresent()) {
            at = call.getScope().get();
        }
        return at;
    }

    /** Follows the reads of all values of the types bound so far; whether that gave anything new. */
    boolean spread() {
        boolean more = false;
        for (String name : List.copyOf(bound.keySet())) {
            TypeDeclaration<?> type = program.project().type(name).orElseThrow();
            for (Tag tag : List.copyOf(bound.get(name))) {
                if (spread.add(List.of(name, tag)) && !tag.shared() && exclusive(type)) {
                    program.guard().at(tag.trace(), type, () -> reads.all(type, tag));
                    more = true;
                }
            }
        }
        return more;
    }

    /** Whether nothing but the followed answers is turned into the type. */
    private boolean exclusive(TypeDeclaration<?> type) {
        return program.project()
                .named(type.getNameAsString(), Index::typeUses)
                .filter(t -> program.types().resolve(t).name().equals(Project.fullName(type)))
                .allMatch(this::mine);
    }

    private boolean mine(ClassOrInterfaceType use) {
        for (Node at = use.getParentNode().orElse(null);
                at != null;
                at = at.getParentNode().orElse(null)) {
            if (at instanceof ClassExpr) {
                return sites.contains(at) || isRegistered(at);
            } else if (at instanceof ObjectCreationExpr creation
                    && creation.getAnonymousClassBody().isPresent()) {
                return sites.contains(at)
                        || !creation.getAnonymousClassBody().get().isEmpty()
                        || use != creation.getType() && !creation.getType().isAncestorOf(use);
            } else if (at instanceof MethodDeclaration method
                            && method.getType().isAncestorOf(use)
                    || at instanceof MethodDeclaration m && m.getType() == use) {
                MethodDeclaration declared = (MethodDeclaration) at;
                boolean sends = declared.getAnnotations().stream().anyMatch(program.annotationRoles()::knows);
                return !sends || declared.getBody().isPresent() || sites.contains(declared);
            } else if (at instanceof Statement) {
                return true;
            }
        }
        return true;
    }

    /** A class literal beside an object is told how to be made, not made. */
    private static boolean isRegistered(Node literal) {
        return literal.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getArguments().stream().anyMatch(ObjectCreationExpr.class::isInstance);
    }
}
