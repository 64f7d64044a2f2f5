package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.java.Spellings.Roles;
import io.github.rtmlint.knowledge.Http.Role;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is passed to a call: from builders, maps, pairs, forms, strings, and from where those are made. */
final class Arguments {
    /** Calls that send one variable; more tell nothing new of what is put into it. */
    private static final int MOST_SHARING = 24;

    private final Program program;
    private final ObjectFlow objects;
    private final Pairs pairs;
    private final Setters setters;
    private final TextArguments texts;
    private final Map<Node, Integer> sharing = new IdentityHashMap<>();
    private final Map<Trace, Set<Node>> seen = new IdentityHashMap<>();

    Arguments(Program program, ObjectFlow objects) {
        this.program = program;
        this.objects = objects;
        this.pairs = new Pairs(program);
        this.setters = new Setters(program, new Removals(program));
        this.texts = new TextArguments(program);
    }

    /** Those that setters and open fields of the project's own requests set. */
    Setters setters() {
        return setters;
    }

    Program program() {
        return program;
    }

    ObjectFlow objects() {
        return objects;
    }

    Pairs pairs() {
        return pairs;
    }

    TextArguments texts() {
        return texts;
    }

    /** What was looked at for a call. */
    Set<Node> seen(Trace trace) {
        return seen.computeIfAbsent(trace, t -> Identity.set());
    }

    /** Counts one more call that sends a variable; whether it is one too many. */
    boolean sharedByTooMany(Node declaration) {
        return sharing.merge(declaration, 1, Integer::sum) > MOST_SHARING;
    }

    /** Everything that an expression holds which a call sends. */
    Collector of(Trace trace) {
        return new Collector(this, trace, Carrier.FORM);
    }

    /** A call on a request that names an argument. */
    void on(MethodCallExpr call, Optional<Roles> roles, Trace trace) {
        of(trace).on(call, roles);
    }

    /** The arguments beside one that the method's name went into. */
    void beside(NodeWithArguments<?> call, int index, Optional<Roles> roles, Tag tag) {
        if (call instanceof MethodCallExpr filled && FormatPlaces.of(filled).isPresent()) {
            return;
        }
        Collector collector = of(tag.trace());
        for (int i = 0; i < call.getArguments().size(); i++) {
            Role role = roles.isPresent() ? roles.get().of(i) : null;
            if (i != index && role != Role.KEY && role != Role.TYPE) {
                Expression argument = call.getArgument(i);
                if (role == Role.QUERY_NAME || role == Role.FORM_NAME) {
                    collector.named(argument, (Node) call, role == Role.QUERY_NAME ? Carrier.QUERY : Carrier.FORM);
                } else if (role == null && tag.isName() && collector.isName(argument)) {
                    sibling(call, argument, tag.trace());
                } else {
                    collector.part(argument, role);
                }
            }
        }
    }

    /** A name beside the method's, with its value behind it: {@code ask("rtm.start", "no_unreads", "1")}. */
    private void sibling(NodeWithArguments<?> call, Expression name, Trace trace) {
        boolean any = program.callables().of((Node) call).stream()
                .allMatch(c -> c.getParameters().stream().anyMatch(Parameter::isVarArgs));
        if (any) {
            of(trace).named(name, (Node) call, Carrier.FORM);
        } else {
            program.values()
                    .constant(name)
                    .ifPresent(n -> trace.argument(new Argument(
                            n,
                            Unit.of(name).place(name),
                            Carrier.FORM,
                            List.of(),
                            "it is an argument of a method with so many parameters")));
        }
    }

    /** What the methods of a request's own class give when they are asked: the map that {@code getParams()} returns. */
    void given(NodeList<BodyDeclaration<?>> request, Trace trace) {
        request.stream()
                .filter(m -> m instanceof MethodDeclaration method
                        && method.getParameters().isEmpty())
                .forEach(m -> of(trace).returned((MethodDeclaration) m, 0));
    }

    /** What was set on a request earlier in the chain of calls that ends with the one that names the method. */
    void before(MethodCallExpr call, Trace trace) {
        Expression at = call.getScope().orElse(null);
        while (at instanceof MethodCallExpr link) {
            on(link, program.spellings().of(link), trace);
            at = link.getScope().orElse(null);
        }
    }

    /** What a text grows by, when that has parameters: {@code body += "&no_unreads=1"}. */
    void grown(AssignExpr growing, Trace trace) {
        texts.collect(growing.getValue(), trace, Carrier.FORM, "the statement that adds it would have to go, too");
    }
}
