package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** Tells code that does nothing but pass what a successor does not take, and so goes with what stands beside it. */
final class Dropped {
    private static final Pattern SEPARATOR = Pattern.compile("[?&]");

    private final Program program;

    Dropped(Program program) {
        this.program = program;
    }

    private boolean is(String argument) {
        return program.knowledge().migrations().stream().anyMatch(m -> m.drops(argument));
    }

    /** Whether a part of a query passes nothing else. */
    boolean isQuery(String part) {
        List<String> parameters =
                SEPARATOR.splitAsStream(part).filter(p -> !p.isEmpty()).toList();
        return !parameters.isEmpty() && parameters.stream().allMatch(p -> is(p.substring(0, (p + "=").indexOf('='))));
    }

    /** Whether a list's element, or the first of a pair of them, passes it. */
    boolean passes(Expression element) {
        Expression name = element instanceof NodeWithArguments<?> call
                        && !call.getArguments().isEmpty()
                ? call.getArgument(0)
                : element;
        return program.values().constant(name).filter(this::is).isPresent();
    }

    /** Whether a statement consists of calls on the receiver that pass it. */
    boolean passes(Statement statement, String receiver) {
        Expression at = statement instanceof ExpressionStmt single ? single.getExpression() : null;
        while (at instanceof MethodCallExpr link) {
            if (link.getArguments().size() != 1
                    || !is(Accessors.argument(link.getNameAsString()))
                    || Effects.mayBeIn(link.getArgument(0))) {
                return false;
            }
            at = link.getScope().orElse(null);
        }
        return at instanceof NameExpr && at.toString().equals(receiver);
    }

    /** Whether a statement puts it where {@code call} puts something. */
    boolean passesBeside(MethodCallExpr call, Statement statement) {
        return statement instanceof ExpressionStmt single
                && single.getExpression() instanceof MethodCallExpr put
                && put.getNameAsString().equals(call.getNameAsString())
                && put.getScope().equals(call.getScope())
                && put.getArguments().size() == call.getArguments().size()
                && put.getArgument(0) instanceof StringLiteralExpr name
                && is(name.getValue())
                && put.getArguments().stream().noneMatch(Effects::mayBeIn);
    }
}
