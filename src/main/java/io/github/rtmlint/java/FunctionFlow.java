package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** Follows values into functions: the part of {@link Flow} that knows of lambdas, method references and callbacks. */
final class FunctionFlow {
    private final Program program;
    private final Flow flow;

    FunctionFlow(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
    }

    /** Follows a value that a lambda, method reference or anonymous class is given as its argument. */
    void give(Expression function, int index, Tag tag) {
        if (function instanceof EnclosedExpr enclosed) {
            give(enclosed.getInner(), index, tag);
        } else if (function instanceof CastExpr cast) {
            give(cast.getExpression(), index, tag);
        } else if (function instanceof LambdaExpr lambda) {
            List<Parameter> parameters = lambda.getParameters();
            for (int i = 0; i < parameters.size(); i++) {
                if (index < 0 || i == index) {
                    flow.declared(parameters.get(i), tag);
                }
            }
        } else if (function instanceof MethodReferenceExpr reference) {
            program.callables().of(reference).forEach(c -> {
                if (!c.getParameters().isEmpty() && !tag.deep()) {
                    flow.declared(Callables.parameter(c, Math.max(index, 0)), tag.into(reference, false));
                }
            });
            flow.members().reference(reference, tag);
            flow.receivers().fill(reference, tag);
        } else if (function instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent()) {
            creation.getAnonymousClassBody().get().stream()
                    .filter(MethodDeclaration.class::isInstance)
                    .flatMap(m -> ((MethodDeclaration) m).getParameters().stream())
                    .forEach(p -> flow.declared(p, tag));
        } else if (function instanceof NameExpr name) {
            program.declarations()
                    .of(name)
                    .filter(VariableDeclarator.class::isInstance)
                    .flatMap(d -> ((VariableDeclarator) d).getInitializer())
                    .filter(i -> i instanceof LambdaExpr
                            || i instanceof MethodReferenceExpr
                            || i instanceof ObjectCreationExpr)
                    .ifPresent(i -> give(i, index, tag));
        }
    }

    /** Whether a call gives what a function makes that it is given, and that is of a type of the project. */
    boolean converts(MethodCallExpr call) {
        return !program.means(Meaning.KEEPS_TYPE, call)
                && call.getArguments().stream()
                        .flatMap(this::made)
                        .anyMatch(
                                type -> program.project().type(type.innermost()).isPresent());
    }

    private Stream<TypeRef> made(Expression function) {
        if (function instanceof LambdaExpr lambda) {
            return lambda.getExpressionBody()
                    .map(Stream::of)
                    .orElseGet(() -> returned(lambda))
                    .map(program.typing()::of);
        } else if (function instanceof MethodReferenceExpr reference) {
            return results(program.callables().of(reference).stream());
        }
        return function instanceof ObjectCreationExpr creation
                ? results(creation.getAnonymousClassBody().stream().flatMap(List::stream))
                : Stream.empty();
    }

    private static Stream<Expression> returned(LambdaExpr lambda) {
        return lambda.findAll(ReturnStmt.class).stream()
                .filter(r -> Unit.around(r, LambdaExpr.class).orElse(null) == lambda)
                .flatMap(r -> r.getExpression().stream());
    }

    private Stream<TypeRef> results(Stream<? extends Node> members) {
        return members.filter(MethodDeclaration.class::isInstance)
                .map(m -> program.types().resolve(((MethodDeclaration) m).getType()));
    }

    /** What a task gives back is handed to the method beside it that is called when it has ended. */
    void finished(MethodDeclaration task, Tag tag) {
        if (program.knowledge().words().is(Meaning.WORKS, task.getNameAsString())) {
            task.getParentNode()
                    .map(around -> around.getChildNodes().stream())
                    .orElseGet(Stream::empty)
                    .filter(MethodDeclaration.class::isInstance)
                    .map(MethodDeclaration.class::cast)
                    .filter(m -> program.knowledge().words().is(Meaning.ENDS_WORK, m.getNameAsString())
                            && m.getParameters().size() == 1)
                    .forEach(m -> flow.declared(m.getParameter(0), tag));
        }
    }

    /** A call on a parameter that holds a function runs what callers gave for it. */
    void run(Expression receiver, MethodCallExpr call, Tag tag) {
        program.declarations()
                .of(receiver)
                .filter(d ->
                        d instanceof Parameter p && p.getParentNode().orElse(null) instanceof CallableDeclaration<?>)
                .ifPresent(d -> {
                    CallableDeclaration<?> callable =
                            (CallableDeclaration<?>) d.getParentNode().orElseThrow();
                    int at = Identity.index(callable.getParameters(), d);
                    for (Node site : program.callables().sites(callable)) {
                        boolean here = Identity.in(tag.entered(), site);
                        boolean anywhere = tag.entered().isEmpty() && !tag.shared();
                        if ((here || anywhere)
                                && site instanceof NodeWithArguments<?> with
                                && at < with.getArguments().size()) {
                            give(with.getArgument(at), -1, here ? tag.backAt(site) : tag);
                        }
                    }
                });
    }
}
