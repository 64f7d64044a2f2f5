package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.text.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows a value forward: through assignments, calls, returns, fields and lambdas, until nothing new is reached.
 *
 * <p>Variables are followed whole, not statement by statement; a method's result goes back only to the call through which
 * the value entered.
 */
final class Flow {
    /** A guard against explosion, far above what real programs need. */
    private static final int MOST_STEPS = 200_000;

    /** Ways on which one expression is reached; more tell nothing new. */
    private static final int MOST_TAGS = 24;

    private final Program program;
    private final CallFlow calls;
    private final Annotations annotations;
    private final Map<Expression, Set<Tag>> tags = new IdentityHashMap<>();
    private final Map<Node, Set<Tag>> declared = new IdentityHashMap<>();
    private final Deque<Reach> open = new ArrayDeque<>();
    private int steps;

    /** An expression that a value reached. */
    private record Reach(Expression expression, Tag tag) {}

    Flow(Program program) {
        this.program = program;
        this.calls = new CallFlow(program, this);
        this.annotations = new Annotations(program, this);
    }

    Bindings bindings() {
        return calls.bindings();
    }

    FunctionFlow functions() {
        return calls.functions();
    }

    /** Follows a value that an expression has; {@link #run} does the work. */
    void push(Expression expression, Tag tag) {
        if (settled(tag)) {
            return;
        }
        if (reach(tags.computeIfAbsent(expression, e -> new HashSet<>()), tag)) {
            open.add(new Reach(expression, tag));
        }
    }

    /** Adds a value to those that are known at a place; whether it is new there. One too many is no longer followed. */
    private static boolean reach(Set<Tag> known, Tag tag) {
        if (known.size() < MOST_TAGS || known.contains(tag)) {
            return known.add(tag);
        }
        if (known.stream().noneMatch(tag::sees)) {
            tag.trace().unfollowed();
        }
        return false;
    }

    /** Whether nothing that could be read of the value would be worth telling. */
    private boolean settled(Tag tag) {
        return tag.isAnswer()
                && program.knowledge()
                        .migration(tag.trace().method())
                        .filter(m -> m.settled(tag.path()))
                        .isPresent();
    }

    /** Follows everything pushed so far, and what the bound types add to it. */
    void run() {
        do {
            while (!open.isEmpty() && steps++ < MOST_STEPS) {
                Reach next = open.poll();
                step(next.expression(), next.tag());
            }
        } while (steps < MOST_STEPS && calls.bindings().spread());
        open.forEach(left -> left.tag().trace().unfollowed());
        open.clear();
    }

    private void step(Expression e, Tag tag) {
        Node parent = e.getParentNode().orElse(null);
        if (parent instanceof MethodCallExpr call) {
            if (call.getScope().orElse(null) == e) {
                calls.receiver(call, tag);
            } else {
                calls.argument(call, index(call, e), tag);
            }
        } else if (parent instanceof ObjectCreationExpr creation && index(creation, e) >= 0) {
            calls.argument(creation, index(creation, e), tag);
        } else if (parent instanceof ExplicitConstructorInvocationStmt invocation && index(invocation, e) >= 0) {
            calls.enter(invocation, index(invocation, e), tag);
        } else if (parent instanceof EnumConstantDeclaration constant) {
            declared(constant, tag);
        } else if (parent instanceof VariableDeclarator variable) {
            declared(variable, tag);
        } else if (parent instanceof AssignExpr assign && assign.getValue() == e) {
            program.declarations().of(assign.getTarget()).ifPresent(d -> declared(d, tag));
            push(assign, tag);
        } else if (parent instanceof BinaryExpr binary) {
            if (!tag.isAnswer() && binary.getOperator() == BinaryExpr.Operator.PLUS) {
                whole(binary, tag);
                push(binary, tag);
            }
        } else if (parent instanceof EnclosedExpr
                || parent instanceof CastExpr
                || parent instanceof ArrayInitializerExpr
                || parent instanceof ArrayCreationExpr) {
            push((Expression) parent, tag);
        } else if (parent instanceof ConditionalExpr choice) {
            if (choice.getCondition() != e) {
                push(choice, tag);
            }
        } else if (parent instanceof ArrayAccessExpr access && access.getName() == e) {
            push(access, tag);
        } else if (parent instanceof FieldAccessExpr access) {
            calls.members().field(access, tag);
        } else if (parent instanceof MethodReferenceExpr reference) {
            calls.members().reference(reference, tag);
        } else {
            statement(e, parent, tag);
        }
    }

