package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.java.Spellings.Roles;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;

/** What a call does to the values that flow into it: the part of {@link Flow} that asks the spellings. */
final class CallFlow {
    private final Program program;
    private final Flow flow;
    private final Reads reads;
    private final Arguments arguments;
    private final Bindings bindings;
    private final MemberFlow members;
    private final FunctionFlow functions;
    private final ObjectFlow objects;

    CallFlow(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.reads = new Reads(program);
        this.members = new MemberFlow(program, flow, reads);
        this.functions = new FunctionFlow(program, flow, members);
        this.bindings = new Bindings(program, flow, members);
        this.arguments = new Arguments(program);
        this.objects = new ObjectFlow(flow);
    }

    Bindings bindings() {
        return bindings;
    }

    MemberFlow members() {
        return members;
    }

    FunctionFlow functions() {
        return functions;
    }

    ObjectFlow objects() {
        return objects;
    }

    /** A value is an argument of a call or creation. */
    void argument(Expression call, int index, Tag tag) {
        Optional<Roles> roles = roles(call);
        Role role = roles.map(r -> r.of(index)).orElse(null);
        if ((role == Role.WORDS || isThrowable(call)) && !tag.isAnswer()) {
            tag.trace().words();
            return;
        }
        if (role == Role.WORDS) {
            return;
        }
        if (!tag.isAnswer()) {
            tag.trace().used();
            if (role == Role.ANSWER) {
                argument(call, index, tag.answered());
                return;
            }
            if (role != Role.CONFIG_KEY) {
                arguments.beside((NodeWithArguments<?>) call, index, roles, tag);
                if (call instanceof MethodCallExpr chained) {
                    arguments.before(chained, tag.trace());
                }
            }
        }
        List<CallableDeclaration<?>> callables = program.callables().of(call);
        if (callables.isEmpty()) {
            external(call, index, role, tag);
        } else {
            enter(call, index, tag);
            if (!tag.isAnswer()) {
                bindings.typed((NodeWithArguments<?>) call, callables, tag.answered(), call);
            }
            if (callables.stream().noneMatch(CallFlow::hasBody)) {
                external(call, index, role, tag);
            } else if (call instanceof ObjectCreationExpr) {
                created(call, index, callables, tag);
            } else if (!tag.isAnswer() && callables.stream().anyMatch(Callables::returnsThis)) {
                flow.push(call, tag.held());
            }
        }
    }

    /** An object is on the way with what it was made of; it is the answer when it wraps any type. */
    private void created(Expression creation, int index, List<CallableDeclaration<?>> constructors, Tag tag) {
        boolean wraps = constructors.stream().anyMatch(c -> program.typing().isGeneric(Callables.parameter(c, index)));
        if (!tag.isAnswer()) {
            flow.push(creation, tag.held());
        } else if (wraps) {
            flow.push(creation, tag);
        }
    }

    private Optional<Roles> roles(Expression call) {
        return call instanceof MethodCallExpr method
                ? program.spellings().of(method)
                : call instanceof ObjectCreationExpr creation
                        ? program.spellings().of(creation)
                        : Optional.empty();
    }

    private static boolean isThrowable(Expression call) {
        return call instanceof ObjectCreationExpr creation
                && (creation.getType().getNameAsString().endsWith("Exception")
                        || creation.getType().getNameAsString().endsWith("Error"));
    }

    private static boolean hasBody(CallableDeclaration<?> callable) {
        return callable instanceof ConstructorDeclaration
                || callable instanceof MethodDeclaration method
                        && method.getBody().isPresent();
    }

    /** Follows an argument into the methods or constructors of the project that the call runs. */
    void enter(Node call, int index, Tag tag) {
        for (CallableDeclaration<?> callable : program.callables().of(call)) {
            if (callable.getParameters().isEmpty() || tag.deep()) {
                continue;
            }
            if (call instanceof MethodCallExpr named && !tag.shared()) {
                passes(named, "is called with it", tag);
            }
            if (!tag.isAnswer() && program.strings().inContext(Unit.of(callable))) {
                tag.trace().raise(Confidence.MEDIUM);
            }
            boolean others = program.callables().sites(callable).size() > 1
                    && !(tag.isAnswer() && tag.path().isEmpty());
            Parameter parameter = Callables.parameter(callable, index);
            flow.declared(parameter, tag.into(call, others));
        }
    }

    /** The call is on the way of what is sent; of ways that others share, only where they leave the program is told. */
    private static void passes(MethodCallExpr call, String how, Tag tag) {
        if (!tag.isAnswer()) {
            Place place = Unit.of(call).place(call.getName());
            tag.trace().step(new Step(Step.Role.CALL, place, "`" + call.getNameAsString() + "` " + how));
        }
    }

    /** A generated constructor gives its arguments to the fields in their order. */
    private void generated(TypeRef type, int index, Tag tag) {
        program.project()
                .type(type)
                .filter(t -> t.getConstructors().isEmpty())
                .map(Declarations::fields)
                .filter(fields -> index < fields.size())
                .ifPresent(fields -> flow.declared(fields.get(index), tag));
    }

