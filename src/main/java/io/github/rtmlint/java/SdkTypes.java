package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives each place that writes an SDK's request or response type to the calls it changes with. */
final class SdkTypes {
    private final Program program;
    private final SdkRequests requests;
    private final Flow flow;

    SdkTypes(Program program, Flow flow) {
        this.program = program;
        this.requests = new SdkRequests(program);
        this.flow = flow;
    }

    /**
     * Types that no call was followed to belong to every call of their method whose file is tied to theirs, for how they hang
     * together was lost; in a file without a call they are one of their own.
     */
    void complete(List<Trace> traces) {
        Guard guard = program.guard();
        guard.each(traces, this::references);
        Set<Name> known =
                traces.stream().flatMap(t -> t.names().stream()).collect(Collectors.toCollection(HashSet::new));
        Map<Unit, List<TypeNames.Written>> loose = new LinkedHashMap<>();
        program.project().units().forEach(unit -> {
            List<TypeNames.Written> here = program.names().in(unit).stream()
                    .filter(w -> !known.contains(w.name()))
                    .toList();
            if (!here.isEmpty()) {
                loose.put(unit, here);
            }
        });
        if (!loose.isEmpty()) {
            TypeTies ties = new TypeTies(program, simpleNames());
            List<Trace> own = new ArrayList<>();
            loose.forEach((unit, written) -> written.stream()
                    .map(TypeNames.Written::method)
                    .distinct()
                    .forEach(method -> complete(unit, method, loose, ties, traces, own)));
            traces.addAll(own);
        }
        ImportedNames imports = new ImportedNames(program);
        guard.each(traces, imports::complete);
        guard.each(traces, this::hold);
        guard.each(traces, new Obstacles(program)::find);
    }

    /** The types that are written where a method reference goes to. */
    private void references(Trace trace) {
        for (Name name : List.copyOf(trace.names())) {
            program.project().unit(name.place().path()).stream()
                    .flatMap(u -> u.index().references(name.place().text()).stream())
                    .filter(r -> Unit.identifier(r).equals(name.place()))
                    .flatMap(this::targets)
                    .forEach(type -> {
                        program.names().requests(type, trace);
                        program.names().responses(type, trace);
                    });
        }
    }

    /** The types that say what a method reference is to be. */
    private Stream<Type> targets(MethodReferenceExpr reference) {
        Node parent = reference.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable) {
            return Stream.of(variable.getType());
        } else if (parent instanceof CastExpr cast) {
            return Stream.of(cast.getType());
        } else if (parent instanceof AssignExpr assign) {
            return program.declarations().of(assign.getTarget()).flatMap(Declarations::type).stream();
        } else if (parent instanceof ReturnStmt) {
            return Unit.around(reference, MethodDeclaration.class).map(MethodDeclaration::getType).stream();
        }
        return program.callables().of(parent).stream()
                .filter(c -> parent instanceof MethodCallExpr)
                .map(c -> Callables.parameter(c, Identity.index(((MethodCallExpr) parent).getArguments(), reference)))
                .map(Parameter::getType);
    }

    private void complete(
            Unit unit,
            String method,
            Map<Unit, List<TypeNames.Written>> loose,
            TypeTies ties,
            List<Trace> traces,
            List<Trace> own) {
        List<Name> names = names(loose.get(unit), method);
        String path = unit.source().path();
        List<Trace> known = calls(traces, method, names.get(0).sdk());
        List<Trace> tied = known.stream()
                .filter(t -> isTyped(t)
                        && t.names().stream().anyMatch(n -> ties.tied(n.place().path(), path)))
                .toList();
        List<Trace> calls = tied.isEmpty()
                ? known.stream().filter(t -> t.place().path().equals(path)).toList()
                : tied;
        List<Trace> here =
                calls.stream().filter(t -> t.place().path().equals(path)).toList();
        if (here.isEmpty() && !hasCall(traces, unit)) {
            Trace trace = new Trace(method, Kind.SDK, Confidence.HIGH, names.get(0));
            loose(unit, trace);
            own.add(trace);
            names.forEach(trace::name);
            loose.forEach((other, written) -> {
                if (ties.tied(other.source().path(), path)) {
                    names(written, method).forEach(trace::name);
                }
            });
        } else {
            here.stream().findFirst().or(() -> calls.stream().findFirst()).ifPresent(t -> loose(unit, t));
        }
        calls.forEach(t -> names.forEach(t::name));
    }

    private static List<Name> names(List<TypeNames.Written> written, String method) {
        return written.stream()
                .filter(w -> w.method().equals(method))
                .map(TypeNames.Written::name)
                .toList();
    }

    private Set<String> simpleNames() {
        return Stream.of(program.sdk().requests(), program.sdk().responses())
                .flatMap(types -> types.values().stream())
                .map(t -> TypeRef.of(t.name()).simpleName())
                .flatMap(name -> Stream.of(name, name + "Builder"))
                .collect(Collectors.toSet());
    }

    private static List<Trace> calls(List<Trace> traces, String method, String sdk) {
        return traces.stream()
                .filter(t -> t.kind() == Kind.SDK && t.method().equals(method))
                .filter(t -> t.names().iterator().next().sdk().equals(sdk))
                .toList();
    }

    /** Whether a call is known to have to do with its types. */
    private static boolean isTyped(Trace call) {
        return call.names().size() > 1
                || !call.arguments().isEmpty()
                || !call.reads().isEmpty();
    }

    private static boolean hasCall(List<Trace> traces, Unit unit) {
        return traces.stream()
                .filter(t -> t.kind() == Kind.SDK)
                .anyMatch(t -> t.place().path().equals(unit.source().path()));
    }

    /** In the SDK's own code, what takes a type's place is more than another name. */
    private void hold(Trace trace) {
        for (Name name : trace.names()) {
            boolean own = Stream.of(program.sdk().requests(), program.sdk().responses())
                    .flatMap(types -> types.values().stream())
                    .filter(t ->
                            t.method().equals(trace.method()) && t.sdk().id().equals(name.sdk()))
                    .filter(t ->
                            name.place().text().startsWith(TypeRef.of(t.name()).simpleName()))
                    .anyMatch(t -> program.project().type(t.name()).isPresent());
            if (own && !name.imported()) {
                trace.hold(name.place(), "`" + name.place().text() + "` is declared in this project");
                return;
            }
        }
    }

    /** Reads and arguments on the SDK's types in a unit, wherever their values come from. */
    private void loose(Unit unit, Trace trace) {
        unit.tree().findAll(MethodCallExpr.class).forEach(call -> {
            TypeRef scope = call.getScope().map(program.typing()::of).orElse(TypeRef.UNKNOWN);
            if (belongs(program.sdk().responses(), scope, trace)) {
                call.getScope().ifPresent(s -> flow.push(s, Tag.answer(trace)));
            } else if (belongs(program.sdk().requests(), scope, trace)
                    && call.getArguments().size() == 1) {
                trace.argument(requests.argument(call));
            }
        });
        unit.tree().findAll(MethodReferenceExpr.class).forEach(r -> {
            TypeRef scope =
                    r.getScope() instanceof TypeExpr type ? program.typing().of(type) : TypeRef.UNKNOWN;
            if (belongs(program.sdk().responses(), scope, trace)) {
                flow.functions().give(r, 0, Tag.answer(trace));
            }
        });
    }

    /** Whether a type is, or is nested in, one of the spelled types of the call's method. */
    private static boolean belongs(Map<String, SdkNames.Type> types, TypeRef type, Trace trace) {
        return SdkNames.owner(types, type)
                .filter(t -> t.method().equals(trace.method()))
                .isPresent();
    }
}
