package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
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
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.rtmlint.java.Hierarchy.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From a call to the methods or constructors of the project that it may run, and from those back to their calls. */
final class Callables {
    /** A call that may run more methods than these tells nothing of any of them. */
    private static final int MOST = 12;

    private final Program program;
    private final Hierarchy hierarchy;
    private final Map<Node, List<CallableDeclaration<?>>> resolved = new IdentityHashMap<>();
    private final Map<CallableDeclaration<?>, List<Node>> sites = new IdentityHashMap<>();
    private final Map<String, Map<CallableDeclaration<?>, List<Node>>> methodSites = new HashMap<>();
    /** By name: all in the project. */
    private final Map<String, List<CallableDeclaration<?>>> named = new HashMap<>();

    Callables(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
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
                Stream<ObjectCreationExpr> creations = program.project().named(name, Index::creations);
                known = Identity.distinct(Stream.<Node>concat(creations, creationsIn(callable))
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
                .flatMap(u -> Stream.<Node>concat(u.index().calls(name).stream(), u.index().references(name).stream()))
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
        return program.types().supertypes(type).findFirst();
    }

    private static List<CallableDeclaration<?>> constructors(
            Optional<TypeDeclaration<?>> type, NodeWithArguments<?> call) {
        return type.map(t -> t.getConstructors().stream()
                        .filter(c -> Hierarchy.accepts(c, call.getArguments().size()))
                        .<CallableDeclaration<?>>map(c -> c)
                        .toList())
                .orElse(List.of());
    }

    private List<CallableDeclaration<?>> methods(MethodCallExpr call) {
        Signature signature =
                new Signature(call.getNameAsString(), call.getArguments().size());
        Expression scope = call.getScope().orElse(null);
        if (scope == null || scope instanceof ThisExpr) {
            return unscoped(call, signature);
        } else if (scope instanceof SuperExpr) {
            return Project.enclosing(call)
                    .flatMap(this::superclass)
                    .map(t -> hierarchy.methods(t, signature))
                    .orElse(List.of());
        }
        TypeRef type = program.typing().of(scope);
        Optional<TypeDeclaration<?>> declared = program.project().type(type);
        if (declared.isPresent()) {
            return hierarchy.methods(declared.get(), signature);
        }
        return type.known() ? List.of() : onlyOnes(signature);
    }

    private List<CallableDeclaration<?>> unscoped(Node call, Signature signature) {
        for (Node at = call; at != null; at = at.getParentNode().orElse(null)) {
            List<CallableDeclaration<?>> found = List.of();
            if (at instanceof TypeDeclaration<?> type) {
                found = hierarchy.methods(type, signature);
            } else if (at instanceof ObjectCreationExpr creation
                    && creation.getAnonymousClassBody().isPresent()) {
                found = signature.among(creation.getAnonymousClassBody().get());
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Unit.of(call)
                .importedFrom(signature.name())
                .flatMap(owner -> program.project().type(owner).stream())
                .map(type -> hierarchy.methods(type, signature))
                .filter(methods -> !methods.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** When nothing tells the receiver: the methods of that name, if they all stand in one type. */
    private List<CallableDeclaration<?>> onlyOnes(Signature signature) {
        List<CallableDeclaration<?>> all = named
                .computeIfAbsent(
                        signature.name(),
                        name -> program.project().named(name, Index::callables).toList())
                .stream()
                .filter(c -> c instanceof MethodDeclaration && Hierarchy.accepts(c, signature.arguments()))
                .toList();
        long owners = all.stream()
                .flatMap(c -> Project.enclosing(c).stream())
                .map(Project::fullName)
                .distinct()
                .count();
        return owners == 1 ? all : List.of();
    }

    private List<CallableDeclaration<?>> referenced(MethodReferenceExpr reference) {
        return program.project()
                .type(program.typing().of(reference.getScope()))
                .map(t -> named(t, reference.getIdentifier()))
                .orElse(List.of());
    }

    private List<CallableDeclaration<?>> named(TypeDeclaration<?> type, String name) {
        return name.equals("new") ? List.copyOf(type.getConstructors()) : List.copyOf(type.getMethodsByName(name));
    }

    /** Whether a method gives back what it was called on. */
    static boolean returnsThis(CallableDeclaration<?> callable) {
        List<ReturnStmt> results =
                callable instanceof MethodDeclaration ? callable.findAll(ReturnStmt.class) : List.of();
        return !results.isEmpty()
                && results.stream().allMatch(r -> r.getExpression().orElse(null) instanceof ThisExpr);
    }

    /** What the project's calls give for a parameter. */
    List<Expression> arguments(Parameter parameter) {
        List<Expression> arguments = new ArrayList<>();
        if (parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable) {
            program.demand().usesOf(callable);
            int index = Identity.index(callable.getParameters(), parameter);
            for (Node site : sites(callable)) {
                if (site instanceof NodeWithArguments<?> call
                        && index < call.getArguments().size()) {
                    arguments.add(call.getArgument(index));
                }
            }
        }
        return arguments;
    }

    /** The parameter that the argument at {@code index} becomes. */
    static Parameter parameter(CallableDeclaration<?> callable, int index) {
        return callable.getParameters()
                .get(Math.min(index, callable.getParameters().size() - 1));
    }

    /** The methods of classes without a name that implement a method of a named type. */
    List<MethodDeclaration> unnamed(CallableDeclaration<?> method) {
        TypeDeclaration<?> type = Project.enclosing(method).orElseThrow();
        return program.project()
                .named(type.getNameAsString(), Index::typeUses)
                .filter(use -> program.types().resolve(use).name().equals(Project.fullName(type)))
                .flatMap(use -> use.getParentNode().stream())
                .filter(ObjectCreationExpr.class::isInstance)
                .flatMap(creation -> ((ObjectCreationExpr) creation).getAnonymousClassBody().stream())
                .flatMap(List::stream)
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast)
                .filter(m -> m.getName().equals(method.getName())
                        && m.getParameters().size() == method.getParameters().size())
                .toList();
    }
}
