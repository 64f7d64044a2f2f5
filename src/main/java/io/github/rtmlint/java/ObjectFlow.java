package io.github.rtmlint.java;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects that hold a call's name while others of their type hold other names: what a method of the type gives back is this
 * call's answer only where it is called on such an object.
 */
final class ObjectFlow {
    private final Flow flow;
    private final Map<CallableDeclaration<?>, Map<Trace, Meeting>> meetings = new IdentityHashMap<>();

    ObjectFlow(Flow flow) {
        this.flow = flow;
    }

    /** Where a method is called on objects of one call, and what of its answer the method gives back. */
    private record Meeting(Set<MethodCallExpr> sites, Set<Tag> answers) {}

    /** A method is called on an object that holds the call's name and no other. */
    void called(CallableDeclaration<?> method, MethodCallExpr site, Trace trace) {
        Meeting meeting = meeting(method, trace);
        if (meeting.sites().add(site)) {
            List.copyOf(meeting.answers()).forEach(answer -> flow.push(site, answer));
        }
    }

    /** A method gives back the call's answer, or that of another call that an object holds. */
    void answered(CallableDeclaration<?> method, Tag tag) {
        Meeting meeting = meeting(method, tag.trace());
        Tag answer = tag.alone();
        if (meeting.answers().add(answer)) {
            List.copyOf(meeting.sites()).forEach(site -> flow.push(site, answer));
        }
    }

    private Meeting meeting(CallableDeclaration<?> method, Trace trace) {
        return meetings.computeIfAbsent(method, m -> new IdentityHashMap<>())
                .computeIfAbsent(trace, t -> new Meeting(Identity.set(), new LinkedHashSet<>()));
    }
}
