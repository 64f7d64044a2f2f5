package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A string as the code puts it together.
 *
 * @param whole the expression
 * @param operands what it adds up, in order, or itself alone; none when one of them may have several values
 */
record Sum(Expression whole, List<Operand> operands) {

    /**
     * @param written the expression
     * @param span where its characters stand in the sum's value
     */
    record Operand(Expression written, Span span) {}

    static Sum of(Expression whole, Values values) {
        Deque<Expression> written = new ArrayDeque<>();
        Expression at = whole;
        while (at instanceof BinaryExpr sum && isPlus(sum)) {
            written.push(sum.getRight());
            at = sum.getLeft();
        }
        written.push(at);
        List<Operand> operands = new ArrayList<>();
        int start = 0;
        for (Expression operand : written) {
            List<Text> texts = values.operand(operand, Frame.TOP);
            if (texts.size() != 1) {
                return unknown(whole);
            }
            int end = start + texts.get(0).value().length();
            operands.add(new Operand(operand, new Span(start, end)));
            start = end;
        }
        return new Sum(whole, List.copyOf(operands));
    }

    /** A string of which only one expression that takes part is known. */
    static Sum unknown(Expression part) {
        return new Sum(part, List.of());
    }

    private static boolean isPlus(BinaryExpr sum) {
        return sum.getOperator() == BinaryExpr.Operator.PLUS;
    }

    /** The operand that yields a span of the value and nothing else. */
    Optional<Operand> exactly(Span span) {
        return operands.stream().filter(o -> o.span().equals(span)).findFirst();
    }

    /** The operand of several that yields a part of the value and goes with a larger part. */
    Optional<Operand> leaving(Span part, Span leaving) {
        return operands.size() < 2
                ? Optional.empty()
                : operands.stream()
                        .filter(o -> o.span().contains(part) && leaving.contains(o.span()))
                        .findFirst();
    }

    /** Whether the code itself says that what is left without a part of the value is a string. */
    boolean isStringWithout(Span leaving, Typing typing) {
        return operands.stream()
                .filter(o -> !leaving.contains(o.span()))
                .anyMatch(o -> typing.of(o.written()).isString());
    }

    /** Where it is written. */
    Place place() {
        return Unit.of(whole).place(whole);
    }

    /** Takes an operand out of the sum around it, with the plus sign on its left, or else that on its right. */
    static Optional<Edit> removal(Expression operand) {
        if (!(operand.getParentNode().orElse(null) instanceof BinaryExpr sum) || !isPlus(sum)) {
            return Optional.empty();
        }
        Unit unit = Unit.of(sum);
        boolean right = sum.getRight() == operand;
        int start = right ? unit.span(sum.getLeft()).end() : unit.span(operand).start();
        int end = right ? unit.span(operand).end() : unit.span(sum.getRight()).start();
        return Optional.of(Edit.remove(unit.source().place(start, end)));
    }
}
