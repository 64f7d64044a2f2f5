package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Objects that hold a call's name, or whose class names it, while others of their type hold or name others: what a method of
 * the type gives back is this call's answer only where it is called on such an object.
 */
final class ObjectFlow {
    private final Program program;
    private final Flow flow;
    private final Map<Trace, Set<TypeDeclaration<?>>> naming = new IdentityHashMap<>();
    private final Map<CallableDeclaration<?>, Map<Trace, Meeting>> meetings = new IdentityHashMap<>();

    ObjectFlow(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
    }

    /** Where a method is called on objects of one call, and what of its answer the method gives back. */
    private record Meeting(Set<Called> sites, Set<Tag> answers) {}

    /** A call on an object, and the way that the object came. */
    private record Called(MethodCallExpr site, Tag holder) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Called called && site == called.site && holder.equals(called.holder);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(site) + holder.hashCode();
        }
    }

    /** A method is called on an object that holds the call's name and no other. */
    void called(CallableDeclaration<?> method, MethodCallExpr site, Tag holder) {
        Meeting meeting = meeting(method, holder.trace());
        if (meeting.sites().add(new Called(site, holder))) {
            List.copyOf(meeting.answers()).forEach(answer -> flow.push(site, answer.of(holder)));
        }
    }

    /** A method gives back the call's answer, or that of another call that an object holds. */
    void answered(CallableDeclaration<?> method, Tag answer) {
        Meeting meeting = meeting(method, answer.trace());
        if (meeting.answers().add(answer)) {
            List.copyOf(meeting.sites()).forEach(called -> flow.push(called.site(), answer.of(called.holder())));
        }
    }

    /** A method that names the call is asked by code of a supertype of its class, which other classes inherit, too. */
    void asked(CallableDeclaration<?> method, Node site, Trace trace) {
        Optional<TypeDeclaration<?>> own = Project.enclosing(method);
        Optional<TypeDeclaration<?>> asking = Project.enclosing(site);
        if (own.isPresent() && asking.isPresent() && isBelow(own.get(), asking.get())) {
            naming.computeIfAbsent(trace, t -> Identity.set()).add(own.get());
        }
    }

    /** Whether what a call runs can be on an object whose class names the method of the trace. */
    boolean concerns(Node site, CallableDeclaration<?> run, Trace trace) {
        Set<TypeDeclaration<?>> own = naming.getOrDefault(trace, Set.of());
        Optional<TypeDeclaration<?>> type = Project.enclosing(run);
        Optional<TypeDeclaration<?>> receiver = receiver(site);
        return own.isEmpty()
                || own.stream()
                        .anyMatch(o -> type.filter(t -> isRelated(o, t)).isPresent()
                                && receiver.filter(r -> !isRelated(o, r)).isEmpty());
    }

    /** The type that a call is made on, when it is one of the project's. */
    private Optional<TypeDeclaration<?>> receiver(Node site) {
        if (!(site instanceof MethodCallExpr call)
                || call.getScope().isEmpty()
                || call.getScope().get() instanceof ThisExpr) {
            return Project.enclosing(site);
        }
        return program.project().type(program.typing().of(call.getScope().get()));
    }

    private boolean isRelated(TypeDeclaration<?> one, TypeDeclaration<?> other) {
        return one == other || isBelow(one, other) || isBelow(other, one);
    }

    private boolean isBelow(TypeDeclaration<?> type, TypeDeclaration<?> ancestor) {
        Set<TypeDeclaration<?>> seen = Identity.set();
        Deque<TypeDeclaration<?>> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            List<TypeDeclaration<?>> above =
                    program.types().supertypes(open.pop()).filter(seen::add).toList();
            open.addAll(above);
        }
        return seen.contains(ancestor);
    }

    private Meeting meeting(CallableDeclaration<?> method, Trace trace) {
        return meetings.computeIfAbsent(method, m -> new IdentityHashMap<>())
                .computeIfAbsent(trace, t -> new Meeting(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }
}
