package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds arguments in a variable that something else is given, too: they are not the call's alone to take out. */
final class OtherUses {
    private static final int DEEPEST = 8;

    private final Program program;
    private final Flow flow;
    private final Map<Place, List<Trace>> passing = new LinkedHashMap<>();
    private final Map<Place, Optional<Expression>> known = new HashMap<>();

    /** Calls that share an argument may give it to each other. */
    OtherUses(Program program, Flow flow, List<Trace> traces) {
        this.program = program;
        this.flow = flow;
        traces.forEach(trace -> leaving(trace)
                .forEach(argument -> passing.computeIfAbsent(argument.place(), p -> new ArrayList<>())
                        .add(trace)));
    }

    private Stream<Argument> leaving(Trace trace) {
        return trace.arguments().stream().filter(argument -> program.leaves(argument, trace));
    }

    /** Holds a call for those of its arguments that something else gets. */
    void find(Trace trace) {
        for (Argument argument : leaving(trace).toList()) {
            known.computeIfAbsent(argument.place(), place -> other(argument, passing.get(place)))
                    .ifPresent(use -> trace.hold(
                            argument.place(),
                            "`" + use + "`, which it is in, is used at line " + line(use) + " for something else"));
        }
    }

    private static int line(Expression use) {
        Unit unit = Unit.of(use);
        return unit.source().position(unit.span(use).start()).line();
    }

    /** A use for something else of the variable that an argument is in, or of one that is made of that. */
    private Optional<Expression> other(Argument argument, List<Trace> traces) {
        List<VariableDeclarator> variables = Identity.distinct(argument.removal().stream()
                .flatMap(edit -> variable(edit.place()).stream())
                .toList());
        for (int i = 0; i < DEEPEST && !variables.isEmpty(); i++) {
            List<VariableDeclarator> made = new ArrayList<>();
            for (VariableDeclarator variable : variables) {
                for (Expression use : program.declarations().uses(variable)) {
                    if (traces.stream().anyMatch(t -> takes(use, t))) {
                        initialized(use).ifPresent(made::add);
                    } else if (isGiven(use) && !staysIn(variable, use)) {
                        return Optional.of(use);
                    }
                }
            }
            variables = Identity.distinct(made);
        }
        return Optional.empty();
    }

    /** The variable into which goes what an edit takes out, where it is declared or later. */
    private Optional<VariableDeclarator> variable(Place removed) {
        return program.project().unit(removed.path()).flatMap(unit -> {
            Node at = unit.at(begin(removed));
            while (at != null && !(at instanceof VariableDeclarator || at instanceof ExpressionStmt)) {
                at = at.getParentNode().orElse(null);
            }
            return Optional.ofNullable(at).flatMap(this::filled);
        });
    }

    /** Where what is removed begins behind its indentation. */
    private static Span begin(Place removed) {
        String text = removed.text();
        int start = removed.span().start() + text.length() - text.stripLeading().length();
        return new Span(start, Math.min(start + 1, removed.span().end()));
    }

    private Optional<VariableDeclarator> filled(Node holder) {
        Node at = holder instanceof ExpressionStmt statement ? statement.getExpression() : holder;
        while (at instanceof MethodCallExpr call) {
            at = call.getScope().orElse(null);
        }
        if (at instanceof AssignExpr assignment) {
            at = assignment.getTarget();
        }
        Optional<Node> declared =
                at instanceof NameExpr name ? program.declarations().of(name) : Optional.ofNullable(at);
        return declared.filter(VariableDeclarator.class::isInstance).map(VariableDeclarator.class::cast);
    }

    /** Whether a use is on the way of what a call sends: as far as the innermost call that is given it. */
    private boolean takes(Expression use, Trace trace) {
        Node at = use;
        while (!(at instanceof NodeWithArguments<?>) && at.getParentNode().orElse(null) instanceof Expression around) {
            if (flow.reaches(at, trace)) {
                return true;
            }
            at = around;
        }
        return trace.takes(use) || flow.reaches(at, trace);
    }

    private static Optional<VariableDeclarator> initialized(Expression use) {
        return Unit.around(use, VariableDeclarator.class)
                .filter(v -> Unit.around(use, ExpressionStmt.class)
                        .filter(s -> s.isAncestorOf(v))
                        .isPresent());
    }

    /** Whether a use only makes a new value of its own variable. */
    private boolean staysIn(VariableDeclarator variable, Expression use) {
        return Unit.around(use, AssignExpr.class)
                .filter(a -> a.getParentNode()
                        .filter(ExpressionStmt.class::isInstance)
                        .isPresent())
                .flatMap(a -> program.declarations().of(a.getTarget()))
                .filter(target -> target == variable)
                .isPresent();
    }

    /** Whether a use, or a text that it is an operand of, goes somewhere; not to people alone. */
    private boolean isGiven(Expression use) {
        Node at = use;
        Node parent = at.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr
                || parent instanceof CastExpr
                || parent instanceof ConditionalExpr choice && choice.getCondition() != at
                || parent instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            at = parent;
            parent = at.getParentNode().orElse(null);
        }
        if (parent instanceof NodeWithArguments<?> call) {
            int index = Identity.index(call.getArguments(), at);
            return index >= 0
                    && program.spellings()
                            .of((Node) call)
                            .filter(r -> r.of(index) == Role.WORDS)
                            .isEmpty();
        }
        return parent instanceof ReturnStmt
                || parent instanceof VariableDeclarator
                || parent instanceof AssignExpr assignment && assignment.getValue() == at;
    }
}
