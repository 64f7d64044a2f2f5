package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells an expression's type as far as the sources and the spellings say. */
final class Typing {
    /** A type written with its package, by the conventions of names. */
    private static final Pattern QUALIFIED = Pattern.compile("(?:[a-z_]\\w*\\.)+[A-Z]\\w*");

    private final Program program;
    private final Map<Expression, TypeRef> known = new IdentityHashMap<>();

    Typing(Program program) {
        this.program = program;
    }

    TypeRef of(Expression expression) {
        TypeRef type = known.get(expression);
        if (type == null) {
            known.put(expression, TypeRef.UNKNOWN);
            type = infer(expression);
            known.put(expression, type);
        }
        return type;
    }

    private TypeRef infer(Expression e) {
        if (e instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner());
        } else if (e instanceof CastExpr cast) {
            return program.types().resolve(cast.getType());
        } else if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr) {
            return TypeRef.of("java.lang.String");
        } else if (e instanceof BinaryExpr binary) {
            return binary.getOperator() == BinaryExpr.Operator.PLUS
                            && (of(binary.getLeft()).isString()
                                    || of(binary.getRight()).isString())
                    ? TypeRef.of("java.lang.String")
                    : TypeRef.UNKNOWN;
        } else if (e instanceof ObjectCreationExpr creation) {
            return program.types().resolve(creation.getType());
        } else if (e instanceof ThisExpr || e instanceof SuperExpr) {
            return thisType(e);
        } else if (e instanceof ConditionalExpr conditional) {
            TypeRef then = of(conditional.getThenExpr());
            return then.known() ? then : of(conditional.getElseExpr());
        } else if (e instanceof AssignExpr assign) {
            return of(assign.getTarget());
        } else if (e instanceof ArrayAccessExpr access) {
            TypeRef array = of(access.getName());
            return array.name().equals("[]") ? array.arguments().get(0) : TypeRef.UNKNOWN;
        } else if (e instanceof ClassExpr literal) {
            return new TypeRef("java.lang.Class", List.of(program.types().resolve(literal.getType())));
        } else if (e instanceof TypeExpr named) {
            return program.declarations()
                    .of(named)
                    .map(this::ofDeclaration)
                    .orElseGet(() -> program.types().resolve(named.getType()));
        } else if (e instanceof MethodCallExpr call) {
            return ofCall(call);
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            return ofName(e);
        }
        return TypeRef.UNKNOWN;
    }

    private TypeRef thisType(Expression e) {
        for (Node at = e; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof TypeDeclaration<?> type) {
                return TypeRef.of(Project.fullName(type));
            } else if (at instanceof ObjectCreationExpr creation
                    && creation.getAnonymousClassBody().isPresent()
                    && at != e) {
                return program.types().resolve(creation.getType());
            }
        }
        return TypeRef.UNKNOWN;
    }

    private TypeRef ofName(Expression e) {
        Optional<Node> declaration = program.declarations().of(e);
        if (declaration.isPresent()) {
            return ofDeclaration(declaration.get());
        }
        String written = e.toString();
        if (e instanceof NameExpr name) {
            return Character.isUpperCase(written.charAt(0))
                    ? TypeRef.of(program.types().fullName(name.getNameAsString(), name))
                    : TypeRef.UNKNOWN;
        }
        FieldAccessExpr access = (FieldAccessExpr) e;
        TypeRef scope = of(access.getScope());
        String nested = scope.known() ? scope.name() + "." + access.getNameAsString() : written;
        return program.project().type(nested).isPresent() || program.spellings().isType(nested)
                ? TypeRef.of(nested)
                : program.project().type(written).isPresent()
                                || program.spellings().isType(written)
                                || QUALIFIED.matcher(written).matches()
                        ? TypeRef.of(written)
                        : TypeRef.UNKNOWN;
    }

    /** The type of a variable, parameter, field or enum constant. */
    TypeRef ofDeclaration(Node declaration) {
        if (declaration instanceof EnumConstantDeclaration constant) {
            return TypeRef.of(Project.enclosing(constant).map(Project::fullName).orElse(""));
        }
        TypeRef written = Declarations.type(declaration)
                .filter(t -> !t.isUnknownType() && !t.asString().equals("var"))
                .map(program.types()::resolve)
                .orElse(null);
        if (written != null) {
            return written;
        }
        if (declaration instanceof VariableDeclarator variable) {
            return variable.getInitializer().map(this::of).orElseGet(() -> element(variable));
        }
        return declaration instanceof Parameter parameter ? lambdaParameter(parameter) : TypeRef.UNKNOWN;
    }

    private TypeRef element(VariableDeclarator variable) {
        return variable.getParentNode()
                .flatMap(Node::getParentNode)
                .filter(ForEachStmt.class::isInstance)
                .map(f -> of(((ForEachStmt) f).getIterable()))
                .filter(t -> !t.arguments().isEmpty())
                .map(t -> t.arguments().get(t.arguments().size() - 1))
                .orElse(TypeRef.UNKNOWN);
    }

    /** A lambda's untyped parameter: the builder of a configurator, or the innermost type of what it is called on. */
    private TypeRef lambdaParameter(Parameter parameter) {
        if (!(parameter.getParentNode().orElse(null) instanceof LambdaExpr lambda)
                || !(lambda.getParentNode().orElse(null) instanceof MethodCallExpr call)) {
            return TypeRef.UNKNOWN;
        }
        Optional<String> configured = program.sdk().of(call).flatMap(m -> m.builder());
        if (configured.isPresent()) {
            return TypeRef.of(configured.get());
        }
        TypeRef scope = call.getScope().map(this::of).orElse(TypeRef.UNKNOWN);
        boolean itself = scope.arguments().isEmpty()
                && (program.project().type(scope).isPresent()
                        || call.getScope()
                                .filter(s -> s instanceof MethodCallExpr made && isBound(made))
                                .isPresent());
        return itself ? scope : scope.arguments().isEmpty() ? TypeRef.UNKNOWN : scope.innermost();
    }

    /** Whether a declaration's type is a type parameter, so that it holds whatever it is given. */
    boolean isGeneric(Node declaration) {
        return Declarations.type(declaration)
                .filter(t -> t.isClassOrInterfaceType()
                        && !program.types().resolve(t).known())
                .isPresent();
    }

    private TypeRef ofCall(MethodCallExpr call) {
        TypeRef scope = call.getScope().map(this::of).orElse(TypeRef.UNKNOWN);
        Optional<TypeRef> spelled = program.sdk().returns(call, scope);
        if (spelled.isPresent()) {
            return spelled.get();
        }
        List<CallableDeclaration<?>> callables = program.callables().of(call);
        for (CallableDeclaration<?> callable : callables) {
            if (callable instanceof MethodDeclaration method) {
                TypeRef returned = program.types().resolve(method.getType());
                return returned.known() ? returned : boundTo(call);
            }
        }
        Optional<Node> property = program.accessors().field(call);
        if (property.isPresent()) {
            return ofDeclaration(property.get());
        }
        return callables.isEmpty() ? external(call, scope) : TypeRef.UNKNOWN;
    }

    /** What a call outside the sources returns: what a class literal names, else what wraps unwrapped by one. */
    private TypeRef external(MethodCallExpr call, TypeRef scope) {
        TypeRef bound = boundTo(call);
        if (bound.known()) {
            return bound;
        }
        String name = call.getNameAsString();
        if (scope.name().endsWith("Builder") && name.equals("build") && scope.qualified()) {
            return TypeRef.of(scope.name().substring(0, scope.name().lastIndexOf('.')));
        }
        if (program.means(Meaning.KEEPS_TYPE, call)) {
            return scope;
        }
        boolean unwraps = scope.arguments().size() == 1 && (call.getArguments().isEmpty() || name.startsWith("get"));
        return unwraps
                ? scope.arguments().get(0)
                : scope.arguments().size() == 2 && name.startsWith("get")
                        ? scope.arguments().get(1)
                        : TypeRef.UNKNOWN;
    }

    /** Whether a call, or one before it that keeps the type, names by a class literal what it gives. */
    private boolean isBound(MethodCallExpr call) {
        return boundTo(call).known()
                || program.means(Meaning.KEEPS_TYPE, call)
                        && call.getScope()
                                .filter(s -> s instanceof MethodCallExpr before && isBound(before))
                                .isPresent();
    }

    /** The type that a class literal among the arguments names. */
    private TypeRef boundTo(MethodCallExpr call) {
        return call.getArguments().stream()
                .filter(ClassExpr.class::isInstance)
                .map(c -> of(c).arguments().get(0))
                .findFirst()
                .orElse(TypeRef.UNKNOWN);
    }
}
