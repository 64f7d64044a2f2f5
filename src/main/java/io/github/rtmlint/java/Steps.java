package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import io.github.rtmlint.java.Flow.Reach;

/** Where a value goes next, by what its expression is a part of: one method for each kind of node around it. */
final class Steps extends VoidVisitorWithDefaults<Reach> {
    private final Program program;
    private final Flow flow;
    private final Annotations annotations;

    Steps(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.annotations = new Annotations(program, flow);
    }

    @Override
    public void visit(MethodCallExpr call, Reach value) {
        if (call.getScope().orElse(null) == value.expression()) {
            flow.receivers().call(call, value.tag());
        } else {
            flow.calls().argument(call, index(call, value), value.tag());
        }
    }

    @Override
    public void visit(ObjectCreationExpr creation, Reach value) {
        if (index(creation, value) >= 0) {
            flow.calls().argument(creation, index(creation, value), value.tag());
        }
    }

    @Override
    public void visit(ExplicitConstructorInvocationStmt invocation, Reach value) {
        if (index(invocation, value) >= 0) {
            flow.requests().constructed(invocation, value.tag());
            Project.enclosing(invocation).ifPresent(program.demand()::supertypes);
            flow.calls().enter(invocation, index(invocation, value), value.tag());
            if (!value.tag().isAnswer() && !invocation.isThis()) {
                Project.enclosing(invocation)
                        .ifPresent(type -> flow.arguments()
                                .given(type.getMembers(), value.tag().trace()));
            }
        }
    }

    @Override
    public void visit(EnumConstantDeclaration constant, Reach value) {
        flow.declared(constant, value.tag());
    }

    @Override
    public void visit(VariableDeclarator variable, Reach value) {
        flow.assigned(variable, value.expression(), value.tag());
    }

    @Override
    public void visit(AssignExpr assignment, Reach value) {
        if (assignment.getValue() == value.expression()) {
            program.declarations()
                    .of(assignment.getTarget())
                    .ifPresentOrElse(
                            d -> flow.assigned(d, value.expression(), value.tag()),
                            () -> owner(assignment.getTarget(), value.tag()));
            flow.push(assignment, value.tag());
        }
    }

    /** A field of a class that was not read yet takes the value. */
    private void owner(Expression target, Tag tag) {
        if (target instanceof FieldAccessExpr field && !tag.shared()) {
            program.demand().type(program.typing().of(field.getScope()));
        }
    }

    /** A text becomes part of a sum, which is looked at as a whole where it is not itself an operand. */
    @Override
    public void visit(BinaryExpr binary, Reach value) {
        if (!value.tag().isAnswer() && isSum(binary)) {
            if (!isSum(binary.getParentNode().orElse(null))) {
                program.strings().look(binary, value.tag());
            }
            flow.push(binary, value.tag());
        }
    }

    private static boolean isSum(Node node) {
        return node instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS;
    }

    @Override
    public void visit(EnclosedExpr around, Reach value) {
        flow.push(around, value.tag());
    }

    @Override
    public void visit(CastExpr cast, Reach value) {
        flow.push(cast, value.tag());
    }

    @Override
    public void visit(ArrayInitializerExpr array, Reach value) {
        flow.push(array, value.tag());
    }

    @Override
    public void visit(ArrayCreationExpr array, Reach value) {
        flow.push(array, value.tag());
    }

    @Override
    public void visit(ArrayAccessExpr access, Reach value) {
        if (access.getName() == value.expression()) {
            flow.push(access, value.tag());
        }
    }

    @Override
    public void visit(ConditionalExpr choice, Reach value) {
        if (choice.getCondition() != value.expression()) {
            flow.push(choice, value.tag());
        }
    }

    @Override
    public void visit(FieldAccessExpr access, Reach value) {
        flow.members().field(access, value.tag());
    }

    @Override
    public void visit(MethodReferenceExpr reference, Reach value) {
        flow.members().reference(reference, value.tag());
    }

    @Override
    public void visit(InstanceOfExpr test, Reach value) {
        test.getPattern().filter(TypePatternExpr.class::isInstance).ifPresent(p -> flow.declared(p, value.tag()));
    }

    @Override
    public void visit(SingleMemberAnnotationExpr annotation, Reach value) {
        annotations.value(value.expression(), annotation, value.tag());
    }

    @Override
    public void visit(MemberValuePair pair, Reach value) {
        if (pair.getParentNode().orElse(null) instanceof AnnotationExpr annotation) {
            annotations.value(value.expression(), annotation, value.tag());
        }
    }

    @Override
    public void visit(ForEachStmt each, Reach value) {
        if (each.getIterable() == value.expression()) {
            flow.declared(each.getVariableDeclarator(), value.tag());
        }
    }

    @Override
    public void visit(LambdaExpr lambda, Reach value) {
        result(lambda, value.tag());
    }

    /** The body of a lambda or of a {@code switch}'s arm. */
    @Override
    public void visit(ExpressionStmt single, Reach value) {
        Node around = single.getParentNode().orElse(null);
        if (around instanceof LambdaExpr lambda) {
            result(lambda, value.tag());
        } else if (around instanceof SwitchEntry entry
                && entry.getParentNode().orElse(null) instanceof SwitchExpr choice) {
            flow.push(choice, value.tag());
        }
    }

    @Override
    public void visit(YieldStmt yield, Reach value) {
        Unit.around(yield, SwitchExpr.class).ifPresent(choice -> flow.push(choice, value.tag()));
    }

    @Override
    public void visit(ReturnStmt returned, Reach value) {
        for (Node at = returned; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof LambdaExpr lambda) {
                result(lambda, value.tag());
                return;
            } else if (at instanceof CallableDeclaration<?> callable) {
                flow.result(callable, value.tag());
                callable.getParentNode()
                        .filter(ObjectCreationExpr.class::isInstance)
                        .ifPresent(function -> result(function, value.tag()));
                return;
            }
        }
    }

    /** A function's result becomes the result of the call that it is given to. */
    private void result(Node function, Tag tag) {
        if (function.getParentNode().orElse(null) instanceof MethodCallExpr call
                && Identity.in(call.getArguments(), function)) {
            flow.push(call, tag);
        }
    }

    private static int index(NodeWithArguments<?> call, Reach value) {
        return Identity.index(call.getArguments(), value.expression());
    }
}
