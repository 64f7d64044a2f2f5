package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.rtmlint.knowledge.Http;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.List;
import java.util.Optional;

/** Where a request can be given a header, as its library says: the way from the expression of its URL to there. */
final class HeaderSites {
    private final Program program;

    HeaderSites(Program program) {
        this.program = program;
    }

    /** The request that an expression's value becomes the URL of, and of no other. */
    Optional<HeaderSite> of(Expression url) {
        Expression at = url;
        while (at != null) {
            Node parent = at.getParentNode().orElse(null);
            Optional<Http.Header> header = header(parent);
            if (header.isPresent()) {
                return Optional.of(new HeaderSite((Expression) parent, header.get()));
            }
            at = next(at, parent).orElse(null);
        }
        return Optional.empty();
    }

    private Optional<Http.Header> header(Node node) {
        return node instanceof MethodCallExpr call
                ? program.spellings().header(call)
                : node instanceof ObjectCreationExpr creation
                        ? program.spellings().header(creation)
                        : Optional.empty();
    }

    /** The expression that has the same URL next. */
    private Optional<Expression> next(Expression at, Node parent) {
        if (parent instanceof VariableDeclarator variable) {
            return onlyUse(variable);
        }
        boolean same = parent instanceof EnclosedExpr
                || parent instanceof CastExpr
                || parent instanceof MethodCallExpr call && call.getScope().orElse(null) == at && keeps(call)
                || parent instanceof NodeWithArguments<?> taking && takes(taking, at);
        return same ? Optional.of((Expression) parent) : Optional.empty();
    }

    /** Whether a call on what has the URL gives back what has it. */
    private boolean keeps(MethodCallExpr call) {
        return call.getArguments().isEmpty()
                ? program.means(Meaning.KEEPS_TEXT, call)
                : program.spellings()
                        .of(call)
                        .filter(r -> r.has(Role.PATH) || r.has(Role.QUERY_NAME) || r.has(Role.TEMPLATE_VALUE))
                        .isPresent();
    }

    private boolean takes(NodeWithArguments<?> taking, Expression at) {
        int index = Identity.index(taking.getArguments(), at);
        Optional<Spellings.Roles> roles = taking instanceof MethodCallExpr call
                ? program.spellings().of(call)
                : taking instanceof ObjectCreationExpr creation
                        ? program.spellings().of(creation)
                        : Optional.empty();
        return index >= 0
                && roles.filter(r -> r.of(index) == Role.URL && r.count() == 1).isPresent();
    }

    /** The single use of a local variable, made when its value is and not later or several times. */
    private Optional<Expression> onlyUse(VariableDeclarator variable) {
        List<Expression> uses =
                HeaderSite.held(variable).isPresent() ? program.declarations().uses(variable) : List.of();
        return uses.size() == 1
                        && around(uses.get(0), CallableDeclaration.class) == around(variable, CallableDeclaration.class)
                        && around(uses.get(0), LambdaExpr.class) == around(variable, LambdaExpr.class)
                ? Optional.of(uses.get(0))
                : Optional.empty();
    }

    private static <T extends Node> T around(Node node, Class<T> kind) {
        return Unit.around(node, kind).orElse(null);
    }
}
