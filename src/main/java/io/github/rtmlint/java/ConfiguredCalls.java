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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Calls whose URL or name stands in configuration: the code that asks for its key makes them. */
final class ConfiguredCalls {
    /** Of so many properties that name a method the keys are looked for in files that were not read yet. */
    private static final int MOST_WANTED = 300;

    private final Program program;
    private final Flow flow;
    private final MethodNames methodNames;
    /** By key in its relaxed form. */
    private final Map<String, List<Question>> questions = new HashMap<>();

    private boolean collected;

    /** Code that asks for a key, and how to follow the value that it gets. */
    private record Question(Place place, Consumer<Tag> follow) {}

    ConfiguredCalls(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.methodNames = program.methodNames();
    }

    /** A call for each property that names a method and whose key some code asks for. */
    List<Trace> in(Collection<Property> properties) {
        List<Trace> found = new ArrayList<>();
        int wanted = 0;
        for (Property property : properties) {
            for (Occurrence occurrence : methodNames.in(property.value())) {
                if (occurrence.shape().call()) {
                    if (wanted++ < MOST_WANTED) {
                        words(property.key());
                    }
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
        program.demand().word("get" + Accessors.capital(camel));
        program.demand().word(key.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT));
    }

    private Optional<Trace> follow(Property property, Occurrence occurrence) {
        Place value = property.place();
        boolean plain = property.value().equals(value.text());
        Place name = plain ? value.part(occurrence.start(), occurrence.end()) : value;
        Trace trace = new Trace(occurrence.method(), Kind.CONFIG, Confidence.MEDIUM, Name.literal(name));
        if (occurrence.shape() == MethodNames.Shape.FULL_URL) {
            trace.raise(Confidence.HIGH);
        }
        for (Question question : asked(property.key())) {
            trace.used();
            trace.step(new Step(Step.Role.CONSTANT, question.place(), "asks for `" + property.key() + "`"));
            question.follow().accept(Tag.name(trace));
        }
        return trace.isUsed() ? Optional.of(trace) : Optional.empty();
    }

    private List<Question> asked(String key) {
        if (!collected) {
            collected = true;
            collect();
        }
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean variable = last.equals(last.toUpperCase(Locale.ROOT)) && last.length() > 2;
        List<Question> asked = new ArrayList<>(questions.getOrDefault(Configuration.relaxed(key), List.of()));
        if (variable && last.length() < key.length()) {
            asked.addAll(questions.getOrDefault(Configuration.relaxed(last), List.of()));
        }
        return asked;
    }

    private void collect() {
        program.project().units().forEach(unit -> {
            unit.index().annotations().forEach(this::injected);
            unit.index().types().forEach(this::fields);
        });
        for (String name : program.spellings().callsWith(Role.CONFIG_KEY)) {
            program.project().named(name, Index::calls).forEach(this::call);
        }
    }

    private void put(Stream<String> keys, Place place, Consumer<Tag> follow) {
        Question question = new Question(place, follow);
        keys.map(Configuration::relaxed)
                .distinct()
                .forEach(k -> questions
                        .computeIfAbsent(k, absent -> new ArrayList<>())
                        .add(question));
    }

    private void injected(AnnotationExpr annotation) {
        for (Expression written :
                program.annotationRoles().members(annotation).getOrDefault(Role.CONFIG_KEY, List.of())) {
            put(
                    program.values().constant(written).stream().flatMap(w -> Injections.inside(w).stream()),
                    Unit.of(annotation).place(written),
                    tag -> holders(annotation).forEach(h -> flow.declared(h, tag)));
        }
    }

    /** What an annotation gives a value to. */
    private static List<? extends Node> holders(AnnotationExpr annotation) {
        Node holder = annotation.getParentNode().orElse(null);
        if (holder instanceof FieldDeclaration field) {
            return field.getVariables();
        } else if (holder instanceof MethodDeclaration setter) {
            return setter.getParameters();
        }
        return holder instanceof Parameter parameter ? List.of(parameter) : List.of();
    }

    private void fields(TypeDeclaration<?> type) {
        if (Injections.hasPrefix(type)) {
            for (Node field : Declarations.fields(type)) {
                put(
                        program.injections().keys(field).stream(),
                        Unit.of(field).place(field),
                        tag -> flow.declared(field, tag));
            }
        }
    }

    private void call(MethodCallExpr call) {
        program.spellings().of(call).ifPresent(roles -> {
            for (int i = 0; i < call.getArguments().size(); i++) {
                Expression argument = call.getArgument(i);
                if (roles.of(i) == Role.CONFIG_KEY) {
                    put(
                            program.values().of(argument).stream().flatMap(t -> t.constant().stream()),
                            Unit.of(call).place(argument),
                            tag -> flow.push(call, tag));
                }
            }
        });
    }
}
