package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.rtmlint.knowledge.Http.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What strings an expression may be, with holes where nothing tells.
 *
 * <p>Bounded: at most {@value Alternatives#MOST} alternatives, so many steps into other declarations, and each declaration once on the
 * way.
 */
final class Values {
    /** Expressions but literals looked at for one value; what is behind them stays a hole. */
    private static final int MOST_STEPS = 3_000;

    private final Program program;
    private final EnumConstants constants;
    private final StringCalls stringCalls;
    private final Variables variables;
    private final Map<Expression, List<Text>> known = new IdentityHashMap<>();
    private int steps;

    Values(Program program) {
        this.program = program;
        this.constants = new EnumConstants(program);
        this.stringCalls = new StringCalls(program, this, constants);
        this.variables = new Variables(program, this);
    }

    /** All values that could be told; a single hole when none. */
    List<Text> of(Expression expression) {
        List<Text> found = known.get(expression);
        if (found == null) {
            steps = 0;
            found = of(expression, Frame.TOP);
            known.put(expression, found);
        }
        return found;
    }

    /** Whether an expression is written as a constant is: a literal, or a field's name. */
    boolean isConstant(Expression e) {
        return e instanceof StringLiteralExpr
                || (e instanceof NameExpr || e instanceof FieldAccessExpr) && isConstantName(e)
                || e instanceof BinaryExpr
                || e instanceof MethodCallExpr call
                        && call.getScope().filter(this::isConstant).isPresent();
    }

    /** A field's name, or one that looks like a constant of a type that was not read. */
    private boolean isConstantName(Expression e) {
        Optional<Node> declaration = program.declarations().of(e);
        String name = Flow.name(e).toString();
        return declaration.isPresent()
                ? Declarations.isField(declaration.get())
                : name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The one value without holes, if it is the only one. */
    Optional<String> constant(Expression expression) {
        List<Text> values = of(expression);
        return values.size() == 1 ? values.get(0).constant() : Optional.empty();
    }

    List<Text> of(Expression e, Frame frame) {
        if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr || e instanceof CharLiteralExpr) {
            return List.of(Text.literal(e));
        } else if (steps++ > MOST_STEPS) {
            return List.of(Text.hole(e));
        } else if (e instanceof IntegerLiteralExpr || e instanceof LongLiteralExpr || e instanceof BooleanLiteralExpr) {
            return List.of(Text.derived(e.toString(), e));
        } else if (e instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner(), frame);
        } else if (e instanceof CastExpr cast) {
            return of(cast.getExpression(), frame);
        } else if (e instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
            return sum(binary, frame);
        } else if (e instanceof ConditionalExpr choice) {
            return union(List.of(choice.getThenExpr(), choice.getElseExpr()), frame, e);
        } else if (e instanceof SwitchExpr choice) {
            return union(results(choice), frame, e);
        } else if (e instanceof AssignExpr assign) {
            return of(assign.getValue(), frame);
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            return program.declarations()
                    .of(e)
                    .map(d -> variables.of(d, e, frame))
                    .orElseGet(() -> unknown(e));
        } else if (e instanceof MethodCallExpr call) {
            return call(call, frame);
        } else if (e instanceof ObjectCreationExpr creation) {
            return stringCalls.creation(creation, frame);
        } else if (e instanceof ArrayInitializerExpr array && array.getValues().size() == 1) {
            return of(array.getValues().get(0), frame);
        }
        return List.of(Text.hole(e));
    }

    /** A constant of another type, whose source may not have been read. */
    private List<Text> unknown(Expression e) {
        if (e instanceof FieldAccessExpr access) {
            program.demand().type(Flow.name(access.getScope()).toString());
        } else {
            Project.enclosing(e).ifPresent(program.demand()::supertypes);
            Unit.of(e).importedOwners().map(TypeRef::of).forEach(program.demand()::type);
        }
        return List.of(Text.hole(e));
    }

    private static List<Expression> results(SwitchExpr choice) {
        List<Expression> results = new ArrayList<>();
        choice.getEntries()
                .forEach(entry -> entry.getStatements().forEach(s -> {
                    if (s instanceof ExpressionStmt single) {
                        results.add(single.getExpression());
                    } else {
                        s.findAll(YieldStmt.class).forEach(y -> results.add(y.getExpression()));
                    }
                }));
        return results;
    }

    /** The values of several expressions; holes are left out when anything else is known. */
    List<Text> union(List<? extends Expression> expressions, Frame frame, Expression otherwise) {
        Set<Text> all = new LinkedHashSet<>();
        for (Expression expression : expressions) {
            for (Text text : of(expression, frame)) {
                if (!text.onlyHole() && all.size() < Alternatives.MOST) {
                    all.add(text);
                }
            }
        }
        return all.isEmpty() ? List.of(Text.hole(otherwise)) : List.copyOf(all);
    }

    private List<Text> sum(BinaryExpr binary, Frame frame) {
        Deque<Expression> operands = new ArrayDeque<>();
        Expression left = binary;
        while (left instanceof BinaryExpr b && b.getOperator() == BinaryExpr.Operator.PLUS) {
            operands.push(b.getRight());
            left = b.getLeft();
        }
        operands.push(left);
        Growing sum = new Growing();
        for (Expression operand : operands) {
            sum.add(operand(operand, frame));
        }
        return sum.texts();
    }

    /** What an operand adds to a sum; an answer adds nothing of the URL that it was asked for at. */
    List<Text> operand(Expression operand, Frame frame) {
        return operand instanceof MethodCallExpr call && isAnswer(call) ? List.of(Text.hole(call)) : of(operand, frame);
    }

    private boolean isAnswer(MethodCallExpr call) {
        return program.spellings().of(call).filter(r -> r.has(Role.TYPE)).isPresent()
                && program.callables().of(call).isEmpty();
    }

    private List<Text> call(MethodCallExpr call, Frame frame) {
        Optional<List<Text>> string = stringCalls.call(call, frame);
        if (string.isPresent()) {
            return string.get();
        }
        List<CallableDeclaration<?>> callables = program.callables().of(call);
        if (!callables.isEmpty()) {
            return returned(callables, call, frame);
        }
        Optional<Node> field = program.accessors().field(call);
        if (field.isPresent()) {
            return variables.of(field.get(), call, frame);
        }
        call.getScope().map(program.typing()::of).ifPresent(program.demand()::type);
        return stringCalls.spelled(call, frame);
    }

    private List<Text> returned(List<CallableDeclaration<?>> callables, MethodCallExpr call, Frame frame) {
        List<EnumConstantDeclaration> named = constants.receivers(call, frame);
        Set<Text> all = new LinkedHashSet<>();
        for (CallableDeclaration<?> callable : callables) {
            if (frame.blocked(callable)) {
                continue;
            }
            Optional<Node> field = program.accessors().returnedField(callable);
            if (field.isPresent() && !named.isEmpty()) {
                named.forEach(c -> all.addAll(constants.argument(c, field.get(), frame)));
            } else if (callable instanceof MethodDeclaration method) {
                Frame inside = frame.call(callable, call.getArguments());
                List<Frame> frames = named.isEmpty()
                        ? List.of(inside)
                        : named.stream().map(inside::on).toList();
                frames.forEach(f -> all.addAll(results(method, f)));
            }
        }
        all.removeIf(Text::onlyHole);
        return all.isEmpty()
                ? List.of(Text.hole(call))
                : all.stream().limit(Alternatives.MOST).toList();
    }

    private List<Text> results(MethodDeclaration method, Frame frame) {
        return method.findAll(ReturnStmt.class).stream()
                .flatMap(r -> r.getExpression().stream())
                .flatMap(e -> of(e, frame).stream())
                .toList();
    }

    /** What a method without parameters may give on an enum constant. */
    List<Text> called(MethodDeclaration method, EnumConstantDeclaration constant) {
        steps = 0;
        return results(method, Frame.TOP.call(method, List.of()).on(constant));
    }
}
