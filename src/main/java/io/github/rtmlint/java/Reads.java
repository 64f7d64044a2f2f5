package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ForEachStmt;
import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.java.Keys.Key;
import io.github.rtmlint.java.Spellings.Roles;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises reads of an answer: by key, by path, by an SDK's getter, by a member of the project's own type. */
final class Reads {
    private static final Pattern STEP = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Program program;
    private final Keys keys;

    Reads(Program program) {
        this.program = program;
        this.keys = new Keys(program);
    }

    /** The part of an answer that a call on it yields, when it reads by key, path or SDK getter. */
    Optional<Tag> of(MethodCallExpr call, Tag tag) {
        Optional<Sdk> sdk = response(program.typing().of(call.getScope().orElseThrow()));
        if (sdk.isPresent() || !tag.path().isEmpty() && isGetter(call) && spelledTrace(tag)) {
            return sdkGetter(call, call.getName(), sdk, tag);
        }
        Optional<Roles> roles = program.spellings().reading(call);
        return roles.isEmpty() ? Optional.empty() : read(call, roles.get(), tag);
    }

    private Optional<Tag> read(MethodCallExpr call, Roles roles, Tag tag) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            Role role = roles.of(i);
            if (role == Role.KEY || role == Role.JSON_PATH || role == Role.JSON_POINTER) {
                Optional<Tag> read = keyed(call, call.getArgument(i), role, tag);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    /** The same where the answer is an argument and the key or path another: {@code JsonPath.read(answer, path)}. */
    Optional<Tag> beside(MethodCallExpr call, int index, Tag tag) {
        Optional<Roles> roles = program.spellings().of(call);
        if (roles.isEmpty() || roles.get().of(index) != Role.ANSWER) {
            return Optional.empty();
        }
        return read(call, roles.get(), tag);
    }

    /** The same for a method reference on an SDK's type. */
    Optional<Tag> of(MethodReferenceExpr reference, Tag tag) {
        Optional<Sdk> sdk = response(program.typing().of(reference.getScope()));
        return sdk.isEmpty()
                        || !isGetter(reference.getIdentifier())
                        || sdk.get().notFields().contains(reference.getIdentifier())
                ? Optional.empty()
                : Optional.of(record(
                        reference,
                        Unit.identifier(reference),
                        Accessors.snakeCase(Accessors.property(reference.getIdentifier())),
                        tag,
                        Optional.empty()));
    }

    private static boolean spelledTrace(Tag tag) {
        return tag.trace().kind() == ApiCall.Kind.SDK;
    }

    private Optional<Sdk> response(TypeRef type) {
        return SdkNames.owner(program.sdk().responses(), type).map(SdkNames.Type::sdk);
    }

    private static boolean isGetter(MethodCallExpr call) {
        return call.getArguments().isEmpty() && isGetter(call.getNameAsString());
    }

    private static boolean isGetter(String name) {
        return !Accessors.property(name).equals(name);
    }

    private Optional<Tag> sdkGetter(MethodCallExpr call, Node spelled, Optional<Sdk> sdk, Tag tag) {
        String name = call.getNameAsString();
        boolean notField = sdk.isPresent() && sdk.get().notFields().contains(name);
        if (!isGetter(call) || notField) {
            return Optional.empty();
        }
        Optional<Read.Getter> getter = sdk.filter(s -> tag.path().isEmpty())
                .map(s -> new Read.Getter(s.id(), Unit.of(call).place(call), client(call)));
        return Optional.of(
                record(call, Unit.of(call).place(spelled), Accessors.snakeCase(Accessors.property(name)), tag, getter));
    }

    /** The client that answered, when the call to it stands in the same method on a plain name that is still in reach. */
    private String client(MethodCallExpr getter) {
        Expression answer = getter.getScope().orElseThrow();
        Optional<Expression> call = answer instanceof NameExpr
                ? program.declarations()
                        .of(answer)
                        .filter(VariableDeclarator.class::isInstance)
                        .flatMap(d -> ((VariableDeclarator) d).getInitializer())
                : Optional.of(answer);
        return call.filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(c -> program.sdk().of(c).isPresent())
                .flatMap(MethodCallExpr::getScope)
                .filter(s -> s instanceof NameExpr || s instanceof FieldAccessExpr)
                .filter(s -> program.declarations().of(s).isPresent())
                .map(Expression::toString)
                .orElse("");
    }

    private Optional<Tag> keyed(MethodCallExpr call, Expression argument, Role role, Tag tag) {
        return keys.of(argument, tag).stream()
                .flatMap(key -> keyed(call, key, role, tag).stream())
                .reduce((first, other) -> first);
    }

    private Optional<Tag> keyed(MethodCallExpr call, Key key, Role role, Tag tag) {
        for (Text text : program.values().of(key.written())) {
            Optional<String> name = text.constant();
            if (name.isPresent() && !name.get().isEmpty()) {
                if (role == Role.KEY && holds(call, tag, name.get())) {
                    return Optional.empty();
                } else if (role == Role.KEY && STEP.matcher(name.get()).matches()) {
                    return Optional.of(record(call, key, name.get(), tag));
                } else if (role != Role.KEY) {
                    return path(call, key, name.get(), tag);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the key is that of a map which holds whole answers: no answer has such a field. */
    private boolean holds(MethodCallExpr call, Tag tag, String key) {
        TypeRef map = call.getScope().map(program.typing()::of).orElse(TypeRef.UNKNOWN);
        return tag.path().isEmpty()
                && map.arguments().size() == 2
                && program.knowledge()
                        .migration(tag.trace().method())
                        .flatMap(m -> m.field(key))
                        .isEmpty();
    }

    private Optional<Tag> path(MethodCallExpr call, Key key, String path, Tag tag) {
        Tag at = tag;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            at = record(call, key, step.group(), at);
        }
        return at == tag ? Optional.empty() : Optional.of(at);
    }

    private Tag record(MethodCallExpr call, Key key, String step, Tag tag) {
        return record(call, key.place(), step, tag, Optional.empty(), confidence(key.tag()));
    }

    /** The part of an answer that a member of the project's own type holds, unless code of the project fills it. */
    Optional<Tag> member(Expression read, Node spelled, Node field, Tag tag) {
        String step = program.accessors().boundName(field);
        boolean filled = Project.enclosing(field)
                .filter(type -> program.deserializers().fill(type, step))
                .isPresent();
        Place place = spelled instanceof MethodReferenceExpr reference
                ? Unit.identifier(reference)
                : Unit.of(spelled).place(spelled);
        return filled ? Optional.empty() : Optional.of(record(read, place, step, tag, Optional.empty()));
    }

    private Tag record(Expression read, Place place, String step, Tag tag, Optional<Read.Getter> getter) {
        return record(read, place, step, tag, getter, confidence(tag));
    }

    private Tag record(
            Expression read, Place place, String step, Tag tag, Optional<Read.Getter> getter, Confidence confidence) {
        Tag next = tag.at(step, place);
        tag.trace().read(new Read(next.path(), next.places(), use(read), confidence, List.of(), getter));
        return next;
    }

    private static Confidence confidence(Tag tag) {
        return tag.shared() ? Confidence.LOW : Confidence.HIGH;
    }

    private Read.Use use(Expression read) {
        Node parent = read.getParentNode().orElse(null);
        if (parent instanceof MethodCallExpr call && call.getScope().orElse(null) == read
                || parent instanceof FieldAccessExpr
                || parent instanceof ArrayAccessExpr) {
            return Read.Use.DEREFERENCED;
        } else if (parent instanceof ForEachStmt each && each.getIterable() == read) {
            return Read.Use.ITERATED;
        } else if (parent instanceof VariableDeclarator variable
                && variable.getType().isPrimitiveType()) {
            return Read.Use.UNBOXED;
        }
        return Read.Use.PLAIN;
    }
}
