package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import java.util.Optional;
import java.util.Set;

/** The requests that are given to an SDK's calls: builders, lambdas that configure them, variables that hold them. */
final class SdkRequests {
    private final Program program;
    private final Removals removals;

    SdkRequests(Program program) {
        this.program = program;
        this.removals = new Removals(program);
    }

    /** Follows a request back to where it is made, for its arguments and the places that write its type. */
    void follow(Expression e, Trace trace) {
        request(e, trace, Identity.set());
    }

    private void request(Expression e, Trace trace, Set<Node> seen) {
        if (!seen.add(e)) {
            return;
        }
        if (e instanceof LambdaExpr lambda) {
            lambda.getParameters().forEach(p -> variable(p, trace, seen));
        } else if (e instanceof MethodReferenceExpr reference) {
            program.callables().of(reference).forEach(c -> c.getParameters().forEach(p -> variable(p, trace, seen)));
        } else if (e instanceof MethodCallExpr call) {
            passed(call, trace);
            typeName(call.getScope(), trace);
            call.getScope().ifPresent(s -> request(s, trace, seen));
            for (CallableDeclaration<?> callable : program.callables().of(call)) {
                if (callable instanceof MethodDeclaration method) {
                    program.names().requests(method.getType(), trace);
                    method.findAll(ReturnStmt.class)
                            .forEach(r -> r.getExpression().ifPresent(v -> request(v, trace, seen)));
                }
            }
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            program.declarations().of(e).ifPresent(d -> variable(d, trace, seen));
        } else if (e instanceof CastExpr cast) {
            program.names().requests(cast.getType(), trace);
            request(cast.getExpression(), trace, seen);
        } else if (e instanceof ConditionalExpr choice) {
            request(choice.getThenExpr(), trace, seen);
            request(choice.getElseExpr(), trace, seen);
        } else if (e instanceof EnclosedExpr enclosed) {
            request(enclosed.getInner(), trace, seen);
        } else if (e instanceof ObjectCreationExpr creation) {
            program.names().requests(creation.getType(), trace);
        }
    }

    private void variable(Node declaration, Trace trace, Set<Node> seen) {
        if (!seen.add(declaration)) {
            return;
        }
        Declarations.type(declaration).ifPresent(t -> program.names().requests(t, trace));
        if (declaration instanceof VariableDeclarator variable) {
            variable.getInitializer().ifPresent(i -> request(i, trace, seen));
            program.declarations().assignments(variable).forEach(a -> request(a.getValue(), trace, seen));
        } else if (declaration instanceof Parameter parameter) {
            program.callables().arguments(parameter).forEach(a -> request(a, trace, seen));
        }
        for (Expression use : program.declarations().uses(declaration)) {
            Node at = use;
            while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == at) {
                passed(call, trace);
                at = call;
            }
        }
    }

    /** A call on the request or its builder passes an argument, by a name like {@code noUnreads} or {@code setNoUnreads}. */
    private void passed(MethodCallExpr call, Trace trace) {
        if (call.getArguments().size() == 1) {
            trace.argument(argument(call));
        }
    }

    /** An argument as a call on a request or its builder passes it. */
    Argument argument(MethodCallExpr call) {
        return removals.call(call, Accessors.argument(call.getNameAsString()), Carrier.SDK);
    }

    private void typeName(Optional<Expression> scope, Trace trace) {
        scope.filter(s -> s instanceof NameExpr || s instanceof FieldAccessExpr)
                .flatMap(program.names()::of)
                .filter(w -> w.method().equals(trace.method()))
                .ifPresent(w -> trace.name(w.name()));
    }
}
