package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One value that an expression may have: pieces in order, some of them holes.
 *
 * @param pieces never empty pieces; none at all for the empty text
 */
record Text(List<Piece> pieces) {
    /** What a hole looks like in {@link #value()}. */
    static final String HOLE = "{}";

    static final Text EMPTY = new Text(List.of());

    /**
     * A part of a value.
     *
     * @param value its characters; {@link #HOLE} for a hole
     * @param literal where they are written; null for a hole or a derived value
     * @param from where in the literal's value it begins
     * @param origin the expression that yields it, as the text's author wrote it
     */
    record Piece(String value, Literal literal, int from, Expression origin) {
        boolean hole() {
            return literal == null;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Piece piece
                    && value.equals(piece.value)
                    && Objects.equals(literal, piece.literal)
                    && from == piece.from
                    && origin == piece.origin;
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, literal, from, System.identityHashCode(origin));
        }

        Place place(int start, int end) {
            return literal.part(from + start, from + end);
        }
    }

    static Text hole(Expression origin) {
        return new Text(List.of(new Piece(HOLE, null, 0, origin)));
    }

    static Text literal(Expression node) {
        Literal literal = Literal.of(node);
        return of(literal, node);
    }

    static Text of(Literal literal, Expression origin) {
        return literal.value().isEmpty() ? EMPTY : new Text(List.of(new Piece(literal.value(), literal, 0, origin)));
    }

    /** A value whose characters stand nowhere, such as a slash between two parts. */
    static Text derived(String value, Expression origin) {
        return value.isEmpty() ? EMPTY : new Text(List.of(new Piece(value, null, 0, origin)));
    }

    String value() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(p -> all.append(p.value()));
        return all.toString();
    }

    /** The piece that yields a span of the value and nothing else. */
    Optional<Piece> piece(Span span) {
        int at = 0;
        for (Piece piece : pieces) {
            int next = at + piece.value().length();
            if (span.equals(new Span(at, next))) {
                return Optional.of(piece);
            }
            at = next;
        }
        return Optional.empty();
    }

    /** The piece that yields the unit at an offset of the value. */
    Optional<Piece> at(int offset) {
        int end = 0;
        for (Piece piece : pieces) {
            end += piece.value().length();
            if (offset < end) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    /** The value when it has no hole. */
    Optional<String> constant() {
        return pieces.stream().anyMatch(p -> p.hole() && p.value().equals(HOLE))
                ? Optional.empty()
                : Optional.of(value());
    }

    boolean onlyHole() {
        return pieces.size() == 1
                && pieces.get(0).hole()
                && pieces.get(0).value().equals(HOLE);
    }

    Text plus(Text other) {
        if (pieces.isEmpty() || other.pieces.isEmpty()) {
            return pieces.isEmpty() ? other : this;
        }
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Text(all);
    }

    /** The part of the literal piece from {@code from} to {@code to}. */
    static Text part(Piece piece, int from, int to) {
        return from == to
                ? EMPTY
                : new Text(List.of(new Piece(
                        piece.value().substring(from, to), piece.literal(), piece.from() + from, piece.origin())));
    }

    /** Changes characters one for one, so that each still has its place. */
    Text map(UnaryOperator<String> change) {
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : pieces) {
            String value = piece.value().equals(HOLE) && piece.hole() ? piece.value() : change.apply(piece.value());
            boolean aligned = value.length() == piece.value().length();
            if (!value.isEmpty()) {
                changed.add(new Piece(value, aligned ? piece.literal() : null, piece.from(), piece.origin()));
            }
        }
        return new Text(changed);
    }

    /** Joined by exactly one slash, as paths are. */
    Text slash(Text path) {
        String left = value();
        String right = path.value();
        if (left.isEmpty() || right.isEmpty()) {
            return plus(path);
        }
        boolean ends = left.endsWith("/");
        boolean begins = right.startsWith("/") || right.startsWith("?");
        if (ends && right.startsWith("/")) {
            return withoutLast().plus(path);
        }
        return ends || begins
                ? plus(path)
                : plus(derived("/", path.pieces.get(0).origin())).plus(path);
    }

    private Text withoutLast() {
        Piece last = pieces.get(pieces.size() - 1);
        Text rest = new Text(pieces.subList(0, pieces.size() - 1));
        return last.value().length() == 1
                ? rest
                : rest.plus(new Text(List.of(new Piece(
                        last.value().substring(0, last.value().length() - 1),
                        last.literal(),
                        last.from(),
                        last.origin()))));
    }
}
