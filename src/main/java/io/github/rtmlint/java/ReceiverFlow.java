package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.java.Spellings.Roles;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.List;
import java.util.Optional;

/** Follows values that calls are made on, and values into what a call is made on: the part of {@link Flow} left of the dot. */
final class ReceiverFlow {
    private final Program program;
    private final Flow flow;
    private final Reads reads;

    ReceiverFlow(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.reads = new Reads(program);
    }

    /** A value is what a call is made on. */
    void call(MethodCallExpr call, Tag tag) {
        if (tag.isAnswer()) {
            answer(call, tag);
            return;
        }
        Optional<Roles> roles = program.spellings().of(call);
        if (roles.filter(r -> r.has(Role.WORDS) || r.reads()).isPresent()) {
            return;
        }
        if (call.getArguments().isEmpty()) {
            program.strings().look(call, tag);
        }
        flow.arguments().on(call, roles, tag.trace());
        List<CallableDeclaration<?>> callables = program.callables().of(call);
        if (!callables.isEmpty()) {
            if (call.getArguments().size() == 1 && roles.isEmpty()) {
                flow.arguments().setters().called(call, tag.trace());
            }
            flow.push(call, tag);
            if (tag.isHolder() && (!tag.shared() || !tag.entered().isEmpty())) {
                callables.forEach(c -> flow.objects().called(c, call, tag));
            }
            return;
        }
        if (!program.means(Meaning.ASKS_TEXT, call)) {
            tag.trace().used();
        }
        flow.bindings().classes(call, tag.answered(), call);
        call.getArguments().forEach(a -> flow.functions().give(a, -1, tag.answered()));
        if (!flow.functions().converts(call)) {
            flow.push(call, program.means(Meaning.MAKES_TEXT, call) ? tag : tag.sent());
            flow.push(call, tag.answered());
        }
    }

    private void answer(MethodCallExpr call, Tag tag) {
        Optional<Tag> read = reads.of(call, tag);
        if (read.isPresent()) {
            flow.push(call, read.get());
            return;
        }
        Optional<Node> field = program.accessors().member(call);
        if (field.isPresent()) {
            Optional<Tag> part = program.typing().isGeneric(field.get())
                    ? Optional.of(tag)
                    : reads.member(call, call.getName(), field.get(), tag);
            part.ifPresent(t -> flow.push(call, t));
            return;
        }
        if (!program.callables().of(call).isEmpty()) {
            return;
        }
        flow.bindings().classes(call, tag, call);
        call.getArguments().forEach(a -> flow.functions().give(a, -1, tag));
        flow.functions().run(call.getScope().orElseThrow(), call, tag);
        if (!flow.functions().converts(call)) {
            flow.push(call, tag);
        }
    }

    /**
     * The local variable that a call is made on takes the value in, and a field that a text grows in; a builder also where
     * more calls are chained.
     */
    void fill(MethodCallExpr call, Tag tag) {
        Expression root = call.getScope().orElseThrow();
        while (root instanceof MethodCallExpr inner && inner.getScope().isPresent()) {
            root = inner.getScope().get();
        }
        boolean fills = !tag.isAnswer() && (isStatement(call) || isBuilder(root) && isStatement(chain(call)))
                || program.means(Meaning.FILLS, call);
        if (!(root instanceof NameExpr)) {
            return;
        }
        flow.functions().run(root, call, tag);
        if (!fills) {
            return;
        }
        Optional<Node> declaration = program.declarations().of(root);
        boolean own = declaration.isPresent()
                && (Declarations.isLocal(declaration.get())
                        || tag.isName() && StringBuilders.isOne(program.typing().ofDeclaration(declaration.get())));
        if (own) {
            flow.declared(declaration.get(), tag);
        } else if (tag.isAnswer() && declaration.filter(this::isCollection).isPresent()) {
            flow.declared(declaration.get(), tag.unsure());
        }
    }

    /** Whether a field holds what others are put into by calls of the JDK. */
    private boolean isCollection(Node declaration) {
        TypeRef type = program.typing().ofDeclaration(declaration);
        return Declarations.isField(declaration)
                && !type.arguments().isEmpty()
                && program.project().type(type).isEmpty();
    }

    /** The same for a method reference: {@code each(all::add)}. */
    void fill(MethodReferenceExpr reference, Tag tag) {
        if (program.means(Meaning.FILLS, reference)) {
            program.declarations()
                    .of(reference.getScope())
                    .filter(Declarations::isLocal)
                    .ifPresent(d -> flow.declared(d, tag));
        }
    }

    private static boolean isStatement(Expression call) {
        return call.getParentNode().orElse(null) instanceof ExpressionStmt;
    }

    /** Whether the type says that calls on the value change it and give it back. */
    private boolean isBuilder(Expression value) {
        return program.typing().of(value).name().endsWith("Builder");
    }

    /** The last of the calls that are chained to one. */
    private static Expression chain(Expression call) {
        Expression last = call;
        while (last.getParentNode().orElse(null) instanceof MethodCallExpr next
                && next.getScope().orElse(null) == last) {
            last = next;
        }
        return last;
    }
}
