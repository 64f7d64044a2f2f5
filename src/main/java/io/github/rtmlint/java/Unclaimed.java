package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.OtherMethods;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads of what an answer lacks that were traced to no call. Where nothing says whose answer that is, it may be that of any
 * call in the same file, or of one whose answer has the SDK's type that the file names.
 */
final class Unclaimed {
    private static final int DEEPEST = 4;

    private final Program program;
    private final Set<Place> claimed = new HashSet<>();
    private final Map<Asked, Optional<Place>> known = new HashMap<>();

    Unclaimed(Program program, List<Trace> traces) {
        this.program = program;
        traces.forEach(trace -> trace.reads().forEach(read -> claimed.addAll(read.places())));
    }

    /** What a file may read of the answer of a method, and of an SDK's type. */
    private record Asked(Unit unit, String method, boolean sdk) {}

    /** Holds a call by the first read that may be of its answer, if what it reads itself is not known. */
    void find(Trace trace) {
        program.knowledge()
                .migration(trace.method())
                .filter(migration -> !isHeld(trace, migration))
                .ifPresent(migration -> units(trace)
                        .flatMap(unit -> known
                                .computeIfAbsent(
                                        new Asked(unit, trace.method(), trace.kind() == Kind.SDK),
                                        asked -> in(unit, asked.sdk(), migration))
                                .stream())
                        .findFirst()
                        .ifPresent(read -> trace.hold(ApiCall.Hold.mayRead(read, migration))));
    }

    private static boolean isHeld(Trace trace, Migration migration) {
        return trace.isHeld()
                || trace.reads().stream()
                        .anyMatch(r -> migration.missing(r.path()).isPresent());
    }

    /** The files of the call, and those that name the type which an SDK answers it with. */
    private Stream<Unit> units(Trace trace) {
        Stream<Unit> typed = trace.kind() != Kind.SDK
                ? Stream.empty()
                : program.sdk().responses().keySet().stream()
                        .map(type -> type.substring(type.lastIndexOf('.') + 1))
                        .distinct()
                        .flatMap(program.project()::naming);
        return Stream.concat(trace.files().flatMap(file -> program.project().unit(file).stream()), typed)
                .distinct();
    }

    private Optional<Place> in(Unit unit, boolean sdk, Migration migration) {
        OtherMethods others = new OtherMethods(migration);
        Stream<Node> keys = unit.index().strings().stream()
                .filter(literal -> isKey(literal, migration))
                .map(Node.class::cast);
        Stream<Node> getters = sdk ? getters(unit, migration) : Stream.empty();
        return Stream.concat(keys, getters)
                .filter(read -> !isOfAnother(read, others))
                .map(read -> spelled(unit, read))
                .filter(place -> claimed.stream().noneMatch(place::overlaps))
                .findFirst();
    }

    private static Place spelled(Unit unit, Node read) {
        return read instanceof MethodReferenceExpr reference
                ? Unit.identifier(reference)
                : unit.place(read instanceof MethodCallExpr call ? call.getName() : read);
    }

    /** Whether something is asked for by a string: of an answer as libraries have it, or of what has no known type. */
    private boolean isKey(LiteralStringValueExpr literal, Migration migration) {
        boolean asked = literal.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().isPresent()
                && call.getScope().get() != literal
                && isAsked(call, call.getArgumentPosition(literal));
        return asked && migration.missing(List.of(literal.getValue())).isPresent();
    }

    private boolean isAsked(MethodCallExpr call, int position) {
        boolean asks = !program.typing().of(call.getScope().orElseThrow()).known()
                && program.knowledge().words().begins(Meaning.READS, call.getNameAsString());
        return asks
                || program.spellings()
                        .reading(call)
                        .filter(roles -> roles.of(position) == Role.KEY)
                        .isPresent();
    }

    /** Where a getter is named that the SDK's type of answers has, of such an answer or of what has no known type. */
    private Stream<Node> getters(Unit unit, Migration migration) {
        Index index = unit.index();
        return migration.fields().stream()
                .filter(field -> !field.kept())
                .map(field -> Accessors.getter(field.path()))
                .flatMap(getter -> Stream.concat(
                        index.calls(getter).stream()
                                .filter(call ->
                                        call.getScope().filter(this::mayAnswer).isPresent()),
                        index.references(getter).stream().filter(reference -> mayAnswer(reference.getScope()))));
    }

    private boolean mayAnswer(Expression scope) {
        TypeRef type = program.typing().of(scope);
        return !type.known() || SdkNames.owner(program.sdk().responses(), type).isPresent();
    }

    /** Whether what is read is not the call's: the method around speaks of another one, or what is given to it is followed. */
    private boolean isOfAnother(Node read, OtherMethods others) {
        boolean around = Unit.around(read, CallableDeclaration.class)
                .filter(callable -> others.in(text(callable)))
                .isPresent();
        Expression value = value(read);
        return around || isPassed(value, 0) || isOfAnother(root(value), others, 0);
    }

    private boolean isOfAnother(Expression value, OtherMethods others, int depth) {
        if (others.in(text(value))) {
            return true;
        } else if (value instanceof MethodCallExpr call) {
            return program.callables().of(call).stream().anyMatch(callable -> others.in(text(callable)));
        }
        return depth < DEEPEST
                && given(value)
                        .anyMatch(given -> others.in(text(given)) || isOfAnother(root(given), others, depth + 1));
    }

    /** Whether a value is, or is found by keys in, what a method of the project is given: that is followed from its callers. */
    private boolean isPassed(Expression value, int depth) {
        Expression at = value;
        while (at instanceof MethodCallExpr call && call.getScope().isPresent() && isAsked(call, 0)) {
            at = call.getScope().get();
        }
        boolean parameter = declaration(at)
                .filter(Parameter.class::isInstance)
                .flatMap(Node::getParentNode)
                .filter(CallableDeclaration.class::isInstance)
                .isPresent();
        return parameter || depth < DEEPEST && given(at).anyMatch(given -> isPassed(given, depth + 1));
    }

    private Optional<Node> declaration(Expression name) {
        return name instanceof NameExpr || name instanceof FieldAccessExpr
                ? program.declarations().of(name)
                : Optional.empty();
    }

    /** What a variable is given where it is declared, and elsewhere. */
    private Stream<Expression> given(Expression name) {
        return declaration(name).stream().flatMap(this::given);
    }

    private Stream<Expression> given(Node declaration) {
        Stream<Expression> initial = declaration instanceof VariableDeclarator variable
                ? variable.getInitializer().stream()
                : Stream.empty();
        return Stream.concat(
                initial,
                program.declarations().assignments(declaration).stream().map(AssignExpr::getValue));
    }

    private static String text(Node node) {
        return Unit.of(node).place(node).text();
    }

    /** What something is read of. */
    private static Expression value(Node read) {
        if (read instanceof MethodReferenceExpr reference) {
            return reference.getScope();
        }
        Node call =
                read instanceof LiteralStringValueExpr ? read.getParentNode().orElseThrow() : read;
        return ((MethodCallExpr) call).getScope().orElseThrow();
    }

    /** What the first call of a chain is called on, or that call itself. */
    private static Expression root(Expression chain) {
        Expression at = chain;
        while (at instanceof MethodCallExpr call && call.getScope().isPresent()) {
            at = call.getScope().get();
        }
        return at;
    }
}
