package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.rtmlint.knowledge.Http.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of configuration whose values annotated fields, parameters and types get. */
final class Injections {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}:]+)(?::[^}]*)?}");

    private final Program program;

    Injections(Program program) {
        this.program = program;
    }

    /** The keys whose values a field or parameter gets; most often none. */
    List<String> keys(Node declaration) {
        Node holder =
                declaration instanceof VariableDeclarator v ? v.getParentNode().orElse(v) : declaration;
        List<String> keys = new ArrayList<>();
        if (holder instanceof NodeWithAnnotations<?> annotated) {
            keys.addAll(keys(annotated, Role.CONFIG_KEY));
        }
        if (declaration instanceof Parameter parameter
                && parameter.getParentNode().orElse(null) instanceof MethodDeclaration setter
                && setter.getParameters().size() == 1) {
            keys.addAll(keys(setter, Role.CONFIG_KEY));
        }
        if (Declarations.isField(declaration)) {
            prefix(Project.enclosing(declaration))
                    .ifPresent(p -> keys.add(p + ((NodeWithSimpleName<?>) declaration).getNameAsString()));
        }
        return keys;
    }

    private List<String> keys(NodeWithAnnotations<?> annotated, Role role) {
        List<String> keys = new ArrayList<>();
        for (AnnotationExpr annotation : annotated.getAnnotations()) {
            for (Expression value :
                    program.annotationRoles().members(annotation).getOrDefault(role, List.of())) {
                program.values().constant(value).ifPresent(written -> keys.addAll(inside(written)));
            }
        }
        return keys;
    }

    /** {@code rtmUrl} of <code>${rtmUrl:default}</code>; a text without placeholders is itself a key. */
    static List<String> inside(String written) {
        List<String> keys = new ArrayList<>();
        for (Matcher m = PLACEHOLDER.matcher(written); m.find(); ) {
            keys.add(m.group(1));
        }
        return keys.isEmpty() && !written.contains("{") ? List.of(written) : keys;
    }

    /** Whether the type, or one around it, is annotated at all, and so may be bound to a prefix. */
    static boolean hasPrefix(TypeDeclaration<?> type) {
        return !type.getAnnotations().isEmpty()
                || type.getParentNode()
                        .flatMap(Project::enclosing)
                        .filter(Injections::hasPrefix)
                        .isPresent();
    }

    /** The prefix of a type's keys with its dot, through the types it is nested in or a field of. */
    private Optional<String> prefix(Optional<TypeDeclaration<?>> type) {
        if (type.isEmpty()) {
            return Optional.empty();
        }
        for (AnnotationExpr annotation : type.get().getAnnotations()) {
            Optional<String> prefix = program.annotationRoles()
                    .member(annotation, Role.CONFIG_PREFIX)
                    .flatMap(program.values()::constant);
            if (prefix.isPresent()) {
                return Optional.of(prefix.get().isEmpty() ? "" : prefix.get() + ".");
            }
        }
        return type.get()
                .getParentNode()
                .flatMap(Project::enclosing)
                .flatMap(outer -> prefix(Optional.of(outer))
                        .flatMap(p -> Declarations.fields(outer).stream()
                                .filter(f -> Declarations.type(f)
                                        .filter(t ->
                                                t.asString().equals(type.get().getNameAsString()))
                                        .isPresent())
                                .findFirst()
                                .map(f -> p + ((NodeWithSimpleName<?>) f).getNameAsString() + ".")));
    }
}
