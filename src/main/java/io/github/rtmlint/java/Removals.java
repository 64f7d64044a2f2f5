package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Optional;

/** The text edits that take a call which passes an argument out of the code, or why a person must. */
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

    /** Takes one argument out of a call whose others stay, as the comments between them do. */
    static List<Edit> argument(NodeList<Expression> arguments, int index) {
        Elements commas = new Elements(arguments, ',');
        if (!commas.isCommented()) {
            return List.of(commas.plainly(index, index + 1));
        }
        return index > 0 ? commas.withBefore(index, index + 1) : commas.withAfter(index, index + 1);
    }

    /** Takes an argument out of a list whose arguments before it go, too. */
    static List<Edit> leading(NodeList<Expression> arguments, int index) {
        Elements commas = new Elements(arguments, ',');
        return commas.isCommented() ? commas.withAfter(index, index + 1) : List.of(commas.withNext(index, index + 1));
    }

    /** An annotated parameter: taking it out changes every caller. */
    static Argument annotated(String name, Place place, Parameter parameter, Carrier carrier) {
        return new Argument(name, place, carrier, List.of(), changesCallers(parameter));
    }

    static String changesCallers(Parameter parameter) {
        return "removing the parameter `" + parameter.getNameAsString() + "` changes its callers";
    }
}
