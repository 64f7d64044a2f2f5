package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.github.rtmlint.java.Frame.Given;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The enum constants that expressions stand for, and what they were made with. */
final class EnumConstants {
    private final Program program;

    EnumConstants(Program program) {
        this.program = program;
    }

    /** Those that an expression may be. */
    List<EnumConstantDeclaration> of(Expression e, Frame frame) {
        Optional<Node> declaration = program.declarations().of(e);
        if (declaration.isEmpty() || frame.blocked(declaration.get())) {
            return List.of();
        }
        if (declaration.get() instanceof EnumConstantDeclaration constant) {
            return List.of(constant);
        }
        Frame inside = frame.enter(declaration.get());
        Stream<Given> sources = declaration.get() instanceof VariableDeclarator variable
                ? variable.getInitializer().map(i -> new Given(i, inside)).stream()
                : declaration.get() instanceof Parameter parameter ? given(parameter, inside) : Stream.empty();
        return sources.flatMap(s -> of(s.value(), s.frame()).stream())
                .limit(Alternatives.MOST)
                .toList();
    }

    /** Those that a method may be called on. */
    List<EnumConstantDeclaration> receivers(MethodCallExpr call, Frame frame) {
        Optional<Expression> scope = call.getScope().filter(s -> !(s instanceof ThisExpr));
        return scope.isPresent()
                ? of(scope.get(), frame)
                : Stream.ofNullable(frame.self()).toList();
    }

    private Stream<Given> given(Parameter parameter, Frame frame) {
        Optional<Given> argument = frame.given(parameter);
        return argument.isPresent()
                ? argument.stream()
                : program.callables().arguments(parameter).stream().map(a -> new Given(a, frame.anyCaller()));
    }

    /** The value that an enum constant's constructor argument gives to a field. */
    List<Text> argument(EnumConstantDeclaration constant, Node field, Frame frame) {
        for (CallableDeclaration<?> constructor : program.callables().of(constant)) {
            for (AssignExpr assign : constructor.findAll(AssignExpr.class)) {
                boolean sets = program.declarations()
                        .of(assign.getTarget())
                        .filter(d -> d == field)
                        .isPresent();
                Optional<Node> parameter = program.declarations().of(assign.getValue());
                int index = parameter
                        .map(p -> Identity.index(constructor.getParameters(), p))
                        .orElse(-1);
                if (sets && index >= 0 && index < constant.getArguments().size()) {
                    return program.values().of(constant.getArgument(index), frame);
                }
            }
        }
        int generated = Project.enclosing(constant)
                .map(t -> Declarations.fields(t).stream()
                        .filter(VariableDeclarator.class::isInstance)
                        .toList()
                        .indexOf(field))
                .orElse(-1);
        return generated >= 0 && generated < constant.getArguments().size()
                ? program.values().of(constant.getArgument(generated), frame)
                : List.of();
    }
}
