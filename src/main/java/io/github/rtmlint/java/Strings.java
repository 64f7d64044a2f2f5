package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.*;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the strings that name a Web API method, alone or together with others. */
final class Strings {
    /** Calls whose value is one text with what they are called on, or given, in it. */
    private static final Set<String> MAKES_ONE = Set.of("format", "formatted", "concat", "join", "append", "replace");

    private final Program program;
    private final MethodNames methodNames;
    private final Occurrences occurrences;
    private final AsHeader headers;
    private final Map<Expression, Expression> roots = new IdentityHashMap<>();
    private final Map<Expression, Sum> sums = new IdentityHashMap<>();
    private final Set<String> hints = new HashSet<>();
    private final Map<Unit, Boolean> context = new IdentityHashMap<>();

    Strings(Program program) {
        this.program = program;
        this.methodNames = program.methodNames();
        this.occurrences = new Occurrences(methodNames);
        this.headers = new AsHeader(program);
        program.knowledge().methods().forEach(m -> hints.addAll(List.of(m.split("\\."))));
    }

    /** A string that names a method, and the expression that holds a part of it. */
    record Named(Trace trace, Expression start) {}

    /** All of them in a unit; what only speaks of a method is left out. */
    List<Named> in(Unit unit) {
        Map<Place, Named> found = new LinkedHashMap<>();
        for (LiteralStringValueExpr literal : unit.index().strings()) {
            String written = literal.getValue();
            if (written.indexOf('\\') >= 0 || hints.stream().anyMatch(written::contains)) {
                at(literal).forEach(t -> found.putIfAbsent(t.place(), new Named(t, literal)));
            }
        }
        return List.copyOf(found.values());
    }

    /** One call for each method that the literal names; a name that it repeats changes with the first. */
    private Collection<Trace> at(Expression literal) {
        Map<String, Trace> byMethod = new LinkedHashMap<>();
        Sum sum = sum(literal);
        for (Text text : program.values().of(sum.whole())) {
            for (Occurrences.Written written : occurrences.of(text, literal)) {
                Occurrence occurrence = written.occurrence();
                if (occurrence.shape().call()) {
                    Name name = Name.literal(written.place());
                    Trace trace = byMethod.computeIfAbsent(
                            occurrence.method(), method -> new Trace(method, Kind.URL, Confidence.LOW, name));
                    trace.name(name);
                    named(trace, text, occurrence, Unit.of(literal));
                    passed(trace, text, occurrence, sum, false);
                }
            }
        }
        return byMethod.values();
    }

    /** The largest string with this one in it, as far as what makes it is understood. */
    private Sum sum(Expression literal) {
        Sum sum = sums.computeIfAbsent(root(literal), whole -> Sum.of(whole, program.values()));
        boolean understood = program.values().of(sum.whole()).stream()
                .flatMap(text -> text.pieces().stream())
                .anyMatch(piece -> piece.origin() == literal);
        return understood ? sum : sums.computeIfAbsent(literal, whole -> Sum.of(whole, program.values()));
    }

    /** The largest expression that makes a string with this one in it. */
    private Expression root(Expression literal) {
        List<Expression> way = new ArrayList<>();
        Expression at = literal;
        while (!roots.containsKey(at)) {
            Expression next = around(at);
            if (next == at) {
                roots.put(at, at);
            } else {
                way.add(at);
                at = next;
            }
        }
        Expression root = roots.get(at);
        way.forEach(part -> roots.put(part, root));
        return root;
    }

    /** The next larger expression that makes a string with this one in it; itself where there is none. */
    private static Expression around(Expression at) {
        Node parent = at.getParentNode().orElse(null);
        boolean sum = parent instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS;
        boolean call = parent instanceof MethodCallExpr method
                && method.getScope().isPresent()
                && MAKES_ONE.contains(method.getNameAsString());
        if (!sum && !call && !(parent instanceof EnclosedExpr)) {
            return at;
        }
        Expression grown = call ? grown((MethodCallExpr) parent) : null;
        return grown != null ? grown : (Expression) parent;
    }

    /** The variable that an {@code append} makes grow: its value holds all that is appended to it. */
    private static Expression grown(MethodCallExpr append) {
        Expression at = append;
        if (!append.getNameAsString().equals("append")) {
            return null;
        }
        while (at instanceof MethodCallExpr call && call.getNameAsString().equals("append")) {
            at = call.getScope().orElse(null);
        }
        return at instanceof NameExpr ? at : null;
    }

    /** How sure it is that a text with the call's name in it is the call. */
    private void named(Trace trace, Text text, Occurrence occurrence, Unit unit) {
        trace.confirm();
        Confidence itself = methodNames.context(text.value()) ? Confidence.MEDIUM : Confidence.LOW;
        trace.raise(itself);
        trace.raise(occurrence.shape().confidence(inContext(unit)));
    }