    private void statement(Expression e, Node parent, Tag tag) {
        if (parent instanceof ReturnStmt) {
            returned(e, tag);
        } else if (parent instanceof ExpressionStmt single) {
            Node around = single.getParentNode().orElse(null);
            if (around instanceof LambdaExpr lambda) {
                lambdaResult(lambda, tag);
            } else if (around instanceof SwitchEntry entry
                    && entry.getParentNode().orElse(null) instanceof SwitchExpr choice) {
                push(choice, tag);
            }
        } else if (parent instanceof YieldStmt) {
            Unit.around(e, SwitchExpr.class).ifPresent(choice -> push(choice, tag));
        } else if (parent instanceof LambdaExpr lambda) {
            lambdaResult(lambda, tag);
        } else if (parent instanceof SingleMemberAnnotationExpr annotation) {
            annotations.value(e, annotation, tag);
        } else if (parent instanceof MemberValuePair pair
                && pair.getParentNode().orElse(null) instanceof AnnotationExpr annotation) {
            annotations.value(e, annotation, tag);
        } else if (parent instanceof ForEachStmt each && each.getIterable() == e) {
            declared(each.getVariableDeclarator(), tag);
        } else if (parent instanceof PatternExpr || parent instanceof InstanceOfExpr) {
            if (parent instanceof InstanceOfExpr test) {
                test.getPattern().filter(TypePatternExpr.class::isInstance).ifPresent(p -> declared(p, tag));
            }
        }
    }

    /** A sum that is not itself an operand is looked at as a whole. */
    private void whole(BinaryExpr sum, Tag tag) {
        boolean operand = sum.getParentNode().orElse(null) instanceof BinaryExpr outer
                && outer.getOperator() == BinaryExpr.Operator.PLUS;
        if (!operand) {
            program.strings().look(sum, tag);
        }
    }

    private static int index(NodeWithArguments<?> call, Expression argument) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            if (call.getArgument(i) == argument) {
                return i;
            }
        }
        return -1;
    }

    /** Follows a value that a variable, parameter, field or enum constant holds to all its uses. */
    void declared(Node declaration, Tag given) {
        if (settled(given)) {
            return;
        }
        boolean field = Declarations.isField(declaration);
        Tag wide = field ? given.everywhere() : given;
        Tag tag = field && !wide.path().isEmpty() ? wide.unsure() : wide;
        if (!reach(declared.computeIfAbsent(declaration, d -> new HashSet<>()), tag)) {
            return;
        }
        if (tag.isAnswer() && tag.path().isEmpty()) {
            bindings().bind(program.typing().ofDeclaration(declaration), tag, declaration);
        }
        Declarations.type(declaration).ifPresent(t -> bindings().mention(t, tag));
        for (Expression use : program.declarations().uses(declaration)) {
            boolean written =
                    use.getParentNode().orElse(null) instanceof AssignExpr assign && assign.getTarget() == use;
            if (!written) {
                if (!tag.isAnswer() && Declarations.isField(declaration)) {
                    Unit unit = Unit.of(use);
                    if (program.strings().inContext(unit)) {
                        tag.trace().raise(Confidence.MEDIUM);
                    }
                    if (!tag.shared()) {
                        Place place = unit.place(name(use));
                        tag.trace().step(new Step(Step.Role.CONSTANT, place, "`" + use + "` is used here"));
                    }
                }
                push(use, tag);
            }
        }
        if (Declarations.isField(declaration)) {
            calls.members().getters(declaration, tag);
            if (!tag.shared()) {
                program.demand().usesOf(declaration);
            }
        }
    }

    /** The identifier at the end of a name. */
    static Node name(Expression use) {
        return use instanceof FieldAccessExpr access ? access.getName() : use instanceof NameExpr n ? n.getName() : use;
    }

    private void returned(Expression e, Tag tag) {
        for (Node at = e; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof LambdaExpr lambda) {
                lambdaResult(lambda, tag);
                return;
            } else if (at instanceof CallableDeclaration<?> callable) {
                result(callable, tag);
                return;
            }
        }
    }

    /** What a method returns goes to where it was entered, or to all its calls when the value began inside. */
    void result(CallableDeclaration<?> callable, Tag tag) {
        if (callable instanceof MethodDeclaration method) {
            if (tag.isAnswer() && tag.path().isEmpty()) {
                bindings().bind(program.types().resolve(method.getType()), tag, method);
            }
            bindings().mention(method.getType(), tag);
            if (tag.entered().isEmpty()) {
                program.demand().usesOf(method);
            }
        }
        if (tag.isName() && !tag.shared() && tag.entered().isEmpty()) {
            calls.requestClass(callable, tag.trace());
        }
        List<Node> sites = program.callables().sites(callable);
        if (!tag.entered().isEmpty()) {
            Node last = tag.entered().get(tag.entered().size() - 1);
            if (Identity.in(sites, last)) {
                arrive(last, tag.outOf());
            }
            return;
        }
        if (!tag.shared()) {
            sites.forEach(s -> arrive(s, tag));
        } else if (tag.isAnswer()) {
            calls.objects().answered(callable, tag);
        }
    }

    private void arrive(Node site, Tag tag) {
        if (site instanceof MethodReferenceExpr reference) {
            if (reference.getParentNode().orElse(null) instanceof MethodCallExpr call) {
                push(call, tag);
            }
        } else if (site instanceof Expression expression) {
            push(expression, tag);
        }
    }

    /** A lambda's result becomes the result of the call that it is given to. */
    private void lambdaResult(LambdaExpr lambda, Tag tag) {
        if (lambda.getParentNode().orElse(null) instanceof MethodCallExpr call) {
            push(call, tag);
        }
    }
}
