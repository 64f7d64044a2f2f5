package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Optional;

/** The text edits that take an argument out of the code, or why a person must. */
final class Removals {
    private static final String ALL_OF_IT = "it is all that the statement around it does";

    private final Program program;
    private final Dropped dropped;

    Removals(Program program) {
        this.program = program;
        this.dropped = new Dropped(program);
    }

    /** A call on a builder or a setter that is the whole argument: {@code noUnreads(true)}. */
    Argument call(MethodCallExpr call, String name, Carrier carrier) {
        Unit unit = Unit.of(call);
        Place place = unit.source()
                .place(unit.span(call.getName()).start(), unit.span(call).end());
        Optional<Expression> effect =
                call.getArguments().stream().filter(Effects::mayBeIn).findFirst();
        return effect.isPresent()
                ? new Argument(name, place, carrier, List.of(), Effects.hold(effect.get()))
                : removal(call)
                        .map(e -> new Argument(name, place, carrier, e, ""))
                        .orElseGet(() -> new Argument(name, place, carrier, List.of(), needed(call)));
    }

    /** A field of a request that a statement sets: {@code request.noUnreads = true}. */
    Argument assignment(ExpressionStmt statement, FieldAccessExpr field, String name, Carrier carrier) {
        Unit unit = Unit.of(statement);
        AssignExpr assignment = statement.getExpression().asAssignExpr();
        Place place = unit.source()
                .place(unit.span(field.getName()).start(), unit.span(assignment).end());
        if (Effects.mayBeIn(assignment.getValue())) {
            return new Argument(name, place, carrier, List.of(), Effects.hold(assignment.getValue()));
        }
        return Statements.removal(statement, s -> s == statement)
                .map(e -> new Argument(name, place, carrier, List.of(e), ""))
                .orElseGet(() -> new Argument(name, place, carrier, List.of(), ALL_OF_IT));
    }

    static String needed(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof ExpressionStmt ? ALL_OF_IT : "its result is used";
    }

    /** Takes a call out of its chain, or its whole statement when nothing else is on it. */
    private Optional<List<Edit>> removal(MethodCallExpr call) {
        Node parent = call.getParentNode().orElse(null);
        boolean chained =
                call.getScope().filter(s -> s instanceof MethodCallExpr).isPresent();
        Optional<ExpressionStmt> emptied = emptied(call);
        if (emptied.isPresent()) {
            return statement(emptied.get(), scope(call));
        }
        if (parent instanceof ExpressionStmt
                && !chained
                && parent.getParentNode().orElse(null) instanceof LambdaExpr) {
            return call.getScope().map(s -> List.of(link(call, s)));
        }
        if (parent instanceof ExpressionStmt statement && !chained) {
            return statement(statement, scope(call));
        }
        if (parent instanceof AssignExpr assign
                && scope(call).equals(assign.getTarget().toString())
                && assign.getParentNode().orElse(null) instanceof ExpressionStmt statement) {
            return statement(statement, scope(call));
        }
        return call.getScope().filter(s -> chained || fluent(call, s)).map(s -> List.of(link(call, s)));
    }

    private Optional<List<Edit>> statement(ExpressionStmt statement, String receiver) {
        return Statements.removal(statement, s -> s == statement || dropped.passes(s, receiver))
                .map(List::of);
    }

    /** The statement of several calls on one name, all of which pass what a successor does not take. */
    private Optional<ExpressionStmt> emptied(MethodCallExpr call) {
        Node top = call;
        while (top.getParentNode().orElse(null) instanceof MethodCallExpr outer
                && outer.getScope().orElse(null) == top) {
            top = outer;
        }
        return top.getParentNode().orElse(null) instanceof ExpressionStmt statement
                        && !(statement.getParentNode().orElse(null) instanceof LambdaExpr)
                        && dropped.passes(statement, scope(call))
                ? Optional.of(statement)
                : Optional.empty();
    }

    /** What a chain of calls begins with. */
    private static String scope(MethodCallExpr call) {
        Expression at = call;
        while (at instanceof MethodCallExpr link) {
            at = link.getScope().orElse(null);
        }
        return at == null ? "" : at.toString();
    }

    /** A call whose result is used must give back what it was called on. */
    private boolean fluent(MethodCallExpr call, Expression scope) {
        TypeRef type = program.typing().of(scope);
        return type.known() && type.equals(program.typing().of(call))
                || call.getParentNode().orElse(null) instanceof MethodCallExpr;
    }

    /** Takes {@code .name(…)} away with the white space before it; what else stands on its line stays there. */
    static Edit link(MethodCallExpr call, Expression scope) {
        Unit unit = Unit.of(call);
        Source source = unit.source();
        String text = source.text();
        int scopeEnd = unit.span(scope).end();
        int end = unit.span(call).end();
        int dot = text.lastIndexOf('.', unit.span(call.getName()).start());
        int line = source.position(dot).line();
        boolean begins = source.line(line).start() > scopeEnd
                && text.substring(source.line(line).start(), dot).isBlank();
        String rest = text.substring(
                        end, source.line(source.position(end).line()).end())
                .strip();
        boolean stays = begins && (rest.startsWith("/") || rest.startsWith("."));
        if (text.substring(scopeEnd, dot).isBlank() && !stays) {
            return Edit.remove(source.place(scopeEnd, end));
        }
        return begins && rest.isEmpty()
                ? Edit.remove(source.place(source.line(line - 1).end(), end))
                : Statements.whole(unit, new Span(dot, end));
    }

    /** A name in a pair: of a call, of a creation, of a list of alternating names and values. */
    Argument pair(String name, Place place, Expression written, Node holder, Carrier carrier) {
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
                ? Optional.of(elements(arguments, index, index + 2))
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
                        : Optional.of(List.of(link(call, call.getScope().get())));
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

    /** Takes one argument out of a call whose others stay; none where comments stand between them. */
    static Optional<Edit> argument(NodeList<Expression> arguments, int index) {
        Elements commas = new Elements(arguments, ',');
        return commas.isCommented() ? Optional.empty() : Optional.of(commas.plainly(index, index + 1));
    }

    /** An annotated parameter: taking it out changes every caller. */
    static Argument annotated(String name, Place place, Parameter parameter, Carrier carrier) {
        return new Argument(name, place, carrier, List.of(), changesCallers(parameter));
    }

    static String changesCallers(Parameter parameter) {
        return "removing the parameter `" + parameter.getNameAsString() + "` changes its callers";
    }
}