    /** What the query of a text with the call's name in it passes. */
    private void passed(Trace trace, Text text, Occurrence occurrence, Sum sum, boolean shared) {
        List<Parameter> leaving = program.leaving(occurrence.parameters(), trace);
        for (Parameter parameter : occurrence.parameters()) {
            Optional<Migration.Argument> secret = secret(trace, parameter.name());
            if (!shared || secret.isPresent()) {
                TextRemovals.part(program, sum, text, parameter, leaving, Carrier.QUERY)
                        .ifPresent(argument -> {
                            trace.argument(argument, text.value().length());
                            secret.flatMap(Migration.Argument::header)
                                    .ifPresent(header -> trace.asHeader(
                                            argument.place(), headers.edits(sum, text, parameter, argument, header)));
                        });
            }
        }
    }

    private Optional<Migration.Argument> secret(Trace trace, String argument) {
        return program.knowledge()
                .migration(trace.method())
                .flatMap(m -> m.argument(argument))
                .filter(Migration.Argument::isSecret);
    }

    /** Looks at the texts of an expression that the call's name went into. */
    void look(Expression e, Tag tag) {
        Expression whole = e instanceof MethodCallExpr call
                ? Optional.ofNullable(grown(call)).orElse(e)
                : e;
        Sum sum = Sum.of(whole, program.values());
        Set<Place> places = tag.trace().names().stream().map(Name::place).collect(Collectors.toSet());
        for (Text text : program.values().of(whole)) {
            List<Occurrence> named = occurrences.at(text, places).stream()
                    .filter(o -> o.method().equals(tag.trace().method()))
                    .toList();
            if (!named.isEmpty() && holds(text, tag.trace().place())) {
                for (Occurrence occurrence : named) {
                    named(tag.trace(), text, occurrence, Unit.of(e));
                    if (!tag.isHolder()) {
                        passed(tag.trace(), text, occurrence, sum, tag.shared());
                    }
                }
                bases(text, tag.trace());
            }
        }
    }

    private static boolean holds(Text text, Place place) {
        return text.pieces().stream()
                .filter(p -> !p.hole())
                .map(p -> p.literal().place())
                .anyMatch(p -> p.span().contains(place.span()) && p.path().equals(place.path()));
    }

    /** The literals of other declarations that make up the URL. */
    private static void bases(Text text, Trace trace) {
        for (Text.Piece piece : text.pieces()) {
            if (!piece.hole() && piece.literal().value().contains("://")) {
                trace.step(new Step(Step.Role.BASE, piece.literal().place(), "the base URL"));
            }
        }
    }

    /** Whether the file speaks of the service. */
    boolean inContext(Unit unit) {
        return context.computeIfAbsent(unit, u -> methodNames.context(u.source().text()));
    }

    /** A text at hand, such as the joined paths of annotations. */
    void look(Text text, Unit unit, Trace trace) {
        methodNames.in(text.value()).stream()
                .filter(o -> o.method().equals(trace.method()))
                .forEach(o -> {
                    named(trace, text, o, unit);
                    passed(trace, text, o, Sum.unknown(text.pieces().get(0).origin()), true);
                });
    }

    /** Enum constants whose own name becomes the method's. */
    List<Constant> constants(Unit unit) {
        List<Constant> found = new ArrayList<>();
        for (TypeDeclaration<?> type : unit.index().types()) {
            if (type instanceof EnumDeclaration constants) {
                constants
                        .getEntries()
                        .forEach(c -> constant(constants, c).ifPresent(t -> found.add(new Constant(c, t))));
            }
        }
        return found;
    }

    /** An enum constant whose name becomes a method's. */
    record Constant(EnumConstantDeclaration declaration, Trace trace) {}

    private Optional<Trace> constant(EnumDeclaration type, EnumConstantDeclaration constant) {
        String plain = constant.getNameAsString().toLowerCase(Locale.ROOT);
        Optional<String> method = program.knowledge().methods().stream()
                .filter(m -> plain.equals(m.toLowerCase(Locale.ROOT).replace('.', '_')))
                .findFirst();
        if (method.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = Unit.of(constant);
        Trace trace = new Trace(
                method.get(),
                Kind.URL,
                inContext(unit) ? Confidence.MEDIUM : Confidence.LOW,
                Name.literal(unit.place(constant.getName())));
        if (!gives(type, constant, method.get())) {
            trace.doubt();
        }
        trace.hold(trace.place(), "the constant's own name is the method's: rename it and all its uses");
        return Optional.of(trace);
    }

    /** Whether a method of the enum makes the API's name of the constant's own. */
    private boolean gives(EnumDeclaration type, EnumConstantDeclaration constant, String method) {
        return type.getMethods().stream()
                .filter(m -> m.getParameters().isEmpty())
                .flatMap(m -> program.values().called(m, constant).stream())
                .flatMap(text -> methodNames.in(text.value()).stream())
                .anyMatch(o -> o.shape().call() && o.method().equals(method));
    }
}
