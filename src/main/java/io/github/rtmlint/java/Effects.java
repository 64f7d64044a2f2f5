package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** Whether leaving out the evaluation of an expression could change what the program does. */
final class Effects {
    private Effects() {}

    static boolean mayBeIn(Expression e) {
        return !e.findAll(Expression.class, Effects::acts).isEmpty();
    }

    /** Why the expression holds an edit that leaves it out. */
    static String hold(Expression e) {
        return "its value `" + e + "` may have side effects";
    }

    private static boolean acts(Expression e) {
        return e instanceof MethodCallExpr
                || e instanceof ObjectCreationExpr
                || e instanceof AssignExpr
                || e instanceof UnaryExpr unary && counts(unary.getOperator());
    }

    private static boolean counts(UnaryExpr.Operator operator) {
        return switch (operator) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }
}
