package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.rtmlint.knowledge.Http;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Sdk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which roles the HTTP and JSON spellings give to the arguments of a call. */
final class Spellings {
    private final Program program;
    private final Map<String, List<Entry>> calls = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private final Map<Node, Optional<Roles>> known = new IdentityHashMap<>();

    private record Entry(Http http, Http.Call call) {}

    /** The roles of one call's arguments; {@link #of} is null where none is spelled. */
    record Roles(Http http, Http.Call call, int count) {
        Role of(int index) {
            return call.role(index, count);
        }

        boolean has(Role role) {
            return call.arguments().contains(role);
        }

        boolean reads() {
            return has(Role.KEY) || has(Role.JSON_PATH) || has(Role.JSON_POINTER);
        }
    }

    Spellings(Program program, Knowledge knowledge) {
        this.program = program;
        for (Http http : knowledge.https()) {
            for (Http.Call call : http.calls()) {
                String name = call.name().equals("new") ? "new " + simple(call.type()) : call.name();
                calls.computeIfAbsent(name, k -> new ArrayList<>()).add(new Entry(http, call));
            }
        }
        for (Sdk sdk : knowledge.sdks()) {
            types.addAll(sdk.types().keySet());
        }
    }

    boolean isType(String fullName) {
        return types.contains(fullName);
    }

    Optional<Roles> of(Node call) {
        return call instanceof MethodCallExpr method
                ? of(method)
                : call instanceof ObjectCreationExpr creation ? of(creation) : Optional.empty();
    }

    Optional<Roles> of(MethodCallExpr call) {
        return known.computeIfAbsent(call, c -> best(call).findFirst());
    }

    /** The same of a call on an answer: of spellings that are equally likely, one that reads it. */
    Optional<Roles> reading(MethodCallExpr call) {
        return best(call).filter(Roles::reads).findFirst().or(() -> of(call));
    }

    private Stream<Roles> best(MethodCallExpr call) {
        return best(call, call.getNameAsString(), call.getArguments().size());
    }

    Optional<Roles> of(ObjectCreationExpr creation) {
        return known.computeIfAbsent(
                creation,
                c -> best(
                                creation,
                                "new " + creation.getType().getNameAsString(),
                                creation.getArguments().size())
                        .findFirst());
    }

    /** The spellings that a node looks like most, in the order of the rule data. */
    private Stream<Roles> best(Node node, String name, int count) {
        List<Entry> best = new ArrayList<>();
        int most = 1;
        for (Entry entry : calls.getOrDefault(name, List.of())) {
            boolean shaped = count == 0
                    || !entry.call().arguments().isEmpty() && entry.call().role(0, count) != null;
            int score = shaped ? evidence(node, entry) : 0;
            if (score > most) {
                best.clear();
                most = score;
            }
            if (score == most) {
                best.add(entry);
            }
        }
        return best.stream().map(e -> new Roles(e.http(), e.call(), count));
    }

    /** How what a call returns takes a header, where the receiver leaves no doubt about the library. */
    Optional<Http.Header> header(MethodCallExpr call) {
        return of(call).filter(r ->
                        call.getScope().filter(s -> certain(s, r.call().type())).isPresent())
                .flatMap(r -> header(call, r));
    }

    /** How what is created takes a header. */
    Optional<Http.Header> header(ObjectCreationExpr creation) {
        return of(creation).flatMap(r -> header(creation, r));
    }

    private static Optional<Http.Header> header(Node node, Roles roles) {
        Http http = roles.http();
        return http.packages().isEmpty() || !Unit.of(node).mentions(http.packages())
                ? Optional.empty()
                : http.headers().stream()
                        .filter(h -> h.after().equals(roles.call()))
                        .findFirst();
    }

    /** Whether the receiver of a call is told to be of the spelled type. */
    boolean isTold(MethodCallExpr call, Roles roles) {
        String type = roles.call().type();
        return call.getScope()
                .filter(s -> program.typing().of(s).simpleName().equals(type) || named(s, type))
                .isPresent();
    }

    private boolean certain(Expression scope, String type) {
        TypeRef actual = program.typing().of(scope);
        return actual.known()
                ? actual.simpleName().equals(type)
                : scope instanceof MethodCallExpr || named(scope, type);
    }

    /** The names of the methods that have an argument of the role. */
    List<String> callsWith(Role role) {
        return calls.entrySet().stream()
                .filter(e ->
                        e.getValue().stream().anyMatch(c -> c.call().arguments().contains(role)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * How strongly a node looks like the spelled call: 5 its receiver's type says so, 4 its receiver's name, 2 the library is
     * imported, 1 nothing speaks against it, 0 something does.
     */
    private int evidence(Node node, Entry entry) {
        boolean imported = Unit.of(node).mentions(entry.http().packages());
        if (node instanceof ObjectCreationExpr) {
            return imported ? 2 : 0;
        }
        String type = entry.call().type();
        Expression scope = ((MethodCallExpr) node).getScope().orElse(null);
        if (type.isEmpty()) {
            return imported ? 1 : 0;
        }
        if (scope == null) {
            return imported && !entry.http().packages().isEmpty() ? 1 : 0;
        }
        TypeRef actual = program.typing().of(scope);
        Optional<TypeDeclaration<?>> own = program.project().type(actual);
        if (own.filter(t -> isItself(t, (MethodCallExpr) node, type)).isPresent()) {
            return 0;
        }
        if (actual.known() && actual.simpleName().equals(type)) {
            return 5;
        }
        if (named(scope, type)) {
            return 4;
        }
        if (isTypeName(scope)) {
            return 0;
        }
        return entry.http().packages().isEmpty() ? (actual.known() ? 0 : 1) : imported ? 2 : 0;
    }

    /** Whether a type of the project has the method itself, or only the name of the spelled type. */
    private static boolean isItself(TypeDeclaration<?> own, MethodCallExpr call, String type) {
        return own.getNameAsString().equals(type)
                || !own.getMethodsByName(call.getNameAsString()).isEmpty();
    }

    /** Whether the receiver is a type by the way it is written, and not a constant: its static methods are its own. */
    private boolean isTypeName(Expression scope) {
        String name = scope instanceof NameExpr n ? n.getNameAsString() : "";
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && name.chars().anyMatch(Character::isLowerCase)
                && program.declarations().of(scope).isEmpty();
    }

    /** Whether the receiver is called like the type: {@code log} for {@code Logger}. */
    private static boolean named(Expression scope, String type) {
        String name = scope instanceof NameExpr n
                ? n.getNameAsString()
                : scope instanceof FieldAccessExpr f ? f.getNameAsString() : "";
        return name.length() >= 3
                && type.toLowerCase(Locale.ROOT)
                        .startsWith(name.toLowerCase(Locale.ROOT).replace("_", ""));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
