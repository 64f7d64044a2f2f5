package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text edits that take a parameter out of a string, with the operands and arguments that make it. */
final class TextRemovals {
    private static final String SEPARATORS = "?&#";

    private final Program program;
    private final Sum sum;
    private final Text text;
    private final Parameter parameter;
    private final List<Parameter> leaving;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Expression> operands = new ArrayList<>();

    private TextRemovals(Program program, Sum sum, Text text, Parameter parameter, List<Parameter> leaving) {
        this.program = program;
        this.sum = sum;
        this.text = text;
        this.parameter = parameter;
        this.leaving = leaving;
    }

    /**
     * A parameter inside a text.
     *
     * @param sum how the code puts the text together
     * @param text its value
     * @param parameter where the parameter stands in the value, and what must leave with it
     * @param leaving all parameters that leave the value
     */
    static Optional<Argument> part(
            Program program, Sum sum, Text text, Parameter parameter, List<Parameter> leaving, Carrier carrier) {
        return place(text, parameter.span()).map(place -> {
            TextRemovals removals = new TextRemovals(program, sum.to(text, program.values()), text, parameter, leaving);
            String hold = removals.leave();
            removals.edits.addAll(Sum.removal(removals.operands));
            return new Argument(parameter.name(), place, carrier, hold.isEmpty() ? removals.edits : List.of(), hold);
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

    /** Adds the edits that take the parameter out of the value; why not, if that cannot be done. */
    private String leave() {
        Optional<Joined> joined = text.at(parameter.span().start()).flatMap(Joined::of);
        return joined.isPresent() ? joined(joined.get()) : pieces();
    }

    private String joined(Joined part) {
        if (!part.makes(parameter.span(), text)) {
            return "it is joined with others";
        }
        if (Effects.mayBeIn(part.element())) {
            return Effects.hold(part.element());
        }
        edits.addAll(part.removal());
        return "";
    }

    private String pieces() {
        int at = 0;
        for (Text.Piece piece : text.pieces()) {
            Span own = new Span(at, at + piece.value().length());
            at = own.end();
            boolean separates = !own.overlaps(parameter.span());
            if (own.overlaps(parameter.removal()) && !(separates && elsewhere(piece))) {
                String hold = leave(piece, own);
                if (!hold.isEmpty()) {
                    return hold;
                }
            }
        }
        return "";
    }

    private String leave(Text.Piece piece, Span own) {
        boolean inside = own.start() > parameter.span().start();
        Optional<Sum.Operand> operand = sum.leaving(own, parameter.removal()).filter(o -> goes(o, inside));
        if (operand.isPresent()) {
            return operand(operand.get().written());
        }
        if (parameter.removal().contains(own)) {
            return whole(piece, own, inside);
        }
        if (piece.hole()) {
            return "part of a computed value would have to go";
        }
        int from = Math.max(parameter.removal().start(), own.start()) - own.start();
        int to = Math.min(parameter.removal().end(), own.end()) - own.start();
        return characters(piece, own, from, to);
    }

    /** Takes a part of a literal away. */
    private String characters(Text.Piece piece, Span own, int from, int to) {
        if (TemplatePlaces.in(piece.value().substring(from, to))) {
            TemplatePlaces places = new TemplatePlaces(program);
            Span part = new Span(own.start() + from, own.start() + to);
            String hold = places.leave(piece.origin(), sum.whole(), text.value(), part);
            if (!hold.isEmpty()) {
                return hold;
            }
            edits.addAll(places.edits());
        }
        edits.add(Edit.remove(piece.place(from, to)));
        return "";
    }

    /**
     * Whether a separator stands in another declaration than the parameter, which may put it before others, too: it stays, as a
     * spare one does no harm.
     */
    private boolean elsewhere(Text.Piece separator) {
        Optional<Text.Piece> first = text.at(parameter.span().start());
        boolean named = sum.operands().stream()
                .filter(o -> o.span().contains(parameter.span().start()))
                .anyMatch(o -> o.others().isEmpty() && isOneValue(o.written()));
        return !named
                && first.filter(p -> declaration(p) == declaration(separator)).isEmpty();
    }

    private static Node declaration(Text.Piece piece) {
        return Unit.around(piece.origin(), BodyDeclaration.class).orElse(null);
    }

    /** Whether an operand may leave for what it is here: it is nothing else, or nothing else of a parameter's value. */
    private boolean goes(Sum.Operand operand, boolean inside) {
        if (inside) {
            return operand.others().stream().noneMatch(t -> separates(t.value()));
        }
        return operand.others().stream().allMatch(t -> t.pieces().isEmpty()) && isOneValue(operand.written());
    }

    private static boolean separates(String value) {
        return SEPARATORS.chars().anyMatch(c -> value.indexOf(c) >= 0);
    }

    /** Whether no value of an expression is unknown. */
    private boolean isOneValue(Expression e) {
        if (e instanceof EnclosedExpr enclosed) {
            return isOneValue(enclosed.getInner());
        } else if (e instanceof ConditionalExpr choice) {
            return isOneValue(choice.getThenExpr()) && isOneValue(choice.getElseExpr());
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            return program.declarations().of(e).orElse(null) instanceof VariableDeclarator variable
                    && variable.getInitializer().isPresent()
                    && program.declarations().assignments(variable).isEmpty();
        }
        return !(e instanceof SwitchExpr);
    }

    private String operand(Expression e) {
        if (Effects.mayBeIn(e)) {
            return Effects.hold(e);
        }
        operands.add(e);
        return "";
    }

    /** Takes a whole operand of a concatenation elsewhere, or appended part, away. */
    private String whole(Text.Piece piece, Span own, boolean inside) {
        Expression e = inside ? choice(piece.origin()) : piece.origin();
        if (e != piece.origin() && e.findAll(StringLiteralExpr.class).stream().anyMatch(s -> separates(s.asString()))) {
            return "its value is one of several";
        }
        Node parent = e.getParentNode().orElse(null);
        boolean literal = !piece.hole()
                && piece.from() == 0
                && piece.value().length() == piece.literal().value().length();
        Optional<Edit> growth = Statements.growth(e);
        if ((literal || piece.hole()) && !Sum.removal(e).isEmpty()) {
            return operand(e);
        } else if ((literal || piece.hole()) && parent instanceof MethodCallExpr call && Appends.is(call)) {
            return appended(call);
        } else if ((literal || piece.hole()) && growth.isPresent() && !Effects.mayBeIn(e)) {
            edits.add(growth.get());
            return "";
        } else if (literal && parent instanceof VariableDeclarator variable) {
            return "`" + variable.getNameAsString() + "`, which is put in for it, would be left empty";
        } else if (e != piece.origin()) {
            return "its value is one of several";
        } else if (!piece.hole() && names(own) && FormatPlaces.fills(e)) {
            return "its name `" + e + "` is put in elsewhere";
        } else if (!piece.hole()) {
            return characters(piece, own, 0, own.length());
        }
        return filled(e, parent);
    }

    /** Whether a piece of the value is no more than the parameter's name. */
    private boolean names(Span piece) {
        return piece.start() == parameter.span().start() && text.value().startsWith("=", piece.end());
    }

    /** The whole choice that an expression is one of. */
    private static Expression choice(Expression e) {
        Expression at = e;
        while (at.getParentNode().orElse(null) instanceof Expression around
                && (around instanceof EnclosedExpr
                        || around instanceof ConditionalExpr choice && choice.getCondition() != at)) {
            at = around;
        }
        return at;
    }

    private String appended(MethodCallExpr call) {
        Expression argument = call.getArgument(0);
        if (Effects.mayBeIn(argument)) {
            return Effects.hold(argument);
        }
        Optional<Edit> edit = new Appends(program).removal(call);
        edit.ifPresent(edits::add);
        return edit.isPresent() ? "" : "it is all that the statement around it does";
    }

    /** A value that fills a place of a format string leaves with that place. */
    private String filled(Expression e, Node parent) {
        Optional<FormatPlaces> places =
                parent instanceof MethodCallExpr call ? FormatPlaces.of(call) : Optional.empty();
        Optional<Place> filled = places.flatMap(p -> p.filledBy(e));
        if (filled.isEmpty()) {
            return "its value `" + e + "` is put in elsewhere";
        }
        if (Effects.mayBeIn(e)) {
            return Effects.hold(e);
        }
        edits.add(Edit.remove(filled.get()));
        boolean leads = places.get().before(e).allMatch(this::leaves);
        edits.addAll(places.get().withoutArgument(e, leads));
        return "";
    }

    /** Whether what an expression fills in is part of a parameter that leaves. */
    private boolean leaves(Expression filled) {
        int at = 0;
        for (Text.Piece piece : text.pieces()) {
            Span own = new Span(at, at + piece.value().length());
            at = own.end();
            if (piece.origin() == filled) {
                return leaving.stream().anyMatch(p -> p.removal().contains(own));
            }
        }
        return false;
    }
}
