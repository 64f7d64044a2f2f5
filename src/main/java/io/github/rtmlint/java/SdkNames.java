package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Sdk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks names up in the SDK spellings. */
final class SdkNames {
    /** Of a method that the project declares itself; no spelling has it. */
    private static final TypeRef OWN = TypeRef.of("own.Method");

    private final Program program;
    private final Map<String, List<Call>> calls = new HashMap<>();
    private final Map<String, List<Constant>> constants = new HashMap<>();
    private final Map<String, Type> requests = new HashMap<>();
    private final Map<String, Type> responses = new HashMap<>();
    private final Map<String, Sdk.Type> types = new HashMap<>();

    /** A spelled call and the Web API method it sends. */
    record Call(Sdk sdk, String method, Sdk.Method spelling, Sdk.Call call) {}

    /** A spelled constant. */
    record Constant(Sdk sdk, String method, Sdk.Constant constant) {}

    /** A spelled request or response type. */
    record Type(Sdk sdk, String method, String name) {}

    /** A call in the code that matches a spelling, and how surely. */
    record Match(Call spelled, Confidence confidence) {
        /** The builder that a configurator lambda gets. */
        Optional<String> builder() {
            return Optional.of(spelled.spelling().request())
                    .filter(request -> !request.isEmpty())
                    .map(SdkNames::builder);
        }
    }

    SdkNames(Program program, Knowledge knowledge) {
        this.program = program;
        for (Sdk sdk : knowledge.sdks()) {
            types.putAll(sdk.types());
            sdk.methods().forEach((method, spelling) -> {
                for (Sdk.Call call : spelling.calls()) {
                    add(calls, call.name(), new Call(sdk, method, spelling, call));
                }
                for (Sdk.Constant constant : spelling.constants()) {
                    add(constants, constant.name(), new Constant(sdk, method, constant));
                }
                if (!spelling.request().isEmpty()) {
                    requests.put(spelling.request(), new Type(sdk, method, spelling.request()));
                }
                if (!spelling.response().isEmpty()) {
                    responses.put(spelling.response(), new Type(sdk, method, spelling.response()));
                }
            });
        }
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Full names of all types that the spellings know. */
    static Set<String> typeNames(Knowledge knowledge) {
        Set<String> names = new HashSet<>();
        for (Sdk sdk : knowledge.sdks()) {
            names.addAll(sdk.types().keySet());
            sdk.methods().values().forEach(m -> {
                m.calls().forEach(c -> names.add(c.type()));
                m.constants().forEach(c -> names.add(c.type()));
                names.add(m.request());
                names.add(m.response());
            });
        }
        names.remove("");
        return names;
    }

    Set<String> callNames() {
        return calls.keySet();
    }

    Set<String> constantNames() {
        return constants.keySet();
    }

    List<Call> calls(String name) {
        return calls.getOrDefault(name, List.of());
    }

    List<Constant> constants(String name) {
        return constants.getOrDefault(name, List.of());
    }

    Map<String, Type> requests() {
        return requests;
    }

    Map<String, Type> responses() {
        return responses;
    }

    /** The request or response type that {@code type} is, or is nested in. */
    static Optional<Type> owner(Map<String, Type> types, TypeRef type) {
        for (String name = type.name(); !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            if (types.containsKey(name)) {
                return Optional.of(types.get(name));
            }
        }
        return Optional.empty();
    }

    /** The spelled call that a method call is. */
    Optional<Match> of(MethodCallExpr call) {
        List<Call> named = calls(call.getNameAsString());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Expression scope = call.getScope().orElse(null);
        TypeRef type = scope == null ? receiver(call) : program.typing().of(scope);
        return match(named, type, call, call.getArguments().size());
    }

    /** The spelled call among {@code named} that a receiver of the type has. */
    Optional<Match> match(List<Call> named, TypeRef receiver, Node where, int arguments) {
        for (Call spelled : named) {
            if (isA(receiver, spelled.call().type()) && fits(spelled, arguments)) {
                return Optional.of(new Match(spelled, Confidence.HIGH));
            }
        }
        boolean told = receiver.qualified() || program.project().type(receiver).isPresent();
        if (told) {
            return Optional.empty();
        }
        return named.stream()
                .filter(s -> fits(s, arguments))
                .filter(s -> Unit.of(where).mentions(s.sdk().packages()))
                .filter(s -> !s.call().name().equals("new"))
                .findFirst()
                .map(s -> new Match(s, Confidence.MEDIUM));
    }

    private static boolean fits(Call spelled, int arguments) {
        return arguments < 0
                || spelled.call().arguments().isEmpty()
                || spelled.call().arguments().size() == arguments;
    }

    /** For a call without receiver: the type around it that is, or extends, a spelled one. */
    private TypeRef receiver(MethodCallExpr call) {
        if (!program.callables().of(call).isEmpty()) {
            return OWN;
        }
        return Project.enclosing(call).map(Project::fullName).map(TypeRef::of).orElse(TypeRef.UNKNOWN);
    }

    /** Whether the type is, or inherits from, {@code spelled}. */
    boolean isA(TypeRef type, String spelled) {
        return isA(type, spelled, new HashSet<>());
    }

    private boolean isA(TypeRef type, String spelled, Set<String> seen) {
        if (!type.known() || !seen.add(type.name())) {
            return false;
        }
        if (type.name().equals(spelled)) {
            return true;
        }
        Optional<TypeDeclaration<?>> declared = program.project().type(type);
        if (declared.isPresent()) {
            return Project.supertypes(declared.get()).stream()
                    .anyMatch(s -> isA(program.types().resolve(s), spelled, seen));
        }
        Sdk.Type known = types.get(type.name());
        return known != null && !known.extendsType().isEmpty() && isA(TypeRef.of(known.extendsType()), spelled, seen);
    }

    /** What a call on a spelled type, or a spelled call, returns. */
    Optional<TypeRef> returns(MethodCallExpr call, TypeRef scope) {
        for (String name = scope.name(); !name.isEmpty(); ) {
            Sdk.Type type = types.get(name);
            if (type != null && type.returns().containsKey(call.getNameAsString())) {
                return Optional.of(TypeRef.parse(type.returns().get(call.getNameAsString())));
            }
            name = type == null ? "" : type.extendsType();
        }
        return SdkNames.owner(requests, scope)
                .flatMap(request -> builder(request, call, scope))
                .or(() -> of(call).map(m -> m.spelled().call().returns())
                        .filter(r -> !r.isEmpty())
                        .map(TypeRef::parse));
    }

    /** The full name of a request's builder, which is nested in it. */
    private static String builder(String request) {
        return request + "." + TypeRef.of(request).simpleName() + "Builder";
    }

    /** A request's builder: made by {@code builder()}, kept by every setter, ended by {@code build()}. */
    private static Optional<TypeRef> builder(Type request, MethodCallExpr call, TypeRef scope) {
        String builder = builder(request.name());
        if (scope.name().equals(builder)) {
            return Optional.of(TypeRef.of(call.getNameAsString().equals("build") ? request.name() : builder));
        }
        return call.getNameAsString().equals("builder") ? Optional.of(TypeRef.of(builder)) : Optional.empty();
    }
}
