package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.List;
import java.util.Optional;

/** Follows values into and out of fields: the part of {@link Flow} that knows of members. */
final class MemberFlow {
    private final Program program;
    private final Flow flow;
    private final Reads reads;

    MemberFlow(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.reads = new Reads(program);
    }

    /** A field of a value is accessed. */
    void field(FieldAccessExpr access, Tag tag) {
        Optional<Node> field = program.declarations().of(access);
        if (field.isPresent() && tag.isAnswer() && !isStatic(access)) {
            reads.member(access, access.getName(), field.get(), tag).ifPresent(t -> flow.push(access, t));
        } else if (!tag.isAnswer() && field.isPresent()) {
            flow.arguments().setters().assigned(access, tag.trace());
            flow.push(access, tag);
        }
    }

    private static boolean isStatic(FieldAccessExpr access) {
        return access.getScope() instanceof NameExpr name
                && Character.isUpperCase(name.getNameAsString().charAt(0));
    }

    /** A member of a bound type is read by a name or a call: what {@link Bindings} finds. */
    void member(Expression read, Node spelled, Node field, Tag tag) {
        reads.member(read, spelled, field, tag).ifPresent(t -> flow.push(read, t));
    }

    /** A method reference such as {@code Answer::getUsers} reads what it is applied to. */
    void reference(MethodReferenceExpr reference, Tag tag) {
        if (!tag.isAnswer()) {
            return;
        }
        Optional<Tag> read = reads.of(reference, tag);
        if (read.isEmpty() && reference.getScope() instanceof TypeExpr named) {
            read = program.project()
                    .type(program.types().resolve(named.getType()))
                    .flatMap(t -> program.accessors().generated(t, reference.getIdentifier()))
                    .flatMap(f -> reads.member(reference, reference, f, tag));
        }
        if (read.isPresent() && reference.getParentNode().orElse(null) instanceof MethodCallExpr call) {
            flow.push(call, read.get());
        }
    }

    /** A field's value comes out of its getters, written or generated. */
    void getters(Node field, Tag tag) {
        String name = ((NodeWithSimpleName<?>) field).getNameAsString();
        String upper = Accessors.capital(name);
        for (String getter : List.of("get" + upper, "is" + upper, name)) {
            program.project()
                    .named(getter, Index::calls)
                    .filter(c -> program.callables().of(c).isEmpty())
                    .filter(c ->
                            program.accessors().field(c).filter(f -> f == field).isPresent())
                    .forEach(c -> flow.push(c, tag));
        }
    }
}
