package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds calls, constants and types of SDKs that say a deprecated method. */
final class SdkCalls {
    private final Program program;
    private final Flow flow;
    private final SdkRequests requests;

    SdkCalls(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.requests = new SdkRequests(program);
    }

    /** All in a unit; each is followed from here. */
    List<Trace> in(Unit unit) {
        List<Trace> found = new ArrayList<>();
        for (String name : program.sdk().callNames()) {
            if (program.sdk().calls(name).stream().anyMatch(c -> program.deprecated(c.method()))) {
                unit.index().calls(name).forEach(c -> call(unit, c).ifPresent(found::add));
                unit.index().references(name).forEach(r -> reference(r).ifPresent(found::add));
            }
        }
        program.sdk().calls("new").stream()
                .filter(c -> program.deprecated(c.method()))
                .forEach(c -> creations(unit, c, found));
        for (String name : program.sdk().constantNames()) {
            unit.index().names(name).forEach(e -> constant(unit, e).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Trace> call(Unit unit, MethodCallExpr call) {
        Optional<SdkNames.Match> match = program.sdk()
                .of(call)
                .filter(m -> program.deprecated(m.spelled().method()));
        return match.map(m -> {
            Trace trace = trace(m, unit.place(call.getName()));
            Sdk.Call spelled = m.spelled().call();
            positional(call, spelled, trace);
            if (!spelled.entryPoint()
                    && call.getArguments().size() == 1
                    && spelled.arguments().isEmpty()) {
                requests.follow(call.getArgument(0), trace);
            }
            if (spelled.answers()) {
                flow.push(call, Tag.answer(trace));
            }
            return trace;
        });
    }

    private Trace trace(SdkNames.Match match, Place place) {
        Sdk.Call member = match.spelled().call();
        if (member.changes()) {
            program.demand().type(TypeRef.of(member.type()));
        }
        Name.Word word = member.entryPoint() ? Name.Word.ENTRY_POINT : Name.Word.CALL;
        Name name = new Name(place, word, match.spelled().sdk().id());
        Trace trace = new Trace(match.spelled().method(), Kind.SDK, match.confidence(), name);
        trace.member(member);
        return trace;
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

    private Optional<Trace> reference(MethodReferenceExpr reference) {
        List<SdkNames.Call> named = program.sdk().calls(reference.getIdentifier());
        return program.sdk()
                .match(named, program.typing().of(reference.getScope()), reference, -1)
                .filter(m -> program.deprecated(m.spelled().method()))
                .map(m -> {
                    Trace trace = trace(m, Unit.identifier(reference));
                    if (reference.getParentNode().orElse(null) instanceof MethodCallExpr call) {
                        flow.push(call, Tag.answer(trace));
                    }
                    return trace;
                });
    }

    private void creations(Unit unit, SdkNames.Call spelled, List<Trace> found) {
        for (ObjectCreationExpr creation : unit.index().creations(spelled.call().written())) {
            TypeRef type = program.types().resolve(creation.getType());
            if (program.sdk().isA(type, spelled.call().type())) {
                SdkNames.Match match = new SdkNames.Match(spelled, Confidence.HIGH);
                Trace trace = trace(match, unit.place(creation.getType().getName()));
                if (spelled.call().answers()) {
                    flow.push(creation, Tag.answer(trace));
                }
                found.add(trace);
            }
        }
    }

    private Optional<Trace> constant(Unit unit, Expression e) {
        for (SdkNames.Constant constant : program.sdk().constants(Flow.name(e).toString())) {
            if (program.deprecated(constant.method()) && isConstant(unit, e, constant)) {
                Trace trace = new Trace(
                        constant.method(),
                        Kind.SDK,
                        Confidence.HIGH,
                        new Name(
                                unit.place(Flow.name(e)),
                                Name.Word.CONSTANT,
                                constant.sdk().id()));
                flow.push(e, Tag.name(trace));
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
}
