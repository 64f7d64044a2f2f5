package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.java.Spellings.Roles;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.text.Place;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is passed to a call: from builders, maps, pairs, forms, strings, and from where those are made. */
final class Arguments {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");
    private static final int DEEPEST = 6;

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

    /** A call on a request that names an argument. */
    void on(MethodCallExpr call, Optional<Roles> roles, Trace trace) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            Role role = roles.isPresent() ? roles.get().of(i) : null;
            Expression argument = call.getArgument(i);
            if (role == Role.QUERY_NAME
                    || role == Role.FORM_NAME
                    || role == null && i == 0 && call.getArguments().size() > 1) {
                named(argument, call, carrier(role), trace);
            } else if (role == Role.QUERY || role == Role.FORM || role == Role.BODY || role == null) {
                collect(argument, trace, 0);
            }
        }
    }

    /** The arguments beside one that the method's name went into. */
    void beside(NodeWithArguments<?> call, int index, Optional<Roles> roles, Tag tag) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            Role role = roles.isPresent() ? roles.get().of(i) : null;
            if (i != index && role != Role.KEY && role != Role.TYPE) {
                Expression argument = call.getArgument(i);
                if (role == Role.QUERY_NAME || role == Role.FORM_NAME) {
                    named(argument, (Node) call, carrier(role), tag.trace());
                } else if (role == null && tag.isName() && isName(argument)) {
                    sibling(call, argument, tag.trace());
                } else {
                    collect(argument, tag.trace(), 0);
                }
            }
        }
    }

    /** A name beside the method's, with its value behind it: {@code ask("rtm.start", "no_unreads", "1")}. */
    private void sibling(NodeWithArguments<?> call, Expression name, Trace trace) {
        boolean any = program.callables().of((Node) call).stream()
                .allMatch(c -> c.getParameters().stream().anyMatch(Parameter::isVarArgs));
        if (any) {
            named(name, (Node) call, Carrier.FORM, trace);
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
                .forEach(m -> returned((MethodDeclaration) m, trace, 0));
    }

    private void returned(MethodDeclaration method, Trace trace, int depth) {
        method.findAll(ReturnStmt.class).forEach(r -> r.getExpression().ifPresent(v -> collect(v, trace, depth + 1)));
    }

    /** What was set on a request earlier in the chain of calls that ends with the one that names the method. */
    void before(MethodCallExpr call, Trace trace) {
        Expression at = call.getScope().orElse(null);
        while (at instanceof MethodCallExpr link) {
            on(link, program.spellings().of(link), trace);
            at = link.getScope().orElse(null);
        }
    }

    /** Everything that an expression holds, wherever that was put in. */
    void collect(Expression e, Trace trace, int depth) {
        boolean fresh = seen.computeIfAbsent(trace, t -> Identity.set()).add(e);
        if (depth > DEEPEST || !fresh || e instanceof ClassExpr) {
            return;
        }
        if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr || e instanceof BinaryExpr) {
            texts.collect(e, trace);
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            trace.take(e);
            program.declarations().of(e).ifPresent(d -> declared(d, trace, depth));
        } else if (e instanceof ObjectCreationExpr creation) {
            creation(creation, trace, depth);
        } else if (e instanceof MethodCallExpr call) {
            call(call, trace, depth);
        } else if (e instanceof ArrayInitializerExpr array) {
            array.getValues().forEach(v -> collect(v, trace, depth + 1));
        } else if (e instanceof ArrayCreationExpr array) {
            array.getInitializer().ifPresent(i -> collect(i, trace, depth + 1));
        } else if (e instanceof LambdaExpr lambda) {
            lambda.getParameters().forEach(p -> mutations(p, trace, depth));
        } else if (e instanceof EnclosedExpr || e instanceof CastExpr) {
            collect(e instanceof CastExpr cast ? cast.getExpression() : ((EnclosedExpr) e).getInner(), trace, depth);
        }
    }

    private void declared(Node declaration, Trace trace, int depth) {
        if (declaration instanceof VariableDeclarator variable) {
            variable.getInitializer().ifPresent(i -> collect(i, trace, depth + 1));
            RequestClasses.own(program.declarations().assignments(variable), trace)
                    .forEach(a -> collect(a.getValue(), trace, depth + 1));
            mutations(variable, trace, depth);
        } else if (declaration instanceof Parameter parameter
                && parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable) {
            mutations(parameter, trace, depth);
            if (Unit.of(callable).place(callable).overlaps(trace.place())) {
                program.callables().arguments(parameter).forEach(a -> collect(a, trace, depth + 1));
            }
        }
    }

    /** What is put into a variable by calls on it. */
    private void mutations(Node declaration, Trace trace, int depth) {
        if (!seen.computeIfAbsent(trace, t -> Identity.set()).add(declaration)) {
            return;
        }
        if (!Declarations.isLocal(declaration) && Declarations.inInterface(declaration)) {
            return;
        }
        if (sharing.merge(declaration, 1, Integer::sum) > MOST_SHARING) {
            trace.hold(
                    Unit.of(declaration).place(declaration),
                    "so many calls share it that what this one sends was not looked at");
            return;
        }
        for (Expression use : RequestClasses.own(program.declarations().uses(declaration), trace)) {
            if (use.getParentNode().orElse(null) instanceof FieldAccessExpr access) {
                setters.assigned(access, trace);
            }
            Node at = use;
            while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == at) {
                put(call, trace, depth);
                at = call;
            }
        }
    }

    private void put(MethodCallExpr call, Trace trace, int depth) {
        Optional<Roles> roles = program.spellings().of(call);
        on(call, roles, trace);
        if (call.getArguments().size() == 1 && roles.isEmpty()) {
            setters.called(call, trace);
        }
    }

    private void creation(ObjectCreationExpr creation, Trace trace, int depth) {
        Optional<Roles> roles = program.spellings().of(creation);
        List<Expression> arguments = creation.getArguments();
        boolean pair = arguments.size() == 2
                && roles.filter(r -> !r.has(Role.FORM_NAME) && !r.has(Role.QUERY_NAME))
                        .isEmpty();
        if (pair) {
            named(arguments.get(0), creation, Carrier.FORM, trace);
        } else {
            arguments.forEach(a -> collect(a, trace, depth + 1));
        }
        creation.getAnonymousClassBody()
                .ifPresent(body -> body.stream()
                        .filter(InitializerDeclaration.class::isInstance)
                        .flatMap(i -> i.findAll(MethodCallExpr.class).stream())
                        .filter(c -> c.getScope().isEmpty() || c.getScope().get() instanceof ThisExpr)
                        .forEach(c -> on(c, program.spellings().of(c), trace)));
    }

    private void call(MethodCallExpr call, Trace trace, int depth) {
        for (CallableDeclaration<?> callable :
                RequestClasses.own(program.callables().of(call), trace)) {
            if (callable instanceof MethodDeclaration method && objects.concerns(call, callable, trace)) {
                returned(method, trace, depth);
            }
        }
        if (program.callables().of(call).isEmpty()) {
            call.getScope().map(program.typing()::of).ifPresent(program.demand()::type);
        }
        Optional<Roles> roles = program.spellings().of(call);
        if (roles.isPresent() && (roles.get().has(Role.FORM_NAME) || roles.get().has(Role.QUERY_NAME))) {
            for (int i = 0; i < call.getArguments().size(); i++) {
                Role role = roles.get().of(i);
                boolean name = role == Role.FORM_NAME || role == Role.QUERY_NAME || isPairs(roles.get()) && i % 2 == 0;
                if (name) {
                    named(call.getArgument(i), call, carrier(role), trace);
                }
            }
        } else if (call.getArguments().size() == 2 && isName(call.getArgument(0))) {
            named(call.getArgument(0), call, Carrier.FORM, trace);
        } else {
            if (call.getArguments().size() == 1
                    && call.getScope().isPresent()
                    && !(call.getArgument(0) instanceof NameExpr)) {
                setters.called(call, trace);
            }
            call.getArguments().forEach(a -> collect(a, trace, depth + 1));
        }
        call.getScope().ifPresent(s -> collect(s, trace, depth + 1));
    }

    private static Carrier carrier(Role role) {
        return role == Role.QUERY_NAME ? Carrier.QUERY : Carrier.FORM;
    }

    private static boolean isPairs(Roles roles) {
        return roles.call().arguments().size() > 2 || roles.call().varargs();
    }

    private boolean isName(Expression e) {
        return program.values().isConstant(e)
                && program.values()
                        .constant(e)
                        .filter(v -> NAME.matcher(v).matches())
                        .isPresent();
    }

    /** An expression that is an argument's name; of several, the one that the method takes. */
    private void named(Expression name, Node holder, Carrier carrier, Trace trace) {
        List<String> names = program.values().isConstant(name)
                ? program.values().of(name).stream()
                        .flatMap(text -> text.constant().stream())
                        .filter(NAME.asMatchPredicate())
                        .toList()
                : List.of();
        if (!names.isEmpty()) {
            Place place = Unit.of(name).place(name instanceof FieldAccessExpr access ? access.getName() : name);
            String own = names.stream()
                    .filter(n -> program.methodNames().takes(trace.method(), n))
                    .findFirst()
                    .orElse(names.get(0));
            trace.argument(pairs.removal(own, place, name, holder, carrier));
            return;
        }
        if (!(name instanceof NameExpr)) {
            collect(name, trace, DEEPEST - 1);
        }
    }

    /** What a text grows by, when that has parameters: {@code body += "&no_unreads=1"}. */
    void grown(AssignExpr growing, Trace trace) {
        texts.collect(growing.getValue(), trace, "the statement that adds it would have to go, too");
    }
}
