package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ForEachStmt;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys and paths that an answer is read by, as they are written: a method that takes the key has them from its callers. */
final class Keys {
    private static final int DEEPEST = 4;

    private final Program program;

    Keys(Program program) {
        this.program = program;
    }

    /**
     * A key as it is written.
     *
     * @param written the expression that spells it
     * @param tag the answer where it is written: other calls go the same way only if they do so there, too
     */
    record Key(Expression written, Tag tag) {
        Place place() {
            return Unit.of(written).place(written instanceof FieldAccessExpr access ? access.getName() : written);
        }
    }

    /** What a key is where the answer {@code tag} is read by it: one, unless any caller may have given it. */
    List<Key> of(Expression key, Tag tag) {
        return of(key, tag, 0).toList();
    }

    private Stream<Key> of(Expression key, Tag tag, int depth) {
        Optional<Parameter> parameter = program.declarations()
                .of(key)
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .filter(p -> p.getParentNode().orElse(null) instanceof CallableDeclaration<?>);
        if (parameter.isEmpty() || depth > DEEPEST) {
            List<Expression> each =
                    program.declarations().of(key).map(Keys::each).orElse(List.of());
            return each.isEmpty() ? Stream.of(new Key(key, tag)) : each.stream().map(e -> new Key(e, tag));
        }
        Optional<Expression> given = given(parameter.get(), tag);
        return given.isPresent()
                ? of(given.get(), tag.outOf(), depth + 1)
                : program.callables().arguments(parameter.get()).stream().flatMap(a -> of(a, tag, depth + 1));
    }

    /** The values that a loop's variable takes, where they are written at its head. */
    private static List<Expression> each(Node variable) {
        Expression all = variable.getParentNode()
                .flatMap(Node::getParentNode)
                .filter(ForEachStmt.class::isInstance)
                .map(loop -> ((ForEachStmt) loop).getIterable())
                .orElse(null);
        if (all instanceof ArrayCreationExpr array) {
            return array.getInitializer()
                    .map(ArrayInitializerExpr::getValues)
                    .map(List::copyOf)
                    .orElse(List.of());
        }
        return all instanceof MethodCallExpr list ? List.copyOf(list.getArguments()) : List.of();
    }

    /** What the call through which the answer came into a method gives for a parameter of that method. */
    private Optional<Expression> given(Parameter parameter, Tag tag) {
        CallableDeclaration<?> callable =
                (CallableDeclaration<?>) parameter.getParentNode().orElseThrow();
        Node site =
                tag.entered().isEmpty() ? null : tag.entered().get(tag.entered().size() - 1);
        int index = Identity.index(callable.getParameters(), parameter);
        return site instanceof NodeWithArguments<?> call
                        && index < call.getArguments().size()
                        && Identity.in(program.callables().of(site), callable)
                ? Optional.of(call.getArgument(index))
                : Optional.empty();
    }
}
