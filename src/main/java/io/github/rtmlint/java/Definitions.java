package io.github.rtmlint.java;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the values that a local variable gets a use of it sees. */
final class Definitions {
    private final Declarations declarations;
    private final Map<Expression, Optional<AssignExpr>> known = new IdentityHashMap<>();

    Definitions(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Whether a use may see the value; only an assignment that every way to the use takes last hides the others. */
    boolean sees(Expression use, Expression value, Node variable) {
        if (!Declarations.isLocal(variable)) {
            return true;
        }
        return known.computeIfAbsent(use, u -> last(u, declarations.assignments(variable)))
                .filter(last -> last.getValue() != value)
                .isEmpty();
    }

    private static Optional<AssignExpr> last(Expression use, List<AssignExpr> assignments) {
        return assignments.stream()
                .filter(a -> end(a).isBefore(begin(use)))
                .reduce((first, second) -> second)
                .filter(a -> a.getOperator() == AssignExpr.Operator.ASSIGN)
                .filter(a -> always(a, use))
                .filter(a ->
                        loops(a, use).noneMatch(loop -> assignments.stream().anyMatch(other -> contains(loop, other))));
    }

    /** Whether an assignment is a statement of its own in a block that the use is in, too. */
    private static boolean always(AssignExpr assignment, Expression use) {
        return assignment
                .getParentNode()
                .filter(ExpressionStmt.class::isInstance)
                .flatMap(Node::getParentNode)
                .filter(block -> block instanceof BlockStmt && contains(block, use))
                .isPresent();
    }

    /** The loops behind an assignment that the use is in, innermost first. */
    private static Stream<Node> loops(AssignExpr assignment, Expression use) {
        return Stream.<Node>iterate(
                        use,
                        at -> !contains(at, assignment),
                        at -> at.getParentNode().orElseThrow())
                .filter(at -> at instanceof ForStmt
                        || at instanceof ForEachStmt
                        || at instanceof WhileStmt
                        || at instanceof DoStmt);
    }

    private static boolean contains(Node around, Node node) {
        return around.getRange().orElseThrow().contains(node.getRange().orElseThrow());
    }

    private static Position begin(Node node) {
        return node.getBegin().orElseThrow();
    }

    private static Position end(Node node) {
        return node.getEnd().orElseThrow();
    }
}
