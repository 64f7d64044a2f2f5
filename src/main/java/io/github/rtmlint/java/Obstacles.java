package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would not compile, or not start, if a call's names were those of its successor. */
final class Obstacles {
    private final Program program;

    Obstacles(Program program) {
        this.program = program;
    }

    /** Holds a call for each of them. */
    void find(Trace trace) {
        program.knowledge().migration(trace.method()).ifPresent(migration -> {
            for (Name name : trace.names()) {
                switch (name.word()) {
                    case LITERAL, CONSTANT -> repeated(name, migration, trace);
                    case REQUEST, RESPONSE -> type(name, migration, trace);
                    default -> {}
                }
            }
            trace.names().stream()
                    .filter(n -> !n.sdk().isEmpty())
                    .flatMap(n -> program.project().unit(n.place().path()).stream())
                    .distinct()
                    .forEach(unit -> members(unit, migration, trace));
        });
    }

    /** A label or an element beside its successor. */
    private void repeated(Name name, Migration migration, Trace trace) {
        Unit unit = program.project().unit(name.place().path()).orElse(null);
        if (unit == null) {
            return;
        }
        Stream.concat(
                        unit.index().strings().stream(),
                        unit.index().names(name.place().text()).stream())
                .filter(e -> unit.span(e).contains(name.place().span()))
                .filter(e -> beside(e).anyMatch(other -> becomes(e, other, migration)))
                .findFirst()
                .ifPresent(e -> trace.hold(name.place(), "its successor stands beside it already"));
    }

    /** Whether an expression would say what another says. */
    private boolean becomes(Expression e, Expression other, Migration migration) {
        Optional<String> value = said(e, migration.from()).map(v -> v.replace(migration.from(), migration.to()));
        return value.isPresent() && value.equals(said(other, migration.to()));
    }

    private Optional<String> said(Expression e, String method) {
        return program.values()
                .constant(e)
                .or(() -> Optional.of(method)
                        .filter(m -> program.sdk().constants(Flow.name(e).toString()).stream()
                                .anyMatch(c -> c.method().equals(m))));
    }

    /** What must differ from an expression. */
    private Stream<Expression> beside(Expression e) {
        Node parent = e.getParentNode().orElse(null);
        if (parent instanceof SwitchEntry entry) {
            return entry.getParentNode().stream()
                    .flatMap(s -> s.getChildNodes().stream())
                    .filter(SwitchEntry.class::isInstance)
                    .flatMap(s -> ((SwitchEntry) s).getLabels().stream());
        }
        boolean distinct = parent instanceof MethodCallExpr call
                && call.getNameAsString().equals("of")
                && call.getScope()
                        .filter(s -> s instanceof NameExpr type && program.means(Meaning.HOLDS_ONCE, type))
                        .isPresent();
        return distinct ? ((MethodCallExpr) parent).getArguments().stream() : Stream.empty();
    }

    private void type(Name name, Migration migration, Trace trace) {
        Optional<Sdk> sdk = program.knowledge().sdk(name.sdk());
        Optional<String> successor = sdk.flatMap(s -> s.method(migration.to()))
                .map(m -> name.word() == Name.Word.REQUEST ? m.request() : m.response());
        Unit unit = program.project().unit(name.place().path()).orElseThrow();
        successor
                .filter(s -> isOther(unit, s))
                .ifPresent(s -> trace.hold(name.place(), "`" + TypeRef.of(s).simpleName() + "` is another type here"));
        for (ClassOrInterfaceType use : unit.index().typeUses(name.place().text())) {
            if (unit.place(use.getName()).equals(name.place())) {
                Unit.around(use, MethodDeclaration.class)
                        .filter(m ->
                                m.getBody().filter(b -> b.isAncestorOf(use)).isEmpty())
                        .ifPresent(m -> signature(m, use, successor, trace));
            }
        }
    }

