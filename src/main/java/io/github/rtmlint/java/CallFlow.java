package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.java.Spellings.Roles;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;

/** What a call does to the values that it is given: the part of {@link Flow} that asks the spellings. */
final class CallFlow {
    private final Program program;
    private final Flow flow;
    private final Reads reads;

    CallFlow(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
        this.reads = new Reads(program);
    }

    /** A value is an argument of a call or creation. */
    void argument(Expression call, int index, Tag tag) {
        Expression argument = ((NodeWithArguments<?>) call).getArgument(index);
        Optional<Roles> roles =
                program.spellings().of((Node) call).filter(r -> r.of(index) != Role.KEY || mayBeKey(argument));
        Role role = roles.map(r -> r.of(index)).orElse(null);
        boolean words = role == Role.WORDS
                || !tag.isAnswer()
                        && (isThrowable(call)
                                || role == Role.KEY && call instanceof MethodCallExpr read && ofDocument(read, roles));
        if (words) {
            if (!tag.isAnswer()) {
                tag.trace().words();
            }
            return;
        }
        if (!tag.isAnswer()) {
            tag.trace().used();
            if (role == Role.ANSWER) {
                argument(call, index, tag.answered());
                return;
            }
            if (role != Role.CONFIG_KEY) {
                flow.requests().constructed(call, tag);
                flow.arguments().beside((NodeWithArguments<?>) call, index, roles, tag);
                if (call instanceof MethodCallExpr chained) {
                    flow.arguments().before(chained, tag.trace());
                } else if (call instanceof ObjectCreationExpr creation) {
                    creation.getAnonymousClassBody()
                            .ifPresent(body -> flow.arguments().given(body, tag.trace()));
                }
            }
        }
        List<CallableDeclaration<?>> callables = program.callables().of(call);
        if (callables.isEmpty()) {
            external(call, index, role, tag);
        } else {
            enter(call, index, tag);
            if (!tag.isAnswer()) {
                flow.bindings().typed((NodeWithArguments<?>) call, callables, tag.answered(), call);
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

    /** Whether a key is certainly one of a JSON document, which has its own names for things; a map may be the program's. */
    private boolean ofDocument(MethodCallExpr read, Optional<Roles> roles) {
        return roles.filter(r ->
                        !r.http().packages().isEmpty() && program.spellings().isTold(read, r))
                .isPresent();
    }

    /** A URL is no key: what has a method like that of a JSON object is something that fetches it. */
    private boolean mayBeKey(Expression argument) {
        return program.values().of(argument).stream().noneMatch(t -> t.value().indexOf('/') >= 0);
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
        List<CallableDeclaration<?>> callables = program.callables().of(call);
        boolean followed = tag.isAnswer() && !tag.shared();
        if (followed && !callables.isEmpty() && callables.stream().noneMatch(CallFlow::hasBody)) {
            open(call, index, callables.get(0), tag);
        }
        for (CallableDeclaration<?> callable : callables) {
            if (callable.getParameters().isEmpty() || tag.deep()) {
                continue;
            }
            if (!hasBody(callable) && !tag.shared()) {
                Project.enclosing(callable).ifPresent(type -> program.demand().word(type.getNameAsString()));
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

    /**
     * An answer goes into a method without a body. Where its object is a parameter, the functions that callers give are
     * entered there; anywhere else it may be that of any class without a name, and if there is none, it is not known.
     */
    private void open(Node call, int index, CallableDeclaration<?> callable, Tag tag) {
        boolean given = call instanceof MethodCallExpr method
                && method.getScope()
                        .flatMap(program.declarations()::of)
                        .filter(Parameter.class::isInstance)
                        .isPresent();
        if (!given && call instanceof MethodCallExpr method) {
            List<MethodDeclaration> unnamed = program.callables().unnamed(callable);
            unnamed.forEach(m -> flow.declared(Callables.parameter(m, index), tag.unsure()));
            if (unnamed.isEmpty()) {
                tag.trace()
                        .hold(
                                Unit.of(method).place(method.getName()),
                                "its answer goes into `" + method.getNameAsString() + "`, whose body was not found");
            }
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
        flow.bindings().classes((NodeWithArguments<?>) call, tag.answered(), call);
        if (call instanceof MethodCallExpr method && tag.isAnswer()) {
            flow.bindings().readers(method, tag);
        }
        if (role == Role.KEY || role == Role.CONFIG_KEY) {
            return;
        }
        if (ownType) {
            generated(type, index, tag);
        }
        NodeWithArguments<?> with = (NodeWithArguments<?>) call;
        for (int i = 0; i < with.getArguments().size(); i++) {
            if (i != index) {
                flow.functions().give(with.getArgument(i), -1, tag.answered());
            }
        }
        if (tag.isAnswer()) {
            Optional<Tag> read =
                    call instanceof MethodCallExpr method ? reads.beside(method, index, tag) : Optional.empty();
            flow.push(call, read.orElse(tag));
        } else {
            boolean text = call instanceof MethodCallExpr method && program.means(Meaning.MAKES_TEXT, method);
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
            flow.receivers().fill(method, tag);
        }
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
}
