package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.knowledge.Http;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.Optional;

/**
 * A request that can take a header.
 *
 * @param request the expression that yields it
 * @param header how it takes one
 */
record HeaderSite(Expression request, Http.Header header) {

    /** The edit that adds the header; empty when no variable holds the request for a statement to name. */
    Optional<Edit> edit(String arguments) {
        return header.chained()
                ? Optional.of(chained(request, "." + header.call() + arguments))
                : variable(request).map(v -> behind(v.statement(), v.name() + "." + header.call() + arguments + ";"));
    }

    /** A variable, and the statement that gives it its value. */
    record Held(String name, ExpressionStmt statement) {}

    /** Adds a call behind an expression, on a line of its own where the chain is written so. */
    private static Edit chained(Expression request, String call) {
        Unit unit = Unit.of(request);
        String gap = request.getParentNode().orElse(null) instanceof MethodCallExpr next
                        && next.getScope().orElse(null) == request
                ? gap(unit, request, next)
                : request instanceof MethodCallExpr own
                        ? own.getScope().map(s -> gap(unit, s, own)).orElse("")
                        : "";
        return Edit.insert(unit.source(), unit.span(request).end(), gap + call);
    }

    /** The white space before a call's dot; none when there is more. */
    private static String gap(Unit unit, Expression scope, MethodCallExpr call) {
        String text = unit.source().text();
        int end = unit.span(scope).end();
        String gap = text.substring(
                end, text.lastIndexOf('.', unit.span(call.getName()).start()));
        return gap.isBlank() ? gap : "";
    }

    /** The variable that an expression's value is given to by a statement in a block. */
    private static Optional<Held> variable(Expression request) {
        Node at = request.getParentNode().orElse(null);
        while (at instanceof EnclosedExpr || at instanceof CastExpr) {
            at = at.getParentNode().orElse(null);
        }
        if (at instanceof VariableDeclarator variable) {
            return held(variable);
        }
        return at instanceof AssignExpr assign
                        && assign.getOperator() == AssignExpr.Operator.ASSIGN
                        && assign.getTarget() instanceof NameExpr name
                ? statement(assign).map(s -> new Held(name.getNameAsString(), s))
                : Optional.empty();
    }

    static Optional<Held> held(VariableDeclarator variable) {
        return variable.getParentNode().orElse(null) instanceof VariableDeclarationExpr declaration
                        && declaration.getVariables().size() == 1
                ? statement(declaration).map(s -> new Held(variable.getNameAsString(), s))
                : Optional.empty();
    }

    private static Optional<ExpressionStmt> statement(Expression e) {
        return e.getParentNode().orElse(null) instanceof ExpressionStmt statement
                        && statement.getParentNode().orElse(null) instanceof BlockStmt
                ? Optional.of(statement)
                : Optional.empty();
    }

    /** Adds a statement on a line of its own, behind what is said of the one before it on its line. */
    private static Edit behind(ExpressionStmt statement, String added) {
        Unit unit = Unit.of(statement);
        Source source = unit.source();
        String text = source.text();
        Span own = unit.span(statement);
        int line = source.position(own.end()).line();
        Span last = source.line(line);
        String rest = text.substring(own.end(), last.end());
        int first = source.line(source.position(own.start()).line()).start();
        String indent = text.substring(first, own.start());
        if (!indent.isBlank()) {
            return Edit.insert(source, own.end(), " " + added);
        }
        String lineEnd = text.substring(last.end(), source.fullLine(line).end());
        boolean comment = rest.isBlank() || rest.strip().startsWith("//");
        return Edit.insert(
                source, comment ? last.end() : own.end(), (lineEnd.isEmpty() ? "\n" : lineEnd) + indent + added);
    }
}
