package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Classes whose objects are requests to one method of the API: what their methods put together are its arguments. */
final class RequestClasses {
    private final Program program;
    private final Arguments arguments;

    RequestClasses(Program program, Arguments arguments) {
        this.program = program;
        this.arguments = arguments;
    }

    /** One method of the class does nothing but name the API's method. */
    void named(CallableDeclaration<?> naming, Trace trace) {
        if (naming instanceof MethodDeclaration method
                && method.getParameters().isEmpty()
                && method.getBody().filter(b -> b.getStatements().size() == 1).isPresent()) {
            Project.enclosing(method)
                    .ifPresent(type -> in(type, MethodCallExpr.class)
                            .forEach(c -> arguments.on(c, program.spellings().of(c), trace)));
        }
    }

    /** The constructor of a class that is called after the API's method names it. */
    void constructed(Node call, Tag tag) {
        if (!tag.isName() || tag.shared()) {
            return;
        }
        Project.enclosing(call)
                .filter(type -> type.getConstructors().stream().anyMatch(c -> c.isAncestorOf(call)))
                .filter(type -> isCalledAfter(type, tag.trace().method()))
                .ifPresent(type -> {
                    in(type, MethodCallExpr.class)
                            .filter(c -> c.getArguments().size() > 1)
                            .forEach(c -> arguments.on(c, program.spellings().of(c), tag.trace()));
                    in(type, AssignExpr.class)
                            .filter(a -> a.getOperator() == AssignExpr.Operator.PLUS)
                            .forEach(a -> arguments.grown(a, tag.trace()));
                });
    }

    /**
     * Of what stands in several classes with a superclass or interface in common, only what stands in that of the call: in the file
     * that names the method, or in a class that is called after it. The others put together what other calls send.
     */
    static <N extends Node> List<N> own(List<N> nodes, Trace trace) {
        Map<String, Set<String>> families = new HashMap<>();
        for (N node : nodes) {
            Project.enclosing(node)
                    .ifPresent(type -> Project.supertypes(type)
                            .forEach(s -> families.computeIfAbsent(s.getNameAsString(), k -> new HashSet<>())
                                    .add(Project.fullName(type))));
        }
        return nodes.stream()
                .filter(node -> Project.enclosing(node)
                        .filter(type -> Project.supertypes(type).stream()
                                .anyMatch(s -> families.get(s.getNameAsString()).size() > 1))
                        .filter(type -> !isCalledAfter(type, trace.method())
                                && !Unit.of(type)
                                        .source()
                                        .path()
                                        .equals(trace.place().source().path()))
                        .isEmpty())
                .toList();
    }

    private static boolean isCalledAfter(TypeDeclaration<?> type, String method) {
        return type.getNameAsString()
                .toLowerCase(Locale.ROOT)
                .startsWith(method.replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static <N extends Node> Stream<N> in(TypeDeclaration<?> type, Class<N> kind) {
        return type.getMethods().stream().flatMap(m -> m.findAll(kind).stream());
    }
}
