package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds calls, constants and types of SDKs that say a deprecated method. */
final class SdkCalls {
    private final Program program;
    private final Flow flow;
    private final Versions versions;
    private final Removals removals;

    SdkCalls(Program program, Flow flow, Versions versions) {
        this.program = program;
        this.flow = flow;
        this.versions = versions;
        this.removals = new Removals(program);
    }

    private boolean deprecated(String method) {
        return program.knowledge().migration(method).isPresent();
    }

    /** All in a unit; each is followed from here. */
    List<Trace> in(Unit unit) {
        List<Trace> found = new ArrayList<>();
        for (String name : program.sdk().callNames()) {
            if (program.sdk().calls(name).stream().anyMatch(c -> deprecated(c.method()))) {
                unit.calls(name).forEach(c -> call(unit, c).ifPresent(found::add));
                unit.references(name).forEach(r -> reference(unit, r).ifPresent(found::add));
            }
        }
        program.sdk().calls("new").stream().filter(c -> deprecated(c.method())).forEach(c -> creations(unit, c, found));
        for (String name : program.sdk().constantNames()) {
            unit.names(name).forEach(e -> constant(unit, e).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Trace> call(Unit unit, MethodCallExpr call) {
        Optional<SdkNames.Match> match =
                program.sdk().of(call).filter(m -> deprecated(m.spelled().method()));
        return match.flatMap(m -> trace(m, unit.place(call.getName()))).map(trace -> {
            Sdk.Call spelled = match.get().spelled().call();
            positional(call, spelled, trace);
            if (!spelled.entryPoint()
                    && call.getArguments().size() == 1
                    && spelled.arguments().isEmpty()) {
                Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
                request(call.getArgument(0), trace, seen);
            }
            if (spelled.answers()) {
                flow.push(call, Tag.answer(trace));
            }
            return trace;
        });
    }

    private Optional<Trace> trace(SdkNames.Match match, Place place) {
        Sdk.Call spelled = match.spelled().call();
        Versions.Answer version = versions.ask(spelled.library());
        if (!spelled.below().isEmpty() && version.atLeast(spelled.below())) {
            return Optional.empty();
        }
        if (spelled.entryPoint() || !spelled.below().isEmpty()) {
            program.demand().type(TypeRef.of(spelled.type()));
            if (program.project().type(spelled.type()).isPresent()) {
                return Optional.empty();
            }
        }
        boolean unsure = !spelled.below().isEmpty() && !version.known();
        Name.Word word = spelled.entryPoint() ? Name.Word.ENTRY_POINT : Name.Word.CALL;
        Trace trace = new Trace(
                match.spelled().method(),
                Kind.SDK,
                unsure ? match.confidence().atMost(Confidence.MEDIUM) : match.confidence(),
                new Name(place, word, match.spelled().sdk().id()));
        trace.becomes(spelled.becomes());
        if (unsure && !spelled.entryPoint()) {
            trace.note("versions of `" + spelled.library() + "` below " + spelled.below()
                    + " call it; no build file tells the version");
        }
        if (!spelled.below().isEmpty()) {
            trace.hold(place, "upgrade `" + spelled.library() + "` to " + spelled.below() + " or later");
        } else if (!spelled.since().isEmpty() && version.below(spelled.since())) {
            trace.hold(place, "upgrade `" + spelled.library() + "` to " + spelled.since() + " or later first");
        }
        version.step().ifPresent(trace::step);
        return Optional.of(trace);
    }

    private void positional(MethodCallExpr call, Sdk.Call spelled, Trace trace) {
        for (int i = 0;
                i < Math.min(spelled.arguments().size(), call.getArguments().size());
                i++) {
            Place place = Unit.of(call).place(call.getArgument(i));
            trace.argument(new Argument(
                    spelled.arguments().get(i), place, Carrier.SDK, List.of(), "it is passed by position"));
        }
    }

    private Optional<Trace> reference(Unit unit, MethodReferenceExpr reference) {
        TypeRef type = reference.getScope() instanceof TypeExpr named
                ? program.types().resolve(named.getType())
                : program.typing().of(reference.getScope());
        List<SdkNames.Call> named = program.sdk().calls(reference.getIdentifier());
        Place whole = unit.place(reference);
        int length = whole.text().length();
        Place place = whole.part(length - reference.getIdentifier().length(), length);
        return program.sdk()
                .match(named, type, reference, -1)
                .filter(m -> deprecated(m.spelled().method()))
                .flatMap(m -> trace(m, place))
                .map(trace -> {
                    if (reference.getParentNode().orElse(null) instanceof MethodCallExpr call) {
                        flow.push(call, Tag.answer(trace));
                    }
                    return trace;
                });
    }

    private void creations(Unit unit, SdkNames.Call spelled, List<Trace> found) {
        String simple = spelled.call().type().substring(spelled.call().type().lastIndexOf('.') + 1);
        for (ObjectCreationExpr creation : unit.creations(simple)) {
            TypeRef type = program.types().resolve(creation.getType());
            if (program.sdk().isA(type, spelled.call().type(), new java.util.HashSet<>())) {
                trace(
                                new SdkNames.Match(spelled, Confidence.HIGH),
                                unit.place(creation.getType().getName()))
                        .ifPresent(trace -> {
                            if (spelled.call().answers()) {
                                flow.push(creation, Tag.answer(trace));
                            }
                            found.add(trace);
                        });
            }
        }
    }

    private Optional<Trace> constant(Unit unit, Expression e) {
        for (SdkNames.Constant constant : program.sdk().constants(Flow.name(e).toString())) {
            if (deprecated(constant.method()) && isConstant(unit, e, constant)) {
                Trace trace = new Trace(
                        constant.method(),
                        Kind.SDK,
                        Confidence.HIGH,
                        new Name(
                                unit.place(Flow.name(e)),
                                Name.Word.CONSTANT,
                                constant.sdk().id()));
                flow.push(e, Tag.sent(trace));
                return Optional.of(trace);
            }
        }
        return Optional.empty();
    }

    private boolean isConstant(Unit unit, Expression e, SdkNames.Constant constant) {
        if (program.declarations().of(e).isPresent()) {
            return false;
        }
        String owner = constant.constant().type();
        if (e instanceof FieldAccessExpr access) {
            TypeRef scope = program.typing().of(access.getScope());
            return scope.name().equals(owner) || access.getScope().toString().equals(owner);
        }
        boolean imported = unit.imports().stream()
                .filter(i -> i.isStatic())
                .anyMatch(i -> i.isAsterisk()
                        ? i.getNameAsString().equals(owner)
                        : i.getNameAsString()
                                .equals(owner + "." + constant.constant().name()));
        boolean label = e.getParentNode().orElse(null) instanceof SwitchEntry
                && unit.imports().stream().anyMatch(i -> i.getNameAsString().equals(owner));
        return imported || label;
    }

    /** Follows a request back to where it is made, for its arguments and the places that write its type. */
    private void request(Expression e, Trace trace, Set<Node> seen) {
        if (!seen.add(e)) {
            return;
        }
        if (e instanceof LambdaExpr lambda) {
            lambda.getParameters().forEach(p -> variable(p, trace, seen));
        } else if (e instanceof MethodReferenceExpr reference) {
            program.callables().of(reference).forEach(c -> c.getParameters().forEach(p -> variable(p, trace, seen)));
        } else if (e instanceof MethodCallExpr call) {
            passed(call, trace);
            typeName(call.getScope(), trace);
            call.getScope().ifPresent(s -> request(s, trace, seen));
            for (CallableDeclaration<?> callable : program.callables().of(call)) {
                if (callable instanceof MethodDeclaration method) {
                    program.names().requests(method.getType(), trace);
                    method.findAll(ReturnStmt.class)
                            .forEach(r -> r.getExpression().ifPresent(v -> request(v, trace, seen)));
                }
            }
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            program.declarations().of(e).ifPresent(d -> variable(d, trace, seen));
        } else if (e instanceof CastExpr cast) {
            program.names().requests(cast.getType(), trace);
            request(cast.getExpression(), trace, seen);
        } else if (e instanceof ConditionalExpr choice) {
            request(choice.getThenExpr(), trace, seen);
            request(choice.getElseExpr(), trace, seen);
        } else if (e instanceof EnclosedExpr enclosed) {
            request(enclosed.getInner(), trace, seen);
        } else if (e instanceof ObjectCreationExpr creation) {
            program.names().requests(creation.getType(), trace);
        }
    }

    private void variable(Node declaration, Trace trace, Set<Node> seen) {
        if (!seen.add(declaration)) {
            return;
        }
        Declarations.type(declaration).ifPresent(t -> program.names().requests(t, trace));
        if (declaration instanceof VariableDeclarator variable) {
            variable.getInitializer().ifPresent(i -> request(i, trace, seen));
            program.values().assignments(variable).forEach(a -> request(a.getValue(), trace, seen));
        } else if (declaration instanceof Parameter parameter
                && parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable) {
            int index = Identity.index(callable.getParameters(), parameter);
            for (Node site : program.callables().sites(callable)) {
                if (site instanceof NodeWithArguments<?> with
                        && index < with.getArguments().size()) {
                    request(with.getArgument(index), trace, seen);
                }
            }
        }
        for (Expression use : program.declarations().uses(declaration)) {
            Node at = use;
            while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == at) {
                passed(call, trace);
                at = call;
            }
        }
    }

    /** A call on the request or its builder passes an argument, by a name like {@code noUnreads} or {@code setNoUnreads}. */
    private void passed(MethodCallExpr call, Trace trace) {
        if (call.getArguments().size() == 1) {
            trace.argument(argument(call));
        }
    }

    private Argument argument(MethodCallExpr call) {
        return removals.call(call, Accessors.argument(call.getNameAsString()), Carrier.SDK);
    }

    private void typeName(Optional<Expression> scope, Trace trace) {
        scope.filter(s -> s instanceof NameExpr || s instanceof FieldAccessExpr)
                .flatMap(this::requestType)
                .filter(w -> w.method().equals(trace.method()))
                .ifPresent(w -> trace.name(w.name()));
    }

    /** An SDK request or response type written as the receiver of a static call. */
    private Optional<TypeNames.Written> requestType(Expression e) {
        if (program.declarations().of(e).isPresent()) {
            return Optional.empty();
        }
        TypeRef type = program.typing().of(e);
        String text = Flow.name(e).toString();
        for (Name.Word word : List.of(Name.Word.REQUEST, Name.Word.RESPONSE)) {
            var known = word == Name.Word.REQUEST
                    ? program.sdk().requests()
                    : program.sdk().responses();
            Optional<SdkNames.Type> owner =
                    SdkNames.owner(known, type).filter(t -> type.simpleName().equals(text));
            if (owner.isPresent()) {
                Name name = new Name(
                        Unit.of(e).place(Flow.name(e)), word, owner.get().sdk().id());
                return Optional.of(new TypeNames.Written(name, owner.get().method(), owner.get()));
            }
        }
        return Optional.empty();
    }

    /** Every place in a unit, imports left out, that writes a request or response type of a deprecated method. */
    List<TypeNames.Written> types(Unit unit) {
        List<TypeNames.Written> found = new ArrayList<>();
        for (Name.Word word : List.of(Name.Word.REQUEST, Name.Word.RESPONSE)) {
            var known = word == Name.Word.REQUEST
                    ? program.sdk().requests()
                    : program.sdk().responses();
            known.values().stream().filter(t -> deprecated(t.method())).forEach(t -> {
                String simple = t.name().substring(t.name().lastIndexOf('.') + 1);
                for (String name : List.of(simple, simple + "Builder")) {
                    for (ClassOrInterfaceType use : unit.typeUses(name)) {
                        program.names()
                                .of(use, word, known)
                                .filter(w -> w.type() == t)
                                .ifPresent(found::add);
                    }
                    unit.names(name)
                            .forEach(e ->
                                    requestType(e).filter(w -> w.type() == t).ifPresent(found::add));
                }
            });
        }
        found.sort(java.util.Comparator.comparing(w -> w.name().place()));
        return found;
    }

    /** Reads and arguments on the SDK's types in a unit, wherever their values come from. */
    void loose(Unit unit, Trace trace) {
        unit.tree().findAll(MethodCallExpr.class).forEach(call -> {
            TypeRef scope = call.getScope().map(program.typing()::of).orElse(TypeRef.UNKNOWN);
            boolean response = SdkNames.owner(program.sdk().responses(), scope)
                    .filter(t -> t.method().equals(trace.method()))
                    .isPresent();
            boolean request = SdkNames.owner(program.sdk().requests(), scope)
                    .filter(t -> t.method().equals(trace.method()))
                    .isPresent();
            if (response) {
                call.getScope().ifPresent(s -> flow.push(s, Tag.answer(trace)));
            } else if (request && call.getArguments().size() == 1) {
                trace.argument(argument(call));
            }
        });
        unit.tree().findAll(MethodReferenceExpr.class).forEach(r -> {
            boolean response = r.getScope() instanceof TypeExpr t
                    && SdkNames.owner(program.sdk().responses(), program.types().resolve(t.getType()))
                            .filter(o -> o.method().equals(trace.method()))
                            .isPresent();
            if (response) {
                flow.into(r, 0, Tag.answer(trace));
            }
        });
    }
}
