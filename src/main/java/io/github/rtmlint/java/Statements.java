package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes statements out of the code; comments and layout stay, and nothing empty is left behind. */
final class Statements {
    private Statements() {}

    /**
     * The edit that takes a statement out, with the {@code if} or {@code else} of which it is all.
     *
     * @param goes which other statements are taken out as well
     * @return empty when a loop, or a condition that does something, would be left without a body
     */
    static Optional<Edit> removal(ExpressionStmt statement, Predicate<Statement> goes) {
        Node parent = statement.getParentNode().orElse(null);
        if (parent instanceof BlockStmt block) {
            return isBody(block) && leavesNothing(block, goes)
                    ? ofBody(block)
                    : Optional.of(whole(Unit.of(statement), Unit.of(statement).span(statement)));
        }
        if (parent instanceof SwitchEntry entry && entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
            return Optional.of(whole(Unit.of(statement), Unit.of(statement).span(statement)));
        }
        return ofBody(statement);
    }

    /**
     * The edit that takes an assignment out of which only {@code u = u;} would be left.
     *
     * @param whole what is assigned
     * @param left what is left of it
     */
    static Optional<Edit> idle(Expression whole, Expression left) {
        return assigning(
                whole,
                a -> a.getOperator() == AssignExpr.Operator.ASSIGN
                        && left instanceof NameExpr
                        && left.equals(a.getTarget()));
    }

    /** The edit that takes {@code u += added;} out. */
    static Optional<Edit> growth(Expression added) {
        return assigning(added, a -> a.getOperator() == AssignExpr.Operator.PLUS);
    }

    /** The edit that takes a statement out which assigns a value, if it is one of those. */
    private static Optional<Edit> assigning(Expression value, Predicate<AssignExpr> which) {
        return value.getParentNode()
                .filter(AssignExpr.class::isInstance)
                .map(AssignExpr.class::cast)
                .filter(a -> a.getValue() == value && which.test(a))
                .flatMap(Node::getParentNode)
                .filter(ExpressionStmt.class::isInstance)
                .flatMap(s -> removal((ExpressionStmt) s, other -> other == s));
    }

    private static boolean isBody(Node node) {
        Node around = node.getParentNode().orElse(null);
        return around instanceof IfStmt
                || around instanceof ForStmt
                || around instanceof ForEachStmt
                || around instanceof WhileStmt
                || around instanceof DoStmt;
    }

    /** Whether all statements of a block go and no comment stands between them. */
    private static boolean leavesNothing(BlockStmt block, Predicate<Statement> goes) {
        if (!block.getStatements().stream().allMatch(goes)) {
            return false;
        }
        Unit unit = Unit.of(block);
        StringBuilder rest = new StringBuilder();
        int from = unit.span(block).start();
        for (Statement statement : block.getStatements()) {
            Span span = unit.span(statement);
            rest.append(unit.source().text(), from, span.start());
            from = span.end();
        }
        rest.append(unit.source().text(), from, unit.span(block).end());
        return rest.toString().replaceAll("\\s", "").equals("{}");
    }

    private static Optional<Edit> ofBody(Statement body) {
        if (!(body.getParentNode().orElse(null) instanceof IfStmt choice)) {
            return Optional.empty();
        }
        Unit unit = Unit.of(choice);
        Span span = unit.span(choice);
        if (choice.getElseStmt().filter(e -> e == body).isPresent()) {
            int then = unit.span(choice.getThenStmt()).end();
            String between =
                    unit.source().text().substring(then, unit.span(body).start());
            return between.strip().equals("else")
                    ? Optional.of(Edit.remove(unit.source().place(then, span.end())))
                    : Optional.empty();
        }
        boolean alone = choice.getElseStmt().isEmpty()
                && !Effects.mayBeIn(choice.getCondition())
                && choice.getParentNode().orElse(null) instanceof BlockStmt;
        return alone ? Optional.of(whole(unit, span)) : Optional.empty();
    }

    /** Takes a span away: with its lines when nothing else stands on them, else with the white space beside it. */
    static Edit whole(Unit unit, Span span) {
        Source source = unit.source();
        String text = source.text();
        Span first = source.fullLine(source.position(span.start()).line());
        Span last = source.fullLine(source.position(span.end()).line());
        boolean begins = text.substring(first.start(), span.start()).isBlank();
        boolean ends = text.substring(span.end(), last.end()).isBlank();
        int start = begins && ends ? first.start() : span.start();
        int end = begins && ends ? last.end() : span.end();
        while (ends && !begins && isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (!ends && isSpace(text.charAt(end))) {
            end++;
        }
        return Edit.remove(source.place(start, end));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
