package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A string as the code puts it together.
 *
 * @param whole the expression
 * @param operands what it adds up to one of its values, in order, or itself alone; none when it is not known how
 */
record Sum(Expression whole, List<Operand> operands) {
    /**
     * @param written the expression
     * @param span where its characters stand in the sum's value
     * @param others what else it may be
     */
    record Operand(Expression written, Span span, List<Text> others) {}

    /** The expression, of which it is not yet said what value it has. */
    static Sum of(Expression whole, Values values) {
        List<Operand> operands = new ArrayList<>();
        int start = 0;
        for (Expression operand : written(whole)) {
            List<Text> texts = values.operand(operand, Frame.TOP);
            if (texts.size() != 1) {
                return unknown(whole);
            }
            int end = start + texts.get(0).value().length();
            operands.add(new Operand(operand, new Span(start, end), List.of()));
            start = end;
        }
        return new Sum(whole, List.copyOf(operands));
    }

    /** How the operands add up to one of several values; this where that is known or cannot be told. */
    Sum to(Text value, Values values) {
        if (!operands.isEmpty()) {
            return this;
        }
        List<Expression> written = written(whole);
        List<List<Text>> choices =
                written.stream().map(o -> values.operand(o, Frame.TOP)).toList();
        Deque<Text> chosen = new ArrayDeque<>();
        return choose(choices, value.pieces(), chosen) ? new Sum(whole, operands(written, choices, chosen)) : this;
    }

    /** Takes one value of each operand, until they make up all pieces. */
    private static boolean choose(List<List<Text>> choices, List<Text.Piece> pieces, Deque<Text> chosen) {
        if (chosen.size() == choices.size()) {
            return pieces.isEmpty();
        }
        for (Text choice : choices.get(chosen.size())) {
            int length = choice.pieces().size();
            if (length <= pieces.size() && pieces.subList(0, length).equals(choice.pieces())) {
                chosen.addLast(choice);
                if (choose(choices, pieces.subList(length, pieces.size()), chosen)) {
                    return true;
                }
                chosen.removeLast();
            }
        }
        return false;
    }

    private static List<Operand> operands(List<Expression> written, List<List<Text>> choices, Collection<Text> chosen) {
        List<Operand> operands = new ArrayList<>();
        int start = 0;
        for (Text choice : chosen) {
            int index = operands.size();
            Span span = new Span(start, start + choice.value().length());
            List<Text> others =
                    choices.get(index).stream().filter(t -> !t.equals(choice)).toList();
            operands.add(new Operand(written.get(index), span, others));
            start = span.end();
        }
        return List.copyOf(operands);
    }

    /** What an expression adds up, in order; itself alone when it is no sum. */
    static List<Expression> written(Expression whole) {
        Deque<Expression> written = new ArrayDeque<>();
        Expression at = whole;
        while (at instanceof BinaryExpr sum && isPlus(sum)) {
            written.push(sum.getRight());
            at = sum.getLeft();
        }
        written.push(at);
        return List.copyOf(written);
    }

    /** A string of which only one expression that takes part is known. */
    static Sum unknown(Expression part) {
        return new Sum(part, List.of());
    }

    /** The whole sum that an operand is in; the operand outside of one. */
    private static Expression around(Expression operand) {
        Expression top = operand;
        while (top.getParentNode().orElse(null) instanceof BinaryExpr around && isPlus(around)) {
            top = around;
        }
        return top;
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

    /** Takes operands out, with the whole statement where only a variable's own value would be left to assign to it. */
    static List<Edit> removal(List<Expression> operands) {
        return operands.stream()
                .flatMap(operand -> {
                    Expression top = around(operand);
                    List<Expression> left = written(top).stream()
                            .filter(w -> !Identity.in(operands, w))
                            .toList();
                    Optional<Edit> statement = left.size() == 1 ? Statements.idle(top, left.get(0)) : Optional.empty();
                    return statement.map(Stream::of).orElseGet(() -> removal(operand).stream());
                })
                .distinct()
                .toList();
    }

    /** Takes an operand out of the sum around it, with the plus sign before it, or else that behind it; none outside of one. */
    static List<Edit> removal(Expression operand) {
        Expression top = around(operand);
        List<Expression> written = written(top);
        int index = Identity.index(written, operand);
        if (written.size() < 2 || index < 0) {
            return List.of();
        }
        Elements signs = new Elements(written, '+');
        return !signs.isCommented()
                ? List.of(signs.plainly(index, index + 1))
                : index > 0 ? signs.withBefore(index, index + 1) : signs.withAfter(index, index + 1);
    }
}
