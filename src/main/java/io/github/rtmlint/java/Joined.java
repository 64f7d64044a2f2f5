package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A part that {@code String.join} puts between separators of its own.
 *
 * @param element the part
 * @param join the call
 */
record Joined(Expression element, MethodCallExpr join) {

    /** The part that a piece of a text is, or belongs to. */
    static Optional<Joined> of(Text.Piece piece) {
        Expression at = piece.origin();
        while (at.getParentNode().orElse(null) instanceof Expression around) {
            if (around instanceof MethodCallExpr call && call.getNameAsString().equals("join")) {
                return Identity.index(call.getArguments(), at) > 0
                        ? Optional.of(new Joined(at, call))
                        : Optional.empty();
            }
            at = around;
        }
        return Optional.empty();
    }

    /** Whether it is all that yields a span of a text, and yields nothing else. */
    boolean makes(Span span, Text text) {
        int at = 0;
        boolean all = true;
        for (Text.Piece piece : text.pieces()) {
            Span own = new Span(at, at + piece.value().length());
            at = own.end();
            boolean part = of(piece).filter(j -> j.element() == element).isPresent();
            all &= part == span.overlaps(own) && (!part || span.contains(own));
        }
        return all;
    }

    /** Takes it out. */
    List<Edit> removal() {
        return Removals.argument(join.getArguments(), Identity.index(join.getArguments(), element));
    }
}
