package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.java.Spellings.Roles;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects everything that expressions of one call hold, wherever that was put in. */
final class Collector {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");
    private static final int DEEPEST = 6;

    private final Program program;
    private final Arguments arguments;
    private final Trace trace;
    private final Carrier carrier;

    /** For what a call sends by {@code carrier}, unless it is part of the query. */
    Collector(Arguments arguments, Trace trace, Carrier carrier) {
        this.program = arguments.program();
        this.arguments = arguments;
        this.trace = trace;
        this.carrier = carrier;
    }

    /** A call on a request that names an argument. */
    void on(MethodCallExpr call, Optional<Roles> roles) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            Role role = roles.isPresent() ? roles.get().of(i) : null;
            Expression argument = call.getArgument(i);
            if (role == Role.QUERY_NAME
                    || role == Role.FORM_NAME
                    || role == null && i == 0 && call.getArguments().size() > 1) {
                named(argument, call, carrier(role));
            } else if (role == Role.QUERY || role == Role.FORM || role == Role.BODY || role == null) {
                part(argument, role);
            }
        }
    }

    /** What stands where a spelling has a role of its own for it. */
    void part(Expression argument, Role role) {
        (role == Role.QUERY ? in(Carrier.QUERY) : this).collect(argument, 0);
    }

    private Collector in(Carrier other) {
        return other == carrier ? this : new Collector(arguments, trace, other);
    }

    /** Everything that an expression holds, wherever that was put in. */
    void collect(Expression e, int depth) {
        boolean fresh = arguments.seen(trace).add(e);
        if (depth > DEEPEST || !fresh || e instanceof ClassExpr) {
            return;
        }
        if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr || e instanceof BinaryExpr) {
            arguments.texts().collect(e, trace, carrier);
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            trace.take(e);
            program.declarations().of(e).ifPresent(d -> declared(d, depth));
        } else if (e instanceof ObjectCreationExpr creation) {
            creation(creation, depth);
        } else if (e instanceof MethodCallExpr call) {
            call(call, depth);
        } else if (e instanceof ArrayInitializerExpr array) {
            array.getValues().forEach(v -> collect(v, depth + 1));
        } else if (e instanceof ArrayCreationExpr array) {
            array.getInitializer().ifPresent(i -> collect(i, depth + 1));
        } else if (e instanceof LambdaExpr lambda) {
            lambda.getParameters().forEach(p -> mutations(p, depth));
        } else if (e instanceof EnclosedExpr || e instanceof CastExpr) {
            collect(e instanceof CastExpr cast ? cast.getExpression() : ((EnclosedExpr) e).getInner(), depth);
        }
    }

    private void declared(Node declaration, int depth) {
        if (declaration instanceof VariableDeclarator variable) {
            variable.getInitializer().ifPresent(i -> collect(i, depth + 1));
            RequestClasses.own(program.declarations().assignments(variable), trace)
                    .forEach(a -> collect(a.getValue(), depth + 1));
            mutations(variable, depth);
        } else if (declaration instanceof Parameter parameter
                && parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable) {
            mutations(parameter, depth);
            if (Unit.of(callable).place(callable).overlaps(trace.place())) {
                program.callables().arguments(parameter).forEach(a -> collect(a, depth + 1));
            }
        }
    }

    /** What is put into a variable by calls on it. */
    private void mutations(Node declaration, int depth) {
        if (!arguments.seen(trace).add(declaration)) {
            return;
        }
        if (!Declarations.isLocal(declaration) && Declarations.inInterface(declaration)) {
            return;
        }
        if (arguments.sharedByTooMany(declaration)) {
            trace.hold(
                    Unit.of(declaration).place(declaration),
                    "so many calls share it that what this one sends was not looked at");
            return;
        }
        for (Expression use : RequestClasses.own(program.declarations().uses(declaration), trace)) {
            if (use.getParentNode().orElse(null) instanceof FieldAccessExpr access) {
                arguments.setters().assigned(access, trace);
            }
            Node at = use;
            while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == at) {
                put(call, depth);
                at = call;
            }
        }
    }

    private void put(MethodCallExpr call, int depth) {
        Optional<Roles> roles = program.spellings().of(call);
        on(call, roles);
        if (call.getArguments().size() == 1 && roles.isEmpty()) {
            arguments.setters().called(call, trace);
        }
    }

    private void creation(ObjectCreationExpr creation, int depth) {
        Optional<Roles> roles = program.spellings().of(creation);
        List<Expression> given = creation.getArguments();
        boolean pair = given.size() == 2
                && roles.filter(r -> !r.has(Role.FORM_NAME) && !r.has(Role.QUERY_NAME))
                        .isEmpty();
        if (pair) {
            named(given.get(0), creation, carrier);
        } else {
            given.forEach(a -> collect(a, depth + 1));
        }
        creation.getAnonymousClassBody()
                .ifPresent(body -> body.stream()
                        .filter(InitializerDeclaration.class::isInstance)
                        .flatMap(i -> i.findAll(MethodCallExpr.class).stream())
                        .filter(c -> c.getScope().isEmpty() || c.getScope().get() instanceof ThisExpr)
                        .forEach(c -> on(c, program.spellings().of(c))));
    }

    private void call(MethodCallExpr call, int depth) {
        for (CallableDeclaration<?> callable :
                RequestClasses.own(program.callables().of(call), trace)) {
            if (callable instanceof MethodDeclaration method
                    && arguments.objects().concerns(call, callable, trace)) {
                returned(method, depth);
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
                    named(call.getArgument(i), call, carrier(role));
                }
            }
        } else if (call.getArguments().size() == 2
                && isName(call.getArgument(0))
                && FormatPlaces.of(call).isEmpty()) {
            named(call.getArgument(0), call, carrier);
        } else {
            if (call.getArguments().size() == 1
                    && call.getScope().isPresent()
                    && !(call.getArgument(0) instanceof NameExpr)) {
                arguments.setters().called(call, trace);
            }
            call.getArguments().forEach(a -> collect(a, depth + 1));
        }
        call.getScope().ifPresent(s -> collect(s, depth + 1));
    }

    private Carrier carrier(Role role) {
        return role == Role.QUERY_NAME ? Carrier.QUERY : carrier;
    }

    private static boolean isPairs(Roles roles) {
        return roles.call().arguments().size() > 2 || roles.call().varargs();
    }

    boolean isName(Expression e) {
        return program.values().isConstant(e)
                && program.values()
                        .constant(e)
                        .filter(v -> NAME.matcher(v).matches())
                        .isPresent();
    }

    void returned(MethodDeclaration method, int depth) {
        method.findAll(ReturnStmt.class).forEach(r -> r.getExpression().ifPresent(v -> collect(v, depth + 1)));
    }

    /** An expression that is an argument's name; of several, the one that the method takes. */
    void named(Expression name, Node holder, Carrier by) {
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
            trace.argument(arguments.pairs().removal(own, place, name, holder, by));
            return;
        }
        if (!(name instanceof NameExpr)) {
            collect(name, DEEPEST - 1);
        }
    }
}
