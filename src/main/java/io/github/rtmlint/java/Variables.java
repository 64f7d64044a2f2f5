package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import io.github.rtmlint.call.Property;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What strings variables, fields and parameters may hold: by what is assigned, given by callers, or configured. */
final class Variables {
    private final Program program;
    private final Values values;
    private final StringBuilders builders;
    /** What variables come to that are asked for from outside. */
    private final Map<Node, List<Text>> grown = new IdentityHashMap<>();

    Variables(Program program, Values values) {
        this.program = program;
        this.values = values;
        this.builders = new StringBuilders(program, values);
    }

    /** What the use of a declaration may be; a hole where the same declaration is asked for already. */
    List<Text> of(Node declaration, Expression use, Frame frame) {
        if (frame.blocked(declaration)) {
            return List.of(Text.hole(use));
        }
        Frame inside = frame.enter(declaration);
        if (declaration instanceof VariableDeclarator variable) {
            return variable(variable, use, inside);
        } else if (declaration instanceof Parameter parameter) {
            return parameter(parameter, use, inside);
        }
        return List.of(Text.hole(use));
    }

    private List<Text> variable(VariableDeclarator variable, Expression use, Frame frame) {
        List<Expression> sources = new ArrayList<>();
        variable.getInitializer().ifPresent(sources::add);
        List<AssignExpr> assignments = program.declarations().assignments(variable);
        if (StringBuilders.grows(assignments) || builders.isOne(variable)) {
            return grown(variable, assignments, use, frame);
        }
        assignments.forEach(a -> sources.add(a.getValue()));
        List<Text> configured = configured(variable);
        if (!configured.isEmpty()) {
            return configured;
        }
        return sources.isEmpty() ? List.of(Text.hole(use)) : values.union(sources, frame, use);
    }

    private List<Text> grown(VariableDeclarator variable, List<AssignExpr> assignments, Expression use, Frame frame) {
        if (frame.depth() > 1) {
            return builders.grown(variable, assignments, use, frame);
        }
        List<Text> all = grown.get(variable);
        if (all == null) {
            all = builders.grown(variable, assignments, use, frame);
            grown.put(variable, all);
        }
        return all;
    }

    private List<Text> parameter(Parameter parameter, Expression use, Frame frame) {
        Optional<Frame.Given> argument = frame.given(parameter);
        if (argument.isPresent()) {
            return values.of(argument.get().value(), argument.get().frame());
        }
        List<Text> configured = configured(parameter);
        return configured.isEmpty()
                ? values.union(program.callables().arguments(parameter), frame.anyCaller(), use)
                : configured;
    }

    /** What configuration gives to an annotated field or parameter. */
    private List<Text> configured(Node declaration) {
        return program.injections().keys(declaration).stream()
                .flatMap(key -> program.configuration().get(key).stream())
                .map(p -> property(p, declaration))
                .limit(Alternatives.MOST)
                .toList();
    }

    /** A property's value as a text; its characters have places when they are written plainly. */
    static Text property(Property property, Node use) {
        Expression origin = use instanceof Expression e ? e : new NullLiteralExpr();
        return property.value().equals(property.place().text())
                ? Text.of(Literal.plain(property.place()), origin)
                : Text.derived(property.value(), origin);
    }
}
