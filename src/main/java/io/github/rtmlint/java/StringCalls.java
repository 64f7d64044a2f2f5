package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Calls whose result is a string made of others: those of the JDK, and builders of URLs as the spellings say. */
final class StringCalls {
    /** What means something else than itself in a regular expression, and in what replaces it. */
    private static final Pattern META = Pattern.compile("[\\\\.\\[\\](){}*+?^$|]");

    private static final Pattern GROUP = Pattern.compile("[\\\\$]");

    private final Program program;
    private final Values values;
    private final EnumConstants constants;
    private final FormatStrings formats;

    StringCalls(Program program, Values values, EnumConstants constants) {
        this.program = program;
        this.values = values;
        this.constants = constants;
        this.formats = new FormatStrings(program, values);
    }

    /** The values of a call that the JDK defines; empty when it is none. */
    Optional<List<Text>> call(MethodCallExpr call, Frame frame) {
        String name = call.getNameAsString();
        List<Expression> arguments = call.getArguments();
        Optional<Expression> scope = call.getScope();
        if (scope.isEmpty()) {
            return name.equals("name") || name.equals("toString") ? constantName(call, frame) : Optional.empty();
        }
        return switch (name) {
            case "format" -> formats.formatted(call, frame);
            case "formatted" -> Optional.of(formats.onPattern(call, frame));
            case "concat" -> binary(call, frame);
            case "append" ->
                arguments.size() == 1 && StringBuilders.isOne(program.typing().of(scope.get()))
                        ? binary(call, frame)
                        : Optional.empty();
            case "join" ->
                scope.get().toString().equals("String") && arguments.size() > 1
                        ? Optional.of(joined(arguments, frame))
                        : Optional.empty();
            case "replace" -> replaced(call, String::replace, frame);
            case "replaceAll" -> replacedPlain(call, String::replace, frame);
            case "replaceFirst" -> replacedPlain(call, StringCalls::replaceFirst, frame);
            case "toLowerCase" -> Optional.of(map(scope.get(), s -> s.toLowerCase(Locale.ROOT), frame));
            case "toUpperCase" -> Optional.of(map(scope.get(), s -> s.toUpperCase(Locale.ROOT), frame));
            case "name", "toString" -> constantName(call, frame);
            default -> Optional.empty();
        };
    }

    private Optional<List<Text>> binary(MethodCallExpr call, Frame frame) {
        return call.getArguments().size() != 1
                ? Optional.empty()
                : Optional.of(Alternatives.product(
                        values.of(call.getScope().get(), frame), values.of(call.getArgument(0), frame)));
    }

    private List<Text> map(Expression e, UnaryOperator<String> change, Frame frame) {
        return values.of(e, frame).stream().map(t -> t.map(change)).toList();
    }

    /** What a call puts in the place of one text, in another. */
    private interface Replacement {
        String in(String text, String from, String to);
    }

    private Optional<List<Text>> replaced(MethodCallExpr call, Replacement replacement, Frame frame) {
        if (call.getArguments().size() != 2) {
            return Optional.empty();
        }
        Optional<String> from = values.constant(call.getArgument(0));
        Optional<String> to = values.constant(call.getArgument(1));
        return from.isPresent() && to.isPresent() && !from.get().isEmpty()
                ? Optional.of(map(call.getScope().get(), s -> replacement.in(s, from.get(), to.get()), frame))
                : Optional.empty();
    }

    /** The same by a regular expression that stands for itself; others are not run on what was found. */
    private Optional<List<Text>> replacedPlain(MethodCallExpr call, Replacement replacement, Frame frame) {
        boolean plain = call.getArguments().size() == 2
                && values.constant(call.getArgument(0))
                        .filter(s -> !META.matcher(s).find())
                        .isPresent()
                && values.constant(call.getArgument(1))
                        .filter(s -> !GROUP.matcher(s).find())
                        .isPresent();
        return plain ? replaced(call, replacement, frame) : Optional.empty();
    }

    private static String replaceFirst(String text, String from, String to) {
        int at = text.indexOf(from);
        return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
    }

    private List<Text> joined(List<Expression> arguments, Frame frame) {
        List<Text> all = values.of(arguments.get(1), frame);
        for (Expression part : arguments.subList(2, arguments.size())) {
            all = Alternatives.product(
                    Alternatives.product(all, values.of(arguments.get(0), frame)), values.of(part, frame));
        }
        return all;
    }

