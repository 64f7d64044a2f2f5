package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.rtmlint.text.Edit;
import java.util.Optional;
import java.util.Set;

/** Takes out calls that put a text behind others: {@code append}, {@code concat}. */
final class Appends {
    private static final Set<String> NAMES = Set.of("append", "concat", "add");

    private final Program program;
    private final Dropped dropped;

    Appends(Program program) {
        this.program = program;
        this.dropped = new Dropped(program);
    }

    static boolean is(MethodCallExpr call) {
        return NAMES.contains(call.getNameAsString())
                && call.getArguments().size() == 1
                && call.getScope().isPresent();
    }

    /** The edit that takes a call out of its chain, or its whole statement when all of that goes; empty if it cannot go. */
    Optional<Edit> removal(MethodCallExpr call) {
        Expression scope = call.getScope().orElseThrow();
        Expression top = call;
        while (top.getParentNode().orElse(null) instanceof MethodCallExpr outer && is(outer)) {
            top = outer;
        }
        Optional<ExpressionStmt> statement =
                top.getParentNode().filter(ExpressionStmt.class::isInstance).map(ExpressionStmt.class::cast);
        boolean alone = top == call && !(scope instanceof MethodCallExpr);
        return statement.isPresent() && (alone || goes(statement.get()))
                ? Statements.removal(statement.get(), s -> s == statement.get() || goes(s))
                : Statements.idle(call, scope).or(() -> Optional.of(Removals.link(call, scope)));
    }

    /** Whether a statement does nothing but append what a successor does not take. */
    private boolean goes(Statement statement) {
        StringBuilder appended = new StringBuilder();
        Expression at = statement instanceof ExpressionStmt single ? single.getExpression() : null;
        while (at instanceof MethodCallExpr call && is(call) && !Effects.mayBeIn(call.getArgument(0))) {
            appended.insert(0, program.values().constant(call.getArgument(0)).orElse("_"));
            at = call.getScope().orElse(null);
        }
        return at instanceof NameExpr && dropped.isQuery(appended.toString());
    }
}
