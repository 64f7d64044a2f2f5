package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.rtmlint.call.Handed;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Shared;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The members of the project's types through which code of other languages gets an answer. */
final class HandedOn {
    /** Of the languages whose code can name them. */
    private static final String FAMILY = "jvm";

    private final Program program;
    private final Map<Node, Set<Trace>> members = new IdentityHashMap<>();

    HandedOn(Program program) {
        this.program = program;
    }

    /** A method or field has the answer of a call; the whole of it, not a part. */
    void add(Node member, Trace trace) {
        if (!Demand.isPrivate(member)) {
            members.computeIfAbsent(member, m -> new LinkedHashSet<>()).add(trace);
        }
    }

    /** Members that are declared with the type of a call's answer, wherever their values come from. */
    void declared(Trace trace) {
        for (Name name : trace.names()) {
            if (name.word() == Name.Word.RESPONSE) {
                program.project().unit(name.place().path()).stream()
                        .flatMap(u -> u.index().typeUses(name.place().text()).stream()
                                .filter(t -> u.place(t.getName()).equals(name.place())))
                        .forEach(use -> declared(use, trace));
            }
        }
    }

    private void declared(ClassOrInterfaceType use, Trace trace) {
        Unit.around(use, MethodDeclaration.class)
                .filter(m -> writes(m.getType(), use))
                .ifPresent(m -> add(m, trace));
        Unit.around(use, FieldDeclaration.class)
                .filter(f -> writes(f.getElementType(), use))
                .ifPresent(f -> f.getVariables().forEach(v -> add(v, trace)));
    }

    private static boolean writes(Type type, ClassOrInterfaceType use) {
        return type == use || type.isAncestorOf(use);
    }

    /** All of them, in order; only for calls that have been followed to their end. */
    List<Handed> all() {
        return members.entrySet().stream()
                .flatMap(e -> e.getValue().stream()
                        .map(trace -> new Handed(Outlet.member(shared(e.getKey())), trace.toCall())))
                .sorted(Comparator.comparing((Handed h) -> h.call().place())
                        .thenComparing(h -> h.shared().toString()))
                .toList();
    }

    private Shared shared(Node member) {
        String name = ((NodeWithSimpleName<?>) member).getNameAsString();
        String path = Unit.of(member).place(member).path();
        return new Shared(name, types(member), path, FAMILY);
    }

    /** The types that have a member: its own, those above, which may declare it, and those below, which inherit it. */
    private Set<String> types(Node member) {
        Set<String> names = new TreeSet<>();
        Deque<TypeDeclaration<?>> below = new ArrayDeque<>();
        Project.enclosing(member).ifPresent(below::add);
        for (TypeDeclaration<?> own : List.copyOf(below)) {
            Project.supertypes(own).forEach(s -> names.add(s.getNameAsString()));
        }
        while (!below.isEmpty()) {
            TypeDeclaration<?> type = below.pop();
            if (names.add(type.getNameAsString())) {
                below.addAll(program.project().subtypes(type));
            }
        }
        return names;
    }
}
