package io.github.rtmlint.java;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From a call to the methods or constructors of the project that it may run, and from those back to their calls. */
final class Callables {
    /** A call that may run more methods than these tells nothing of any of them. */
    private static final int MOST = 12;

    private final Program program;
    private final Map<Node, List<CallableDeclaration<?>>> resolved = new IdentityHashMap<>();
    private final Map<CallableDeclaration<?>, List<Node>> sites = new IdentityHashMap<>();
    private final Map<String, Map<CallableDeclaration<?>, List<Node>>> methodSites = new HashMap<>();

    private final Map<TypeDeclaration<?>, Map<String, List<CallableDeclaration<?>>>> hierarchies =
            new IdentityHashMap<>();

    Callables(Program program) {
        this.program = program;
    }

    /** What a call, creation, constructor call, enum constant or method reference runs, as far as the project declares it. */
    List<CallableDeclaration<?>> of(Node call) {
        List<CallableDeclaration<?>> known = resolved.get(call);
        if (known == null) {
            resolved.put(call, List.of());
            known = resolve(call);
            if (known.size() > 1 && call instanceof NodeWithArguments<?> with) {
                known = applicable(known, with.getArguments());
                known = known.size() > MOST ? List.of() : known;
            }
            resolved.put(call, known);
        }
        return known;
    }

    /** Of several, those whose parameters' types the arguments' known types do not rule out. */
    private List<CallableDeclaration<?>> applicable(List<CallableDeclaration<?>> all, NodeList<Expression> arguments) {
        List<CallableDeclaration<?>> left = all;
        for (int i = 0; i < arguments.size() && left.size() > 1; i++) {
            TypeRef given = program.typing().of(arguments.get(i));
            if (given.qualified()) {
                int index = i;
                List<CallableDeclaration<?>> fitting =
                        left.stream().filter(c -> takes(c, index, given)).toList();
                left = fitting.isEmpty() ? left : fitting;
            }
        }
        return left;
    }

    private boolean takes(CallableDeclaration<?> callable, int index, TypeRef given) {
        Parameter parameter = parameter(callable, index);
        TypeRef wanted = program.types().resolve(parameter.getType());
        boolean told = wanted.qualified() && !wanted.name().equals("java.lang.Object") && !parameter.isVarArgs();
        return !told
                || wanted.name().equals(given.name())
                || program.project().type(given).isEmpty()
                        && !program.spellings().isType(given.name())
                        && !given.isString()
                        && program.project().type(wanted).isEmpty()
                || program.sdk().isA(given, wanted.name());
    }

    /** All places that run the callable: {@link #of} the other way. */
    List<Node> sites(CallableDeclaration<?> callable) {
        String name = callable.getNameAsString();
        if (callable instanceof ConstructorDeclaration) {
            List<Node> known = sites.get(callable);
            if (known == null) {
                Stream<Node> creations = program.project().naming(name).flatMap(u -> u.creations(name).stream());
                known = Identity.distinct(Stream.concat(creations, creationsIn(callable))
                        .filter(c -> Identity.in(of(c), callable))
                        .toList());
                sites.put(callable, known);
            }
            return known;
        }
        Map<CallableDeclaration<?>, List<Node>> known = methodSites.get(name);
        if (known == null) {
            known = methodSites(name);
            methodSites.put(name, known);
        }
        return known.getOrDefault(callable, List.of());
    }

    /** The calls of all methods of a name, each at the methods that it may run. */
    private Map<CallableDeclaration<?>, List<Node>> methodSites(String name) {
        Map<CallableDeclaration<?>, List<Node>> found = new IdentityHashMap<>();
        program.project()
                .naming(name)
                .flatMap(u -> Stream.<Node>concat(u.calls(name).stream(), u.references(name).stream()))
                .forEach(site -> Identity.distinct(of(site))
                        .forEach(c -> found.computeIfAbsent(c, k -> new ArrayList<>(2))
                                .add(site)));
        return found;
    }

    private Stream<Node> creationsIn(CallableDeclaration<?> constructor) {
        TypeDeclaration<?> type = Project.enclosing(constructor).orElseThrow();
        Stream<TypeDeclaration<?>> types = Stream.concat(Stream.of(type), program.project().subtypes(type).stream());
        return types.flatMap(t -> Stream.concat(
                t.findAll(ExplicitConstructorInvocationStmt.class).stream(),
                t.findAll(EnumConstantDeclaration.class).stream()));
    }

    private List<CallableDeclaration<?>> resolve(Node node) {
        if (node instanceof MethodCallExpr call) {
            return methods(call);
        } else if (node instanceof ObjectCreationExpr creation) {
            return constructors(program.project().type(program.types().resolve(creation.getType())), creation);
        } else if (node instanceof ExplicitConstructorInvocationStmt invocation) {
            Optional<TypeDeclaration<?>> own = Project.enclosing(invocation);
            return constructors(invocation.isThis() ? own : own.flatMap(this::superclass), invocation);
        } else if (node instanceof EnumConstantDeclaration constant) {
            return constructors(Project.enclosing(constant), constant);
        } else if (node instanceof MethodReferenceExpr reference) {
            return referenced(reference);
        }
        return List.of();
    }

    private Optional<TypeDeclaration<?>> superclass(TypeDeclaration<?> type) {
        return Project.supertypes(type).stream()
                .flatMap(s -> program.types().superDeclaration(type, s).stream())
                .findFirst();
    }

    private static List<CallableDeclaration<?>> constructors(
            Optional<TypeDeclaration<?>> type, NodeWithArguments<?> call) {
        return type.map(t -> t.getConstructors().stream()
                        .filter(c -> accepts(c, call.getArguments().size()))
                        .<CallableDeclaration<?>>map(c -> c)
                        .toList())
                .orElse(List.of());
    }

