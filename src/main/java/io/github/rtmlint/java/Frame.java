package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where an evaluation stands.
 *
 * @param arguments what the parameters of the method that was entered are; none where no call was entered
 * @param caller where the call stands that was entered; null outside
 * @param entered the declarations on the way, none of which is entered again
 * @param depth how many those are
 * @param self the enum constant that the method that was entered runs on; null where none is known
 */
record Frame(
        Map<Parameter, Expression> arguments,
        Frame caller,
        Set<Node> entered,
        int depth,
        EnumConstantDeclaration self) {
    private static final int DEEPEST = 16;

    static final Frame TOP = new Frame(Map.of(), null, Set.of(), 0, null);

    Frame enter(Node declaration) {
        Set<Node> more = Collections.newSetFromMap(new IdentityHashMap<>());
        more.addAll(entered);
        more.add(declaration);
        return new Frame(arguments, caller, more, depth + 1, self);
    }

    Frame call(CallableDeclaration<?> callable, List<Expression> values) {
        Map<Parameter, Expression> bound = new IdentityHashMap<>();
        for (int i = 0; i < Math.min(values.size(), callable.getParameters().size()); i++) {
            bound.put(callable.getParameter(i), values.get(i));
        }
        return new Frame(bound, this, enter(callable).entered(), depth + 1, null);
    }

    /** The same where {@code this} is an enum constant. */
    Frame on(EnumConstantDeclaration constant) {
        return new Frame(arguments, caller, entered, depth, constant);
    }

    /** What the call that was entered gives for a parameter. */
    Optional<Given> given(Parameter parameter) {
        for (Frame at = this; at != null; at = at.caller) {
            Expression argument = at.arguments.get(parameter);
            if (argument != null) {
                return Optional.of(new Given(argument, at.caller == null ? TOP : at.caller));
            }
        }
        return Optional.empty();
    }

    boolean blocked(Node declaration) {
        return depth >= DEEPEST || entered.contains(declaration);
    }

    /** The same way without the calls that were entered: for a method that any caller may have entered. */
    Frame anyCaller() {
        return new Frame(Map.of(), null, entered, depth, null);
    }

    /** An expression, and where it is evaluated. */
    record Given(Expression value, Frame frame) {}
}