    /** Whether a type's simple name means one of the project's own in a file. */
    private boolean isOther(Unit unit, String type) {
        String simple = TypeRef.of(type).simpleName();
        boolean spoken = !unit.index().typeUses(simple).isEmpty()
                || !unit.index().names(simple).isEmpty();
        boolean open = unit.imports().stream().anyMatch(i -> i.isAsterisk() && !i.isStatic());
        boolean imported =
                unit.imports().stream().anyMatch(i -> i.getNameAsString().equals(type));
        if (imported || !spoken && !open) {
            return false;
        }
        String beside = unit.packageName().isEmpty() ? simple : unit.packageName() + "." + simple;
        program.demand().type(TypeRef.of(beside));
        return program.project().type(beside).isPresent();
    }

    /** A method's types are not its own to change when it overrides, and must tell it from others of its name. */
    private void signature(
            MethodDeclaration method, ClassOrInterfaceType use, Optional<String> successor, Trace trace) {
        Unit unit = Unit.of(method);
        boolean overrides = program.sdk().calls(method.getNameAsString()).stream()
                .anyMatch(c -> c.method().equals(trace.method())
                        && program.sdk().isA(around(method), c.call().type()));
        if (overrides) {
            trace.hold(
                    unit.place(method.getName()),
                    "overrides the SDK's `" + method.getNameAsString() + "`, which keeps its types");
            return;
        }
        String old = use.getNameAsString();
        List<String> types = types(method).stream()
                .map(t -> successor
                        .map(s -> t.replace(old, TypeRef.of(s).simpleName()))
                        .orElse(t))
                .toList();
        boolean twice = method.getParentNode().stream()
                .flatMap(p -> p.getChildNodes().stream())
                .anyMatch(other -> other != method
                        && other instanceof MethodDeclaration namesake
                        && namesake.getName().equals(method.getName())
                        && types(namesake).equals(types));
        if (twice) {
            trace.hold(unit.place(method.getName()), "would be declared twice");
        }
    }

    private static List<String> types(MethodDeclaration method) {
        return method.getParameters().stream().map(Parameter::getTypeAsString).toList();
    }

    private TypeRef around(MethodDeclaration method) {
        Node parent = method.getParentNode().orElse(null);
        if (parent instanceof ObjectCreationExpr creation) {
            return program.types().resolve(creation.getType());
        }
        return parent instanceof TypeDeclaration<?> type ? TypeRef.of(Project.fullName(type)) : TypeRef.UNKNOWN;
    }

    /** Getters of a request and setters of an answer that the successor's types do not have. */
    private void members(Unit unit, Migration migration, Trace trace) {
        migration.arguments().stream().filter(a -> !a.kept()).forEach(a -> {
            for (String prefix : List.of("is", "get")) {
                calls(unit, prefix, a.name(), program.sdk().requests(), trace)
                        .forEach(c -> trace.hold(
                                unit.place(c.getName()),
                                "reads `" + a.name() + "`, which `" + migration.to() + "` does not take"));
            }
        });
        Set<String> missing = migration.fields().stream()
                .filter(f -> !f.kept() && f.path().indexOf('.') < 0)
                .map(Migration.Field::path)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String field : missing) {
            calls(unit, "set", field, program.sdk().responses(), trace)
                    .forEach(c -> trace.hold(
                            unit.place(c.getName()),
                            "sets `" + field + "`, which `" + migration.to() + "` does not answer with"));
        }
    }

    private Stream<MethodCallExpr> calls(
            Unit unit, String prefix, String property, Map<String, SdkNames.Type> types, Trace trace) {
        String camel = Accessors.camelCase(property);
        String name = prefix + Accessors.capital(camel);
        return unit.index().calls(name).stream()
                .filter(c -> c.getScope()
                        .flatMap(s -> SdkNames.owner(types, program.typing().of(s)))
                        .filter(t -> t.method().equals(trace.method()))
                        .isPresent());
    }
}
