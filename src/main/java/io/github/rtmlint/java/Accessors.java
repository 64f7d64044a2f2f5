package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.rtmlint.knowledge.Http.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Getters, written or generated, and the names that a binder gives to fields. */
final class Accessors {
    private final Program program;

    Accessors(Program program) {
        this.program = program;
    }

    /** The field that a call without arguments reads: by a written getter, a record's accessor or a generated getter. */
    Optional<Node> field(MethodCallExpr call) {
        if (!call.getArguments().isEmpty()) {
            return Optional.empty();
        }
        List<CallableDeclaration<?>> written = program.callables().of(call);
        if (!written.isEmpty()) {
            return written.stream().flatMap(c -> returnedField(c).stream()).findFirst();
        }
        Optional<TypeDeclaration<?>> type = call.getScope().isPresent()
                ? program.project().type(program.typing().of(call.getScope().get()))
                : Project.enclosing(call);
        return type.flatMap(t -> generated(t, call.getNameAsString()));
    }

    /** What a call without arguments reads: a field, or what a binder makes of a getter that has no body in the sources. */
    Optional<Node> member(MethodCallExpr call) {
        List<CallableDeclaration<?>> written = program.callables().of(call);
        boolean made = !written.isEmpty() && written.stream().allMatch(Accessors::isMade);
        return made ? Optional.of(written.get(0)) : field(call);
    }

    /** The getters of a type that have no body. */
    static List<MethodDeclaration> made(TypeDeclaration<?> type) {
        return type.getMethods().stream().filter(Accessors::isMade).toList();
    }

    private static boolean isMade(CallableDeclaration<?> callable) {
        return callable instanceof MethodDeclaration method
                && method.getBody().isEmpty()
                && method.getParameters().isEmpty()
                && !method.getType().isVoidType();
    }

    /** The field that a generated getter of that name reads. */
    Optional<Node> generated(TypeDeclaration<?> type, String getter) {
        Optional<Node> same = program.declarations().field(type, getter);
        if (same.isPresent() && (type instanceof RecordDeclaration || !(same.get() instanceof Parameter))) {
            return same;
        }
        return program.declarations().field(type, property(getter));
    }

    /** The field that a getter does nothing but return. */
    Optional<Node> returnedField(CallableDeclaration<?> callable) {
        if (!(callable instanceof MethodDeclaration method)
                || !method.getParameters().isEmpty()
                || method.getBody().isEmpty()) {
            return Optional.empty();
        }
        var statements = method.getBody().get().getStatements();
        if (statements.size() == 1
                && statements.get(0) instanceof ReturnStmt returned
                && returned.getExpression().isPresent()) {
            Expression value = returned.getExpression().get();
            return field(value).or(() -> wrapped(value, method));
        }
        return Optional.empty();
    }

    private Optional<Node> field(Expression value) {
        return value instanceof NameExpr || value instanceof FieldAccessExpr
                ? program.declarations().of(value).filter(Declarations::isField)
                : Optional.empty();
    }

    /** The field of the getter's own name, given back in a view or copy. */
    private Optional<Node> wrapped(Expression value, MethodDeclaration getter) {
        List<Expression> arguments = value instanceof NodeWithArguments<?> call ? call.getArguments() : List.of();
        return arguments.size() == 1
                ? field(arguments.get(0))
                        .filter(f -> ((NodeWithSimpleName<?>) f)
                                .getNameAsString()
                                .equals(property(getter.getNameAsString())))
                : Optional.empty();
    }

    /** {@code users} of {@code getUsers} and {@code isUsers}; the name itself when it is no getter. */
    static String property(String getter) {
        int skip = getter.startsWith("get") ? 3 : getter.startsWith("is") ? 2 : 0;
        return skip > 0 && getter.length() > skip && !Character.isLowerCase(getter.charAt(skip))
                ? Character.toLowerCase(getter.charAt(skip)) + getter.substring(skip + 1)
                : getter;
    }

    /** {@code Users} of {@code users}: what stands behind the verb in the name of a getter or setter. */
    static String capital(String property) {
        return Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    /** {@code getUserIds} of {@code userIds} and {@code user_ids}. */
    static String getter(String property) {
        return Stream.of(property.split("_"))
                .filter(part -> !part.isEmpty())
                .map(Accessors::capital)
                .collect(Collectors.joining("", "get", ""));
    }

    /** What a binder calls a field, component or getter: the annotated name, else its own in snake case. */
    String boundName(Node declaration) {
        Optional<String> annotated = annotatedName(declaration);
        if (annotated.isPresent()) {
            return annotated.get();
        }
        String name = ((NodeWithSimpleName<?>) declaration).getNameAsString();
        return Project.enclosing(declaration)
                .flatMap(t -> annotatedAccessor(t, name))
                .orElseGet(() -> snakeCase(declaration instanceof MethodDeclaration ? property(name) : name));
    }

    private Optional<String> annotatedAccessor(TypeDeclaration<?> type, String field) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof MethodDeclaration method) {
                String name = method.getNameAsString();
                boolean accessor =
                        property(name).equals(field) && !name.equals(field) || name.equalsIgnoreCase("set" + field);
                Optional<String> annotated = accessor ? annotatedName(method) : Optional.empty();
                if (annotated.isPresent()) {
                    return annotated;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> annotatedName(Node declaration) {
        Node holder = declaration instanceof VariableDeclarator variable
                ? variable.getParentNode().orElseThrow()
                : declaration;
        if (holder instanceof NodeWithAnnotations<?> annotated) {
            for (AnnotationExpr annotation : annotated.getAnnotations()) {
                Optional<Expression> value = program.annotationRoles().member(annotation, Role.KEY);
                if (value.isPresent()) {
                    return program.values().constant(value.get());
                }
            }
        }
        return Optional.empty();
    }

    /** What a builder's method or a setter passes: {@code no_unreads} of {@code noUnreads} and {@code setNoUnreads}. */
    static String argument(String method) {
        return snakeCase(set(method));
    }

    /** {@code noUnreads} of {@code setNoUnreads} and {@code withNoUnreads}; the name itself when it is no setter. */
    static String set(String setter) {
        int skip = setter.startsWith("set") ? 3 : setter.startsWith("with") ? 4 : 0;
        return skip > 0 && setter.length() > skip && Character.isUpperCase(setter.charAt(skip))
                ? property("get" + setter.substring(skip))
                : setter;
    }

    static String snakeCase(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean boundary = i > 0
                    && Character.isUpperCase(c)
                    && (!Character.isUpperCase(name.charAt(i - 1))
                            || i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)));
            out.append(boundary && name.charAt(i - 1) != '_' ? "_" : "").append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code noUnreads} of {@code no_unreads}. */
    static String camelCase(String name) {
        StringBuilder out = new StringBuilder();
        boolean upper = false;
        for (char c : name.toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return out.toString();
    }
}