    private void external(Expression call, int index, Role role, Tag tag) {
        if (!tag.shared()) {
            wanted(call);
        }
        boolean creation = call instanceof ObjectCreationExpr;
        TypeRef type = creation ? program.typing().of(call) : TypeRef.UNKNOWN;
        boolean ownType = program.project().type(type).isPresent();
        bindings.classes((NodeWithArguments<?>) call, tag.answered(), call);
        if (role == Role.KEY || role == Role.CONFIG_KEY) {
            return;
        }
        if (ownType) {
            generated(type, index, tag);
        }
        NodeWithArguments<?> with = (NodeWithArguments<?>) call;
        for (int i = 0; i < with.getArguments().size(); i++) {
            if (i != index) {
                functions.give(with.getArgument(i), -1, tag.answered());
            }
        }
        if (tag.isAnswer()) {
            Optional<Tag> read =
                    call instanceof MethodCallExpr method ? reads.beside(method, index, tag) : Optional.empty();
            flow.push(call, read.orElse(tag));
        } else {
            boolean text = makesText(call);
            if (call instanceof MethodCallExpr method && !text && (role != null || !tag.shared())) {
                passes(method, "gets it", tag);
            }
            program.strings().look(call, tag);
            flow.push(call, text ? tag : tag.sent());
            if (!ownType) {
                flow.push(call, tag.answered());
            }
        }
        if (call instanceof MethodCallExpr method && method.getScope().isPresent()) {
            fill(method, tag);
        }
    }

    private boolean makesText(Expression call) {
        return call instanceof MethodCallExpr method && program.means(Meaning.MAKES_TEXT, method);
    }

    /** The sources of what is called, if the project has them. */
    private void wanted(Expression call) {
        program.demand()
                .type(
                        call instanceof MethodCallExpr method
                                ? method.getScope().map(program.typing()::of).orElse(TypeRef.UNKNOWN)
                                : program.typing().of(call));
        Project.enclosing(call).ifPresent(program.demand()::supertypes);
    }

    /**
     * The local variable that a call is made on takes the value in, and a field that a text grows in; a builder also where
     * more calls are chained.
     */
    private void fill(MethodCallExpr call, Tag tag) {
        Expression root = call.getScope().orElseThrow();
        while (root instanceof MethodCallExpr inner && inner.getScope().isPresent()) {
            root = inner.getScope().get();
        }
        boolean fills = !tag.isAnswer() && (isStatement(call) || isBuilder(root) && isStatement(chain(call)))
                || program.means(Meaning.FILLS, call);
        if (!fills || !(root instanceof NameExpr)) {
            return;
        }
        Optional<Node> declaration = program.declarations().of(root);
        boolean own = declaration.isPresent()
                && (Declarations.isLocal(declaration.get())
                        || tag.isName() && StringBuilders.isOne(program.typing().ofDeclaration(declaration.get())));
        if (own) {
            flow.declared(declaration.get(), tag);
        }
        functions.run(root, call, tag);
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

    /** A value is what a call is made on. */
    void receiver(MethodCallExpr call, Tag tag) {
        if (tag.isAnswer()) {
            answer(call, tag);
            return;
        }
        Optional<Roles> roles = program.spellings().of(call);
        if (roles.filter(r -> r.has(Role.WORDS) || r.has(Role.KEY) || r.has(Role.JSON_PATH) || r.has(Role.JSON_POINTER))
                .isPresent()) {
            return;
        }
        if (call.getArguments().isEmpty()) {
            program.strings().look(call, tag);
        }
        arguments.on(call, roles, tag.trace());
        List<CallableDeclaration<?>> callables = program.callables().of(call);
        if (!callables.isEmpty()) {
            flow.push(call, tag);
            if (tag.isHolder() && !tag.shared()) {
                callables.forEach(c -> objects.called(c, call, tag.trace()));
            }
            return;
        }
        if (!program.means(Meaning.ASKS_TEXT, call)) {
            tag.trace().used();
        }
        bindings.classes(call, tag.answered(), call);
        call.getArguments().forEach(a -> functions.give(a, -1, tag.answered()));
        flow.push(call, makesText(call) ? tag : tag.sent());
        flow.push(call, tag.answered());
    }

    private void answer(MethodCallExpr call, Tag tag) {
        Optional<Tag> read = reads.of(call, tag);
        if (read.isPresent()) {
            flow.push(call, read.get());
            return;
        }
        Optional<Node> field = program.accessors().field(call);
        if (field.isPresent()) {
            flow.push(
                    call,
                    program.typing().isGeneric(field.get())
                            ? tag
                            : reads.member(call, call.getName(), field.get(), tag));
            return;
        }
        if (!program.callables().of(call).isEmpty()) {
            return;
        }
        bindings.classes(call, tag, call);
        call.getArguments().forEach(a -> functions.give(a, -1, tag));
        functions.run(call.getScope().orElseThrow(), call, tag);
        flow.push(call, tag);
    }

    /** A class with a method that does nothing but name the API's method is a request; its other methods fill it. */
    void requestClass(CallableDeclaration<?> naming, Trace trace) {
        if (naming instanceof MethodDeclaration method
                && method.getParameters().isEmpty()
                && method.getBody().filter(b -> b.getStatements().size() == 1).isPresent()) {
            Project.enclosing(method)
                    .ifPresent(type -> type.getMethods().stream()
                            .flatMap(m -> m.findAll(MethodCallExpr.class).stream())
                            .forEach(c -> arguments.on(c, program.spellings().of(c), trace)));
        }
    }
}
