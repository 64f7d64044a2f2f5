package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.*;
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
    private final Definitions definitions;
    private final Steps steps;
    private final CallFlow calls;
    private final ReceiverFlow receivers;
    private final MemberFlow members;
    private final FunctionFlow functions;
    private final ObjectFlow objects;
    private final Bindings bindings;
    private final Arguments arguments;
    private final RequestClasses requests;
    private final Map<Expression, Set<Tag>> tags = new IdentityHashMap<>();
    private final Map<Node, Set<Tag>> declared = new IdentityHashMap<>();
    private final Deque<Reach> open = new ArrayDeque<>();
    private int taken;

    /** An expression that a value reached. */
    record Reach(Expression expression, Tag tag) {}

    Flow(Program program) {
        this.program = program;
        this.definitions = new Definitions(program.declarations());
        this.steps = new Steps(program, this);
        this.calls = new CallFlow(program, this);
        this.receivers = new ReceiverFlow(program, this);
        this.members = new MemberFlow(program, this);
        this.functions = new FunctionFlow(program, this);
        this.objects = new ObjectFlow(program, this);
        this.bindings = new Bindings(program, this);
        this.arguments = new Arguments(program, objects);
        this.requests = new RequestClasses(program, arguments);
    }

    CallFlow calls() {
        return calls;
    }

    ReceiverFlow receivers() {
        return receivers;
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

    Bindings bindings() {
        return bindings;
    }

    RequestClasses requests() {
        return requests;
    }

    Arguments arguments() {
        return arguments;
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

    /** Whether a value of the call has reached an expression. */
    boolean reaches(Node expression, Trace trace) {
        return tags.getOrDefault(expression, Set.of()).stream().anyMatch(t -> t.trace() == trace);
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
            while (!open.isEmpty() && taken++ < MOST_STEPS) {
                Reach next = open.poll();
                program.guard().at(next.tag().trace(), next.expression(), () -> step(next));
            }
        } while (taken < MOST_STEPS && bindings.spread());
        open.forEach(left -> left.tag().trace().unfollowed());
        open.clear();
    }

    private void step(Reach reach) {
        reach.expression().getParentNode().ifPresent(parent -> parent.accept(steps, reach));
    }

    /** Follows a value that a variable, parameter, field or enum constant holds to all its uses. */
    void declared(Node declaration, Tag given) {
        follow(declaration, null, given);
    }

    /** Follows a value that a variable is given to the uses that may see it. */
    void assigned(Node variable, Expression value, Tag given) {
        follow(variable, value, given);
    }

    private void follow(Node declaration, Expression value, Tag given) {
        if (settled(given)) {
            return;
        }
        boolean field = Declarations.isField(declaration);
        Tag wide = field ? given.everywhere() : given;
        Tag tag = field && !wide.path().isEmpty() ? wide.unsure() : wide;
        Node from = value == null || field ? declaration : value;
        if (!reach(declared.computeIfAbsent(from, d -> new HashSet<>()), tag)) {
            return;
        }
        if (tag.isAnswer() && tag.path().isEmpty()) {
            bindings.bind(program.typing().ofDeclaration(declaration), tag, declaration);
        }
        Declarations.type(declaration).ifPresent(t -> bindings.mention(t, tag));
        for (Expression use : program.declarations().uses(declaration)) {
            boolean written =
                    use.getParentNode().orElse(null) instanceof AssignExpr assign && assign.getTarget() == use;
            if (!written && (value == null || definitions.sees(use, value, declaration))) {
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
            handOn(declaration, tag);
            members.getters(declaration, tag);
            if (!tag.shared()) {
                program.demand().usesOf(declaration);
            }
        }
    }

    /** The identifier at the end of a name. */
    static Node name(Expression use) {
        return use instanceof FieldAccessExpr access ? access.getName() : use instanceof NameExpr n ? n.getName() : use;
    }

    /** What a method returns goes to where it was entered, or to all its calls when the value began inside. */
    void result(CallableDeclaration<?> callable, Tag tag) {
        if (callable instanceof MethodDeclaration method) {
            if (tag.isAnswer() && tag.path().isEmpty()) {
                bindings.bind(program.types().resolve(method.getType()), tag, method);
            }
            bindings.mention(method.getType(), tag);
            if (tag.entered().isEmpty()) {
                handOn(method, tag);
                program.demand().usesOf(method);
                functions.finished(method, tag);
            }
        }
        if (tag.isName() && !tag.shared() && tag.entered().isEmpty()) {
            requests.named(callable, tag.trace());
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
            if (tag.isName()) {
                sites.forEach(s -> objects.asked(callable, s, tag.trace()));
            }
            sites.stream()
                    .filter(s -> objects.concerns(s, callable, tag.trace()))
                    .forEach(s -> arrive(s, tag));
        } else if (tag.isAnswer()) {
            objects.answered(callable, tag);
        }
    }

    private void handOn(Node member, Tag tag) {
        if (tag.isAnswer() && tag.path().isEmpty()) {
            program.handedOn().add(member, tag.trace());
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
}
