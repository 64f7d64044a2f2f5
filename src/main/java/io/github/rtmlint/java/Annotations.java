package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Calls that annotations declare: a method's path, its type's base, its parameters' names, what its result is bound to. */
final class Annotations {
    /** {@code POST rtm.start}, as some libraries write a request's line. */
    private static final Pattern VERB = Pattern.compile("[A-Z]+ .*");

    private final Program program;
    private final Flow flow;

    Annotations(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
    }

    /** A value stands in an annotation. */
    void value(Expression value, AnnotationExpr annotation, Tag tag) {
        Role role = program.annotationRoles().members(annotation).entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(v -> v == value || v.isAncestorOf(value)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        Node holder = annotation.getParentNode().orElse(null);
        if (role == null || role == Role.WORDS || role == Role.KEY) {
            tag.trace().words();
            return;
        }
        tag.trace().used();
        if (role == Role.CONFIG_KEY) {
            injected(holder, tag);
        } else if (holder instanceof MethodDeclaration method) {
            sends(method, tag);
        } else if (holder instanceof TypeDeclaration<?> type) {
            type.getMethods().forEach(m -> sends(m, tag));
        }
    }

    private void injected(Node holder, Tag tag) {
        if (holder instanceof FieldDeclaration field) {
            field.getVariables().forEach(v -> flow.declared(v, tag));
        } else if (holder instanceof Parameter parameter) {
            flow.declared(parameter, tag);
        } else if (holder instanceof MethodDeclaration setter) {
            setter.getParameters().forEach(p -> flow.declared(p, tag));
        }
    }

    /** A method that sends the request when it is called. */
    private void sends(MethodDeclaration method, Tag tag) {
        Trace trace = tag.trace();
        Tag answer = Tag.answer(trace);
        base(method, trace);
        flow.bindings().bind(program.types().resolve(method.getType()), answer, method);
        flow.bindings().mention(method.getType(), answer);
        for (Parameter parameter : method.getParameters()) {
            passes(parameter, trace);
            TypeRef type = program.types().resolve(parameter.getType());
            if (!type.arguments().isEmpty() && parameter.getAnnotations().isEmpty()) {
                flow.bindings().bind(type, answer, parameter);
            }
        }
        for (AnnotationExpr annotation : method.getAnnotations()) {
            program.annotationRoles().members(annotation).forEach((role, values) -> {
                if (role == Role.QUERY || role == Role.FORM) {
                    values.forEach(v -> flow.arguments().of(trace).part(v, role));
                }
            });
        }
        program.demand().usesOf(method);
        for (Node site : program.callables().sites(method)) {
            if (site instanceof MethodCallExpr call) {
                trace.step(new Step(
                        Step.Role.CALL,
                        Unit.of(call).place(call.getName()),
                        "`" + call.getNameAsString() + "` sends it"));
                call.getArguments().forEach(a -> flow.functions().give(a, -1, answer));
                collected(method, call, trace);
                flow.push(call, answer);
            }
        }
    }

    /** Maps and bodies are filled by the callers. */
    private void collected(MethodDeclaration method, MethodCallExpr call, Trace trace) {
        for (int i = 0;
                i < Math.min(call.getArguments().size(), method.getParameters().size());
                i++) {
            for (AnnotationExpr annotation : method.getParameter(i).getAnnotations()) {
                var roles = program.annotationRoles().members(annotation).keySet();
                boolean query = roles.contains(Role.QUERY);
                if (roles.isEmpty() || query || roles.contains(Role.FORM) || roles.contains(Role.BODY)) {
                    flow.arguments().of(trace).part(call.getArgument(i), query ? Role.QUERY : Role.FORM);
                }
            }
        }
    }

    private void passes(Parameter parameter, Trace trace) {
        String own = parameter.getNameAsString();
        boolean named = parameter.getAnnotations().stream().anyMatch(program.annotationRoles()::knows);
        if (!named && program.methodNames().takes(trace.method(), own)) {
            Place place = Unit.of(parameter).place(parameter.getName());
            trace.argument(Removals.annotated(own, place, parameter, Carrier.FORM));
        }
        for (AnnotationExpr annotation : parameter.getAnnotations()) {
            program.annotationRoles().members(annotation).forEach((role, values) -> {
                if (role == Role.QUERY_NAME || role == Role.FORM_NAME) {
                    Expression written = values.get(0);
                    program.values()
                            .constant(written)
                            .ifPresent(name -> trace.argument(Removals.annotated(
                                    name,
                                    Unit.of(written).place(Flow.name(written)),
                                    parameter,
                                    role == Role.QUERY_NAME ? Carrier.QUERY : Carrier.FORM)));
                }
            });
        }
    }

    /** What the annotations of the type around a method say of the host makes the call's name a whole URL. */
    private void base(MethodDeclaration method, Trace trace) {
        Optional<TypeDeclaration<?>> type = Project.enclosing(method);
        Text base = type.map(t -> written(t)).orElse(Text.EMPTY);
        Text path = written(method);
        Text whole = base.slash(path);
        program.strings().look(whole, Unit.of(method), trace);
        type.ifPresent(t -> context(t, path, trace));
    }

    private Text written(NodeWithAnnotations<?> annotated) {
        Text all = Text.EMPTY;
        for (Role role : List.of(Role.URL, Role.PATH)) {
            for (AnnotationExpr annotation : annotated.getAnnotations()) {
                for (Expression value :
                        program.annotationRoles().members(annotation).getOrDefault(role, List.of())) {
                    Text text = program.values().of(value).get(0);
                    all = all.slash(withoutVerb(text));
                }
            }
        }
        return all;
    }

    private static Text withoutVerb(Text text) {
        return VERB.matcher(text.value()).matches()
                ? Text.part(
                        text.pieces().get(0),
                        text.value().indexOf(' ') + 1,
                        text.pieces().get(0).value().length())
                : text;
    }

    /** Where the project makes a client of the type, the base URL is said, or at least the service is spoken of. */
    private void context(TypeDeclaration<?> type, Text path, Trace trace) {
        program.demand().word(type.getNameAsString());
        program.project()
                .named(type.getNameAsString(), Index::typeUses)
                .filter(t -> t.getParentNode().orElse(null) instanceof ClassExpr)
                .filter(t -> program.types().resolve(t).name().equals(Project.fullName(type)))
                .forEach(t -> {
                    Unit unit = Unit.of(t);
                    Unit.around(t, MethodCallExpr.class)
                            .ifPresent(call ->
                                    bases(call).forEach(b -> program.strings().look(b.slash(path), unit, trace)));
                    if (program.strings().inContext(unit)) {
                        trace.raise(Confidence.MEDIUM);
                    }
                });
    }

    /** The URLs that a chain of calls, or an argument beside, gives. */
    private List<Text> bases(MethodCallExpr call) {
        List<Text> found = new ArrayList<>();
        Expression at = call;
        for (int i = 0; i < 40 && at != null; i++) {
            if (at instanceof MethodCallExpr link) {
                program.spellings().of(link).ifPresent(roles -> {
                    for (int j = 0; j < link.getArguments().size(); j++) {
                        if (roles.of(j) == Role.URL) {
                            found.addAll(program.values().of(link.getArgument(j)));
                        }
                    }
                });
                at = link.getScope().orElse(null);
            } else {
                Expression name = at;
                at = program.declarations()
                        .of(name)
                        .filter(VariableDeclarator.class::isInstance)
                        .flatMap(d -> ((VariableDeclarator) d).getInitializer())
                        .orElse(null);
            }
        }
        return found;
    }
}
