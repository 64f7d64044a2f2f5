package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The local variables, parameters and patterns of one name.
 *
 * @param name what they are called
 * @param patterns those of the unit that declare the name
 */
record Locals(String name, List<TypePatternExpr> patterns) {
    /** What a scope declares that is in reach of its child; empty when the scope has no such local. */
    Optional<Node> in(Node scope, Node child) {
        if (scope instanceof BlockStmt block) {
            return before(block.getStatements(), child);
        } else if (scope instanceof SwitchEntry entry) {
            return before(entry.getStatements(), child);
        } else if (scope instanceof CallableDeclaration<?> callable) {
            return first(callable.getParameters().stream());
        } else if (scope instanceof LambdaExpr lambda) {
            return first(lambda.getParameters().stream());
        } else if (scope instanceof ForEachStmt each) {
            return first(variables(each.getVariable()));
        } else if (scope instanceof ForStmt loop) {
            return first(loop.getInitialization().stream().flatMap(Locals::variables));
        } else if (scope instanceof TryStmt attempt) {
            return first(attempt.getResources().stream().flatMap(Locals::variables));
        } else if (scope instanceof CatchClause clause) {
            return first(Stream.<Parameter>of(clause.getParameter()));
        } else if (scope instanceof IfStmt || scope instanceof BinaryExpr || scope instanceof ConditionalExpr) {
            return pattern(scope);
        }
        return Optional.empty();
    }

    private <T extends Node & NodeWithSimpleName<?>> Optional<Node> first(Stream<T> declared) {
        return declared.filter(d -> d.getNameAsString().equals(name))
                .map(Node.class::cast)
                .findFirst();
    }

    private static Stream<VariableDeclarator> variables(Expression expression) {
        return expression instanceof VariableDeclarationExpr declared
                ? declared.getVariables().stream()
                : Stream.empty();
    }

    private Optional<Node> before(List<Statement> statements, Node until) {
        for (Statement statement : statements) {
            Optional<Node> found = statement instanceof ExpressionStmt expression
                    ? first(variables(expression.getExpression()))
                    : statement instanceof IfStmt && statement != until ? pattern(statement) : Optional.empty();
            if (found.isPresent() || statement == until) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Node> pattern(Node condition) {
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        Node where = condition instanceof IfStmt branch ? branch.getCondition() : condition;
        return first(patterns.stream().filter(p -> p == where || where.isAncestorOf(p)));
    }
}