    /** An enum constant's name, by {@code name()} or {@code toString()}. */
    private Optional<List<Text>> constantName(MethodCallExpr call, Frame frame) {
        if (!call.getArguments().isEmpty() || !program.callables().of(call).isEmpty()) {
            return Optional.empty();
        }
        List<Text> names = constants.receivers(call, frame).stream()
                .map(c -> Text.of(Literal.plain(Unit.of(c).place(c.getName())), call))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** The values of a creation: of a builder its first text, of a URL what its roles say, of anything else its only text. */
    List<Text> creation(ObjectCreationExpr creation, Frame frame) {
        Optional<Spellings.Roles> roles = program.spellings().of(creation);
        if (roles.isPresent()) {
            return parts(roles.get(), creation.getArguments(), List.of(Text.EMPTY), creation, frame);
        }
        if (creation.getArguments().isEmpty()) {
            return StringBuilders.isOne(TypeRef.of(creation.getType().getNameAsString()))
                    ? List.of(Text.EMPTY)
                    : List.of(Text.hole(creation));
        }
        return creation.getArguments().size() == 1
                ? values.of(creation.getArgument(0), frame)
                : List.of(Text.hole(creation));
    }

    /** The URL so far after a call on a builder, as the spelling says; what it is called on where it says nothing. */
    List<Text> spelled(MethodCallExpr call, Frame frame) {
        Optional<Spellings.Roles> roles = program.spellings().of(call);
        List<Text> before = call.getScope()
                .filter(s -> roles.isPresent() || program.means(Meaning.KEEPS_TEXT, call))
                .map(s -> values.of(s, frame))
                .filter(b -> !b.get(0).onlyHole())
                .orElse(List.of(Text.EMPTY));
        if (roles.isPresent()) {
            if (roles.get().has(Role.CONFIG_KEY)) {
                return configured(roles.get(), call, frame);
            }
            List<Text> all = parts(roles.get(), call.getArguments(), before, call, frame);
            return all.stream().allMatch(t -> t.pieces().isEmpty()) ? List.of(Text.hole(call)) : all;
        }
        if (program.means(Meaning.KEEPS_TEXT, call)) {
            return before.get(0).pieces().isEmpty() && call.getArguments().size() == 1
                    ? values.of(call.getArgument(0), frame)
                    : before.get(0).pieces().isEmpty() ? List.of(Text.hole(call)) : before;
        }
        return List.of(Text.hole(call));
    }

    private List<Text> configured(Spellings.Roles roles, MethodCallExpr call, Frame frame) {
        List<Text> all = new ArrayList<>();
        for (int i = 0; i < call.getArguments().size(); i++) {
            Expression argument = call.getArgument(i);
            if (roles.of(i) == Role.CONFIG_KEY) {
                values.of(argument, frame).stream()
                        .flatMap(k -> k.constant().stream())
                        .flatMap(k -> Injections.inside(k).stream())
                        .flatMap(k -> program.configuration().get(k).stream())
                        .forEach(p -> all.add(Variables.property(p, call)));
            } else {
                values.of(argument, frame).stream().filter(t -> !t.onlyHole()).forEach(all::add);
            }
        }
        return all.isEmpty()
                ? List.of(Text.hole(call))
                : all.stream().limit(Alternatives.MOST).toList();
    }

    private List<Text> parts(
            Spellings.Roles roles, List<Expression> arguments, List<Text> base, Expression whole, Frame frame) {
        List<Text> all = base;
        for (int i = 0; i < arguments.size(); i++) {
            Role role = roles.of(i);
            if (role == Role.URL
                    || role == Role.PATH
                    || role == Role.HOST
                    || role == Role.SCHEME
                    || role == Role.REQUEST) {
                List<Text> part = values.of(arguments.get(i), frame);
                boolean relative = role == Role.URL
                        && all.stream().anyMatch(t -> !t.pieces().isEmpty());
                all = role == Role.SCHEME
                        ? suffixed(part, "://", whole)
                        : Alternatives.joined(
                                all, part, relative ? resolving(part) : role == Role.REQUEST ? Role.URL : role);
            }
        }
        return all;
    }

    private static Role resolving(List<Text> part) {
        return part.stream().anyMatch(t -> t.value().contains("://")) ? Role.URL : Role.PATH;
    }

    private static List<Text> suffixed(List<Text> part, String suffix, Expression whole) {
        return part.stream().map(t -> t.plus(Text.derived(suffix, whole))).toList();
    }
}