    private List<CallableDeclaration<?>> methods(MethodCallExpr call) {
        String name = call.getNameAsString();
        int count = call.getArguments().size();
        Expression scope = call.getScope().orElse(null);
        if (scope == null || scope instanceof ThisExpr) {
            return unscoped(call, name, count);
        } else if (scope instanceof SuperExpr) {
            return Project.enclosing(call)
                    .flatMap(this::superclass)
                    .map(t -> inHierarchy(t, name, count))
                    .orElse(List.of());
        }
        TypeRef type = program.typing().of(scope);
        Optional<TypeDeclaration<?>> declared = program.project().type(type);
        if (declared.isPresent()) {
            return inHierarchy(declared.get(), name, count);
        }
        return type.known() ? List.of() : onlyOnes(name, count);
    }

    private List<CallableDeclaration<?>> unscoped(Node call, String name, int count) {
        for (Node at = call; at != null; at = at.getParentNode().orElse(null)) {
            List<CallableDeclaration<?>> found = List.of();
            if (at instanceof TypeDeclaration<?> type) {
                found = inHierarchy(type, name, count);
            } else if (at instanceof ObjectCreationExpr creation
                    && creation.getAnonymousClassBody().isPresent()) {
                found = matching(creation.getAnonymousClassBody().get(), name, count);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (ImportDeclaration i : Unit.of(call).imports()) {
            String owner = i.isAsterisk()
                    ? i.getNameAsString()
                    : i.getName().getQualifier().map(q -> q.asString()).orElse("");
            if (i.isStatic() && (i.isAsterisk() || i.getName().getIdentifier().equals(name))) {
                List<CallableDeclaration<?>> found = program.project()
                        .type(owner)
                        .map(t -> inHierarchy(t, name, count))
                        .orElse(List.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** When nothing tells the receiver: the methods of that name, if they all stand in one type. */
    private List<CallableDeclaration<?>> onlyOnes(String name, int count) {
        List<CallableDeclaration<?>> all = program.project()
                .naming(name)
                .flatMap(u -> u.callables(name).stream())
                .filter(c -> c instanceof MethodDeclaration && accepts(c, count))
                .toList();
        long owners = all.stream()
                .flatMap(c -> Project.enclosing(c).stream())
                .map(Project::fullName)
                .distinct()
                .count();
        return owners == 1 ? all : List.of();
    }

    private List<CallableDeclaration<?>> referenced(MethodReferenceExpr reference) {
        Expression scope = reference.getScope();
        TypeRef type = scope instanceof TypeExpr named
                ? program.types().resolve(named.getType())
                : program.typing().of(scope);
        return program.project()
                .type(type)
                .map(t -> named(t, reference.getIdentifier()))
                .orElse(List.of());
    }

    private List<CallableDeclaration<?>> named(TypeDeclaration<?> type, String name) {
        return name.equals("new") ? List.copyOf(type.getConstructors()) : List.copyOf(type.getMethodsByName(name));
    }

    /** Methods of the type and its supertypes, and what overrides them below it. */
    List<CallableDeclaration<?>> inHierarchy(TypeDeclaration<?> type, String name, int count) {
        return hierarchies
                .computeIfAbsent(type, t -> new HashMap<>())
                .computeIfAbsent(name + "/" + count, k -> search(type, name, count));
    }

    private List<CallableDeclaration<?>> search(TypeDeclaration<?> type, String name, int count) {
        List<CallableDeclaration<?>> found = new ArrayList<>();
        upwards(type, name, count, found, Identity.set());
        downwards(type, name, count, found, Identity.set());
        return Identity.distinct(found);
    }

    private void upwards(
            TypeDeclaration<?> type, String name, int count, List<CallableDeclaration<?>> found, Set<Node> seen) {
        if (seen.add(type)) {
            found.addAll(matching(type.getMembers(), name, count));
            if (found.isEmpty()) {
                for (var s : Project.supertypes(type)) {
                    program.types().superDeclaration(type, s).ifPresent(t -> upwards(t, name, count, found, seen));
                }
            }
        }
    }

    private void downwards(
            TypeDeclaration<?> type, String name, int count, List<CallableDeclaration<?>> found, Set<Node> seen) {
        for (TypeDeclaration<?> sub : program.project().subtypes(type)) {
            boolean really = Project.supertypes(sub).stream()
                    .anyMatch(s -> program.types()
                            .superDeclaration(sub, s)
                            .filter(t -> t == type)
                            .isPresent());
            if (really && seen.add(sub)) {
                found.addAll(matching(sub.getMembers(), name, count));
                downwards(sub, name, count, found, seen);
            }
        }
    }

    private static List<CallableDeclaration<?>> matching(NodeList<BodyDeclaration<?>> members, String name, int count) {
        List<CallableDeclaration<?>> found = new ArrayList<>();
        for (BodyDeclaration<?> member : members) {
            if (member instanceof MethodDeclaration method
                    && method.getNameAsString().equals(name)
                    && accepts(method, count)) {
                found.add(method);
            }
        }
        return found;
    }

    private static boolean accepts(CallableDeclaration<?> callable, int count) {
        NodeList<Parameter> parameters = callable.getParameters();
        return parameters.size() == count
                || !parameters.isEmpty()
                        && parameters.get(parameters.size() - 1).isVarArgs()
                        && count >= parameters.size() - 1;
    }

    /** The parameter that the argument at {@code index} becomes. */
    static Parameter parameter(CallableDeclaration<?> callable, int index) {
        return callable.getParameters()
                .get(Math.min(index, callable.getParameters().size() - 1));
    }
}
