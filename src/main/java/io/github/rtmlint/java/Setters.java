package io.github.rtmlint.java;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.call.Argument.Carrier;
import java.util.Optional;

/** Arguments that are set on a request of the project's own, which binds them by name. */
final class Setters {
    private final Program program;
    private final Removals removals;

    Setters(Program program, Removals removals) {
        this.program = program;
        this.removals = removals;
    }

    /** {@code setNoUnreads(true)}, {@code withNoUnreads(true)} or {@code noUnreads(true)} on a type of the project. */
    void called(MethodCallExpr call, Trace trace) {
        String property = Accessors.set(call.getNameAsString());
        TypeRef type = call.getScope().map(program.typing()::of).orElse(TypeRef.UNKNOWN);
        program.demand().type(type);
        Optional<TypeDeclaration<?>> declared = program.project().type(type);
        String bound = declared.flatMap(t -> program.declarations().field(t, property))
                .map(program.accessors()::boundName)
                .orElse(Accessors.snakeCase(property));
        if (bound.contains("_")) {
            trace.argument(removals.call(call, bound, Carrier.FORM));
        }
    }

    /** {@code request.noUnreads = true} on a type of the project. */
    void assigned(FieldAccessExpr access, Trace trace) {
        if (access.getParentNode().orElse(null) instanceof AssignExpr assignment
                && assignment.getTarget() == access
                && assignment.getParentNode().orElse(null) instanceof ExpressionStmt statement) {
            program.demand().type(program.typing().of(access.getScope()));
            program.declarations()
                    .of(access)
                    .map(program.accessors()::boundName)
                    .filter(name -> name.contains("_"))
                    .ifPresent(name -> trace.argument(removals.assignment(statement, access, name, Carrier.FORM)));
        }
    }
}
