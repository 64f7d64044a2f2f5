package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text edits that take a parameter out of a string, with the operands and format arguments that make it. */
final class TextRemovals {
    private static final Pattern CONVERSION =
            Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]|\\{\\d+[^}]*}");

    private TextRemovals() {}

    /**
     * A parameter inside a text.
     *
     * @param start where its name begins in the text's value
     * @param end where it ends
     * @param from where what must leave with it begins
     */
    static Optional<Argument> part(Text text, String name, int start, int end, int from, Carrier carrier) {
        return part(text, name, new Span(start, end), new Span(from, end), carrier);
    }

    /** The same with what must leave given as a whole. */
    static Optional<Argument> part(Text text, String name, Span own, Span leaving, Carrier carrier) {
        Optional<Place> place = place(text, own);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        String hold = leave(text, leaving, edits);
        return Optional.of(new Argument(name, place.get(), carrier, hold.isEmpty() ? edits : List.of(), hold));
    }

    /** Where a span of the value is written, as far as the piece with its beginning holds it. */
    static Optional<Place> place(Text text, Span span) {
        int at = 0;
        for (Text.Piece piece : text.pieces()) {
            int next = at + piece.value().length();
            if (span.start() < next) {
                return piece.hole()
                        ? Optional.empty()
                        : Optional.of(piece.place(span.start() - at, Math.min(span.end(), next) - at));
            }
            at = next;
        }
        return Optional.empty();
    }

    /** Adds the edits that take a span of the value out; why not, if that cannot be done. */
    private static String leave(Text text, Span span, List<Edit> edits) {
        int at = 0;
        for (int i = 0; i < text.pieces().size(); i++) {
            Text.Piece piece = text.pieces().get(i);
            int next = at + piece.value().length();
            if (span.start() < next && at < span.end()) {
                boolean whole = span.start() <= at && next <= span.end();
                String hold = whole ? operand(piece, edits) : part(piece, span, at, next, edits);
                if (!hold.isEmpty()) {
                    return hold;
                }
            }
            at = next;
        }
        return "";
    }

    private static String part(Text.Piece piece, Span span, int at, int next, List<Edit> edits) {
        if (piece.hole()) {
            return "part of a computed value would have to go";
        }
        Place place = piece.place(Math.max(span.start(), at) - at, Math.min(span.end(), next) - at);
        edits.add(Edit.remove(place));
        return "";
    }

    /** Takes a whole operand of a concatenation, or appended part, away. */
    private static String operand(Text.Piece piece, List<Edit> edits) {
        Expression e = piece.origin();
        Node parent = e.getParentNode().orElse(null);
        boolean literal = !piece.hole()
                && piece.from() == 0
                && piece.value().length() == piece.literal().value().length();
        if (parent instanceof BinaryExpr sum
                && sum.getOperator() == BinaryExpr.Operator.PLUS
                && (literal || piece.hole())) {
            if (Removals.mayHaveEffects(e)) {
                return Removals.effect(e);
            }
            edits.add(operandOf(sum, e));
            return "";
        } else if (parent instanceof MethodCallExpr append
                && append.getArguments().size() == 1
                && literal
                && append.getNameAsString().equals("append")
                && append.getScope().isPresent()) {
            return appended(append, edits);
        } else if (!piece.hole()) {
            edits.add(Edit.remove(piece.place(0, piece.value().length())));
            return "";
        }
        return formatArgument(piece, e, parent, edits);
    }

    private static String appended(MethodCallExpr append, List<Edit> edits) {
        Expression scope = append.getScope().orElseThrow();
        if (append.getParentNode().orElse(null) instanceof ExpressionStmt statement
                && !(scope instanceof MethodCallExpr)) {
            Optional<Edit> edit = Statements.removal(statement, s -> s == statement);
            edit.ifPresent(edits::add);
            return edit.isPresent() ? "" : Removals.needed(append);
        }
        edits.add(Removals.link(append, scope));
        return "";
    }

    /** A value that fills a place of a format string leaves with that place. */
    private static String formatArgument(Text.Piece piece, Expression e, Node parent, List<Edit> edits) {
        if (parent instanceof MethodCallExpr call && Identity.in(call.getArguments(), e) && isFormat(call)) {
            if (Removals.mayHaveEffects(e)) {
                return Removals.effect(e);
            }
            int index = Identity.index(call.getArguments(), e);
            Expression pattern =
                    call.getNameAsString().equals("formatted") ? call.getScope().orElseThrow() : call.getArgument(0);
            if (pattern instanceof StringLiteralExpr || pattern instanceof TextBlockLiteralExpr) {
                Literal literal = Literal.of(pattern);
                var m = CONVERSION.matcher(literal.value());
                int nth = call.getNameAsString().equals("formatted") ? index : index - 1;
                for (int i = 0; m.find(); i++) {
                    if (i == nth && !m.group().contains("$") && !m.group().startsWith("{")) {
                        edits.add(Edit.remove(literal.part(m.start(), m.end())));
                        edits.add(Removals.elements(call.getArguments(), index, index + 1));
                        return "";
                    }
                }
            }
        }
        return "its value `" + e + "` is put in elsewhere";
    }

    private static boolean isFormat(MethodCallExpr call) {
        return call.getNameAsString().equals("format") || call.getNameAsString().equals("formatted");
    }

    /** Takes an operand out of a sum, with the plus sign on its left, or else that on its right. */
    static Edit operandOf(BinaryExpr sum, Expression e) {
        Unit unit = Unit.of(sum);
        boolean right = sum.getRight() == e;
        int start = right ? unit.span(sum.getLeft()).end() : unit.span(e).start();
        int end = right ? unit.span(e).end() : unit.span(sum.getRight()).start();
        return Edit.remove(unit.source().place(start, end));
    }
}
