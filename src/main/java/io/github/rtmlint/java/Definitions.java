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
import java.util.List;
import java.util.Optional;

/** Which of the values that a local variable gets a use of it sees. */
final class Definitions {
    private final Declarations declarations;

    Definitions(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Whether a use may see the value; only an assignment that every way to the use takes last hides the others. */
    boolean sees(Expression use, Expression value, Node variable) {
        if (!Declarations.isLocal(variable)) {
            return true;
        }
        return last(use, declarations.assignments(variable))
                .filter(last -> last.getValue() != value)
                .isEmpty();
    }

    private static Optional<AssignExpr> last(Expression use, List<AssignExpr> assignments) {
        return assignments.stream()
                .filter(a -> end(a).isBefore(begin(use)))
                .reduce((first, second) -> second)
                .filter(a -> a.getOperator() == AssignExpr.Operator.ASSIGN)
                .filter(a -> always(a, use))
                .filter(a -> assignments.stream().noneMatch(other -> other != a && repeats(other, a, use)));
    }

    /** Whether an assignment is a statement of its own in a block that the use is in, too. */
    private static boolean always(AssignExpr assignment, Expression use) {
        return assignment
                .getParentNode()
                .filter(ExpressionStmt.class::isInstance)
                .flatMap(Node::getParentNode)
                .filter(block -> block instanceof BlockStmt && block.isAncestorOf(use))
                .isPresent();
    }

    /** Whether a loop behind the one assignment runs the other one before it comes to the use again. */
    private static boolean repeats(AssignExpr other, AssignExpr assignment, Expression use) {
        for (Node at = use;
                at != null && !at.isAncestorOf(assignment);
                at = at.getParentNode().orElse(null)) {
            boolean loop = at instanceof ForStmt
                    || at instanceof ForEachStmt
                    || at instanceof WhileStmt
                    || at instanceof DoStmt;
            if (loop && at.isAncestorOf(other)) {
                return true;
            }
        }
        return false;
    }

    private static Position begin(Node node) {
        return node.getBegin().orElseThrow();
    }

    private static Position end(Node node) {
        return node.getEnd().orElseThrow();
    }
}
