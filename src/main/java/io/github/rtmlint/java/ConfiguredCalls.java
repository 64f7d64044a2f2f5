package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Property;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls whose URL or name stands in configuration: the code that asks for its key makes them. */
final class ConfiguredCalls {
    private final Program program;
    private final Flow flow;
    private final MethodNames methodNames;

    ConfiguredCalls(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.methodNames = new MethodNames(program.knowledge());
    }

    /** A call for each property that names a method and whose key some code asks for. */
    List<Trace> in(Collection<Property> properties) {
        List<Trace> found = new ArrayList<>();
        for (Property property : properties) {
            for (Occurrence occurrence : methodNames.in(property.value())) {
                if (occurrence.shape().call()) {
                    words(property.key());
                    follow(property, occurrence).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The words by which other files may ask for a key. */
    private void words(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        String camel = Accessors.camelCase(
                last.replace('-', '_').toLowerCase(Locale.ROOT).equals(last.replace('-', '_'))
                        ? last.replace('-', '_')
                        : last);
        program.demand().word(key);
        if (camel.isEmpty()) {
            return;
        }
        program.demand().word(last);
        program.demand().word(camel);
        program.demand().word("get" + Character.toUpperCase(camel.charAt(0)) + camel.substring(1));
        program.demand().word(key.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT));
    }

    private Optional<Trace> follow(Property property, Occurrence occurrence) {
        Place value = property.valuePlace();
        boolean plain = property.value().equals(value.text());
        Place name = plain ? value.part(occurrence.start(), occurrence.end()) : value;
        Trace trace = new Trace(occurrence.method(), Kind.CONFIG, Confidence.MEDIUM, Name.literal(name));
        if (occurrence.shape() == MethodNames.Shape.FULL_URL) {
            trace.raise(Confidence.HIGH);
        }
        program.project().units().forEach(unit -> {
            unit.annotations().forEach(a -> injected(a, property.key(), trace));
            unit.types().forEach(t -> fields(t, property.key(), trace));
        });
        for (String call : program.spellings().callsWith(Role.CONFIG_KEY)) {
            program.project()
                    .units()
                    .flatMap(u -> u.calls(call).stream())
                    .forEach(c -> asked(c, property.key(), trace));
        }
        return trace.isUsed() ? Optional.of(trace) : Optional.empty();
    }

    private static boolean same(String asked, String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean variable = last.equals(last.toUpperCase(Locale.ROOT)) && last.length() > 2;
        return Configuration.relaxed(asked).equals(Configuration.relaxed(key))
                || variable && Configuration.relaxed(asked).equals(Configuration.relaxed(last));
    }

    private void injected(AnnotationExpr annotation, String key, Trace trace) {
        for (Expression written : program.spellings().members(annotation).getOrDefault(Role.CONFIG_KEY, List.of())) {
            boolean asks = program.values().constant(written).stream()
                    .flatMap(w -> Injections.inside(w).stream())
                    .anyMatch(k -> same(k, key));
            if (asks) {
                step(trace, Unit.of(annotation).place(written), key);
                Node holder = annotation.getParentNode().orElse(null);
                if (holder instanceof FieldDeclaration field) {
                    field.getVariables().forEach(v -> flow.declared(v, Tag.sent(trace)));
                } else if (holder instanceof Parameter parameter) {
                    flow.declared(parameter, Tag.sent(trace));
                } else if (holder instanceof MethodDeclaration setter) {
                    setter.getParameters().forEach(p -> flow.declared(p, Tag.sent(trace)));
                }
            }
        }
    }

    private void fields(TypeDeclaration<?> type, String key, Trace trace) {
        for (Node field : Declarations.fields(type)) {
            boolean bound = Injections.hasPrefix(type)
                    && program.injections().keys(field).stream().anyMatch(k -> same(k, key));
            if (bound) {
                step(trace, Unit.of(field).place(field), key);
                flow.declared(field, Tag.sent(trace));
            }
        }
    }

    private void asked(MethodCallExpr call, String key, Trace trace) {
        program.spellings().of(call).ifPresent(roles -> {
            for (int i = 0; i < call.getArguments().size(); i++) {
                Expression argument = call.getArgument(i);
                if (roles.of(i) == Role.CONFIG_KEY
                        && program.values().of(argument).stream()
                                .flatMap(t -> t.constant().stream())
                                .anyMatch(k -> same(k, key))) {
                    step(trace, Unit.of(call).place(argument), key);
                    flow.push(call, Tag.sent(trace));
                }
            }
        });
    }

    private static void step(Trace trace, Place place, String key) {
        trace.used();
        trace.step(new Step(Step.Role.CONSTANT, place, "asks for `" + key + "`"));
    }
}
