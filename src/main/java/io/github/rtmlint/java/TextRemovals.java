package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
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

    private final Sum sum;
    private final Text text;
    private final List<Edit> edits = new ArrayList<>();

    private TextRemovals(Sum sum, Text text) {
        this.sum = sum;
        this.text = text;
    }

    /**
     * A parameter inside a text.
     *
     * @param sum how the code puts the text together
     * @param text its value
     * @param own where the parameter stands in the value
     * @param leaving what must leave with it
     */
    static Optional<Argument> part(Sum sum, Text text, String name, Span own, Span leaving, Carrier carrier) {
        return place(text, own).map(place -> {
            TextRemovals removals = new TextRemovals(sum, text);
            String hold = removals.leave(leaving);
            return new Argument(name, place, carrier, hold.isEmpty() ? removals.edits : List.of(), hold);
        });
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
    private String leave(Span span) {
        int at = 0;
        for (int i = 0; i < text.pieces().size(); i++) {
            Text.Piece piece = text.pieces().get(i);
            int next = at + piece.value().length();
            if (span.start() < next && at < span.end()) {
                String hold = leave(piece, new Span(at, next), span);
                if (!hold.isEmpty()) {
                    return hold;
                }
            }
            at = next;
        }
        return "";
    }

    private String leave(Text.Piece piece, Span own, Span leaving) {
        Optional<Sum.Operand> operand = sum.leaving(own, leaving);
        if (operand.isPresent()) {
            return operand(operand.get().written());
        }
        if (leaving.contains(own)) {
            return whole(piece);
        }
        if (piece.hole()) {
            return "part of a computed value would have to go";
        }
        edits.add(Edit.remove(piece.place(
                Math.max(leaving.start(), own.start()) - own.start(),
                Math.min(leaving.end(), own.end()) - own.start())));
        return "";
    }

    private String operand(Expression e) {
        if (Effects.mayBeIn(e)) {
            return Effects.hold(e);
        }
        edits.addAll(Sum.removal(e));
        return "";
    }

    /** Takes a whole operand of a concatenation elsewhere, or appended part, away. */
    private String whole(Text.Piece piece) {
        Expression e = piece.origin();
        Node parent = e.getParentNode().orElse(null);
        boolean literal = !piece.hole()
                && piece.from() == 0
                && piece.value().length() == piece.literal().value().length();
        if ((literal || piece.hole()) && !Sum.removal(e).isEmpty()) {
            return operand(e);
        } else if (parent instanceof MethodCallExpr append
                && append.getArguments().size() == 1
                && literal
                && append.getNameAsString().equals("append")
                && append.getScope().isPresent()) {
            return appended(append);
        } else if (literal && parent instanceof VariableDeclarator variable) {
            return "`" + variable.getNameAsString() + "`, which is put in for it, would be left empty";
        } else if (!piece.hole()) {
            edits.add(Edit.remove(piece.place(0, piece.value().length())));
            return "";
        }
        return formatArgument(e, parent);
    }

    private String appended(MethodCallExpr append) {
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
    private String formatArgument(Expression e, Node parent) {
        if (parent instanceof MethodCallExpr call && Identity.in(call.getArguments(), e) && isFormat(call)) {
            if (Effects.mayBeIn(e)) {
                return Effects.hold(e);
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
                        Optional<Edit> argument = Removals.argument(call.getArguments(), index);
                        edits.add(Edit.remove(literal.part(m.start(), m.end())));
                        argument.ifPresent(edits::add);
                        return argument.isPresent() ? "" : "a comment stands beside its value `" + e + "`";
                    }
                }
            }
        }
        return "its value `" + e + "` is put in elsewhere";
    }

    private static boolean isFormat(MethodCallExpr call) {
        return call.getNameAsString().equals("format") || call.getNameAsString().equals("formatted");
    }
}
