package io.github.rtmlint.java;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Variables whose text grows over several statements: string builders, and strings with {@code +=} or {@code u = u + …}. */
final class StringBuilders {
    private static final Set<String> TYPES = Set.of("StringBuilder", "StringBuffer", "StringWriter");
    private static final Set<String> GROW = Set.of("append", "write");

    private final Program program;
    private final Values values;

    StringBuilders(Program program, Values values) {
        this.program = program;
        this.values = values;
    }

    boolean isOne(VariableDeclarator variable) {
        return isOne(program.typing().ofDeclaration(variable));
    }

    static boolean isOne(TypeRef type) {
        return TYPES.contains(type.simpleName());
    }

    /** Whether a string gets something put behind it somewhere. */
    static boolean grows(List<AssignExpr> assignments) {
        return assignments.stream().anyMatch(a -> a.getOperator() != AssignExpr.Operator.ASSIGN || !added(a).isEmpty());
    }

    /** What a statement puts behind the variable's own value; nothing when it assigns another. */
    private static List<Expression> added(AssignExpr assign) {
        if (assign.getParentNode().filter(ExpressionStmt.class::isInstance).isEmpty()) {
            return List.of();
        }
        Expression value = assign.getValue();
        if (value instanceof MethodCallExpr call && Appends.is(call)) {
            return call.getScope().filter(assign.getTarget()::equals).isPresent() ? call.getArguments() : List.of();
        }
        List<Expression> operands = Sum.written(value);
        return operands.get(0).equals(assign.getTarget()) ? operands.subList(1, operands.size()) : List.of();
    }

    /** A variable that grows: its first value, then in written order all that is appended to it. */
    List<Text> grown(VariableDeclarator variable, List<AssignExpr> assignments, Expression use, Frame frame) {
        Map<Position, Runnable> steps = new TreeMap<>(Comparator.naturalOrder());
        Growing now = new Growing();
        variable.getInitializer().ifPresent(i -> now.add(values.of(i, frame)));
        for (AssignExpr assign : assignments) {
            steps.put(assign.getBegin().orElseThrow(), () -> assigned(variable, assign, frame, now));
        }
        for (Expression at : program.declarations().uses(variable)) {
            appends(at)
                    .forEach(a -> steps.put(
                            a.getName().getBegin().orElseThrow(), () -> now.add(values.of(a.getArgument(0), frame))));
            if (at.getParentNode().orElse(null) instanceof MethodCallExpr call) {
                steps.put(
                        at.getBegin().orElseThrow(),
                        () -> passed(call, at, frame).forEach(now::add));
            }
        }
        steps.values().forEach(Runnable::run);
        List<Text> all = now.texts();
        return all.stream().allMatch(t -> t.pieces().isEmpty()) ? List.of(Text.hole(use)) : all;
    }

    /** An assignment puts something behind what is there, or in its place, for sure or perhaps. */
    private void assigned(VariableDeclarator variable, AssignExpr assign, Frame frame, Growing now) {
        boolean plain = assign.getOperator() == AssignExpr.Operator.ASSIGN;
        List<Expression> added = plain ? added(assign) : List.of(assign.getValue());
        if (!added.isEmpty()) {
            added.forEach(e -> now.add(values.operand(e, frame)));
        } else if (block(assign).equals(block(variable))) {
            now.clear();
            now.add(values.of(assign.getValue(), frame));
        } else {
            now.or(values.of(assign.getValue(), frame));
        }
    }

    /** Where the block begins that a node stands in; empty outside of any. */
    private static Optional<Position> block(Node node) {
        return Unit.around(node, Statement.class)
                .flatMap(Node::getParentNode)
                .filter(BlockStmt.class::isInstance)
                .flatMap(Node::getBegin);
    }

    /** What the one method of the project that gets the builder appends to it. */
    private List<List<Text>> passed(MethodCallExpr call, Expression builder, Frame frame) {
        int index = Identity.index(call.getArguments(), builder);
        List<CallableDeclaration<?>> callables =
                index < 0 ? List.of() : program.callables().of(call);
        if (callables.size() != 1 || frame.blocked(callables.get(0))) {
            return List.of();
        }
        Frame inside = frame.call(callables.get(0), call.getArguments());
        return program.declarations().uses(Callables.parameter(callables.get(0), index)).stream()
                .flatMap(use -> appends(use).stream())
                .map(append -> values.of(append.getArgument(0), inside))
                .toList();
    }

    /** The chain of {@code append} calls that begins at a use. */
    private static List<MethodCallExpr> appends(Expression use) {
        List<MethodCallExpr> chain = new ArrayList<>();
        Node at = use;
        while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == at
                && GROW.contains(call.getNameAsString())
                && call.getArguments().size() == 1) {
            chain.add(call);
            at = call;
        }
        return chain;
    }
}
