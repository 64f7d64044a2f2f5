package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;

/** The text edits that take a name and its value out of a map, a list, a form or a query, or why a person must. */
final class Pairs {
    private final Program program;
    private final Dropped dropped;

    Pairs(Program program) {
        this.program = program;
        this.dropped = new Dropped(program);
    }

    /** A name in a pair: of a call, of a creation, of a list of alternating names and values. */
    Argument removal(String name, Place place, Expression written, Node holder, Carrier carrier) {
        NodeList<Expression> arguments = ((NodeWithArguments<?>) holder).getArguments();
        int index = Identity.index(arguments, written);
        boolean listed = holder instanceof MethodCallExpr call && isList(call);
        List<Expression> values = index < 0
                ? List.of()
                : arguments.subList(index + 1, listed ? Math.min(index + 2, arguments.size()) : arguments.size());
        Optional<String> hold = values.stream().flatMap(v -> held(v).stream()).findFirst();
        if (hold.isPresent()) {
            return new Argument(name, place, carrier, List.of(), hold.get());
        }
        Optional<List<Edit>> edits = listed
                ? Optional.of(index)
                        .filter(i -> i >= 0 && i + 1 < arguments.size())
                        .map(i -> elements(arguments, i, i + 2))
                : holder instanceof MethodCallExpr call ? removalOfPut(call) : element((Expression) holder);
        return edits.map(e -> new Argument(name, place, carrier, e, ""))
                .orElseGet(() -> new Argument(
                        name, place, carrier, List.of(), "it stands where an edit alone does not take it out"));
    }

    private static Optional<String> held(Expression value) {
        boolean filled = value.findAll(StringLiteralExpr.class).stream().anyMatch(v -> TemplatePlaces.in(v.asString()));
        return Effects.mayBeIn(value)
                ? Optional.of(Effects.hold(value))
                : filled ? Optional.of("its value `" + value + "` is filled in elsewhere") : Optional.empty();
    }

    /** Whether names and values alternate in a call; where it has one name, more values may follow. */
    private boolean isList(MethodCallExpr call) {
        NodeList<Expression> arguments = call.getArguments();
        boolean several =
                program.spellings().of(call).filter(r -> r.call().varargs()).isPresent();
        for (int i = 0; several && i < arguments.size(); i += 2) {
            several = i + 1 < arguments.size() && program.values().isConstant(arguments.get(i));
        }
        return arguments.size() > 2
                && (several
                        || program.spellings()
                                .of(call)
                                .filter(r -> r.call().varargs())
                                .isEmpty());
    }

    private Optional<List<Edit>> removalOfPut(MethodCallExpr call) {
        Node parent = call.getParentNode().orElse(null);
        if (parent instanceof ExpressionStmt statement
                && call.getScope().filter(s -> s instanceof MethodCallExpr).isEmpty()
                && !(statement.getParentNode().orElse(null) instanceof LambdaExpr)) {
            return Statements.removal(statement, s -> s == statement || dropped.passesBeside(call, s))
                    .map(List::of);
        }
        boolean standsAlone = call.getScope()
                .filter(s -> s instanceof NameExpr n
                        && Character.isUpperCase(n.getNameAsString().charAt(0)))
                .isPresent();
        if (standsAlone
                && program.spellings().of(call).filter(r -> r.call().varargs()).isPresent()) {
            return Optional.of(
                    elements(call.getArguments(), 0, call.getArguments().size()));
        }
        return call.getScope().isEmpty()
                ? Optional.empty()
                : standsAlone
                        ? element(call)
                        : Optional.of(
                                List.of(Removals.link(call, call.getScope().get())));
    }

    /** Takes an expression out of the list of its like, or the call, that holds it. */
    private Optional<List<Edit>> element(Expression e) {
        Node parent = e.getParentNode().orElse(null);
        if (parent instanceof MethodCallExpr call && Identity.in(call.getArguments(), e)) {
            NodeList<Expression> arguments = call.getArguments();
            int index = Identity.index(arguments, e);
            return arguments.size() == 1
                    ? removalOfPut(call)
                    : arguments.stream().allMatch(a -> alike(a, e))
                            ? Optional.of(elements(arguments, index, index + 1))
                            : Optional.empty();
        } else if (parent instanceof ArrayInitializerExpr array) {
            int index = Identity.index(array.getValues(), e);
            return Optional.of(elements(array.getValues(), index, index + 1));
        }
        return Optional.empty();
    }

    /** Whether two expressions are made by calls of one method, or are creations of one type. */
    private static boolean alike(Expression one, Expression other) {
        if (one instanceof MethodCallExpr call && other instanceof MethodCallExpr like) {
            return call.getName().equals(like.getName());
        }
        return one instanceof ObjectCreationExpr creation
                && other instanceof ObjectCreationExpr like
                && creation.getType().equals(like.getType());
    }

    /** Takes elements out of a list separated by commas; comments stay. */
    private List<Edit> elements(NodeList<Expression> list, int from, int to) {
        Elements commas = new Elements(list, ',');
        int step = to - from;
        if (!commas.isCommented()) {
            return List.of(leads(list, from, step) ? commas.withNext(from, to) : commas.plainly(from, to));
        }
        boolean first = from > 0 && !(from >= step && dropped.passes(list.get(from - step)));
        for (int i = to; first && i < list.size(); i += step) {
            first = dropped.passes(list.get(i));
        }
        return first ? commas.withBoth(from, to) : commas.withAfter(from, to);
    }

    /** Whether all that stands before an element goes, too. */
    private boolean leads(NodeList<Expression> list, int from, int step) {
        int at = from - step;
        while (at >= 0 && dropped.passes(list.get(at))) {
            at -= step;
        }
        return at == -step;
    }
}
