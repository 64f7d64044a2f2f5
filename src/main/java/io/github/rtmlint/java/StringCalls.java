package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.rtmlint.java.Values.Frame;
import io.github.rtmlint.knowledge.Http.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls whose result is a string made of others: those of the JDK, and builders of URLs as the spellings say. */
final class StringCalls {
    private static final Pattern PERCENT = Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");
    private static final Pattern BRACES = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Set<String> SAME = Set.of(
            "toString",
            "trim",
            "strip",
            "intern",
            "valueOf",
            "toExternalForm",
            "toASCIIString",
            "toURI",
            "toURL",
            "stripIndent",
            "build",
            "orElse",
            "requireNonNull",
            "encode",
            "newBuilder",
            "toUri",
            "toUriString");
    private static final Set<String> BUILDERS = Set.of("StringBuilder", "StringBuffer", "StringWriter");

    private final Program program;
    private final Values values;

    StringCalls(Program program, Values values) {
        this.program = program;
        this.values = values;
    }

    /** The values of a call that the JDK defines; empty when it is none. */
    Optional<List<Text>> call(MethodCallExpr call, Frame frame) {
        String name = call.getNameAsString();
        List<Expression> arguments = call.getArguments();
        Optional<Expression> scope = call.getScope();
        boolean own = scope.isEmpty();
        if (own) {
            return Optional.empty();
        }
        return switch (name) {
            case "format" ->
                formatted(arguments, scope.get().toString().endsWith("MessageFormat") ? BRACES : PERCENT, frame);
            case "formatted" -> Optional.of(format(scope.get(), arguments, PERCENT, frame));
            case "concat" -> binary(call, frame);
            case "append" ->
                arguments.size() == 1 && isBuilder(program.typing().of(scope.get()))
                        ? binary(call, frame)
                        : Optional.empty();
            case "join" ->
                scope.get().toString().equals("String") && arguments.size() > 1
                        ? Optional.of(joined(arguments, frame))
                        : Optional.empty();
            case "replace" -> replaced(call, frame);
            case "toLowerCase" -> Optional.of(map(scope.get(), s -> s.toLowerCase(Locale.ROOT), frame));
            case "toUpperCase" -> Optional.of(map(scope.get(), s -> s.toUpperCase(Locale.ROOT), frame));
            case "name", "toString" -> constantName(call, frame);
            default -> Optional.empty();
        };
    }

    private Optional<List<Text>> binary(MethodCallExpr call, Frame frame) {
        return call.getArguments().size() != 1
                ? Optional.empty()
                : Optional.of(
                        Values.product(values.of(call.getScope().get(), frame), values.of(call.getArgument(0), frame)));
    }

    private List<Text> map(Expression e, UnaryOperator<String> change, Frame frame) {
        return values.of(e, frame).stream().map(t -> t.map(change)).toList();
    }

    private Optional<List<Text>> replaced(MethodCallExpr call, Frame frame) {
        if (call.getArguments().size() != 2) {
            return Optional.empty();
        }
        Optional<String> from = values.constant(call.getArgument(0));
        Optional<String> to = values.constant(call.getArgument(1));
        return from.isPresent() && to.isPresent() && !from.get().isEmpty()
                ? Optional.of(map(call.getScope().get(), s -> s.replace(from.get(), to.get()), frame))
                : Optional.empty();
    }

    private List<Text> joined(List<Expression> arguments, Frame frame) {
        List<Text> all = values.of(arguments.get(1), frame);
        for (Expression part : arguments.subList(2, arguments.size())) {
            all = Values.product(Values.product(all, values.of(arguments.get(0), frame)), values.of(part, frame));
        }
        return all;
    }

    /** An enum constant's name, by {@code name()} or {@code toString()}. */
    private Optional<List<Text>> constantName(MethodCallExpr call, Frame frame) {
        if (!call.getArguments().isEmpty() || !program.callables().of(call).isEmpty()) {
            return Optional.empty();
        }
        List<Text> names = values.constants(call.getScope().get(), frame).stream()
                .map(c -> {
                    var place = Unit.of(c).place(c.getName());
                    int start = place.span().start();
                    int[] offsets = java.util.stream.IntStream.rangeClosed(
                                    start, place.span().end())
                            .toArray();
                    return Text.of(new Literal(c.getNameAsString(), offsets, place), call);
                })
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private Optional<List<Text>> formatted(List<Expression> arguments, Pattern places, Frame frame) {
        int first = !arguments.isEmpty()
                                && program.typing()
                                        .of(arguments.get(0))
                                        .simpleName()
                                        .equals("Locale")
                        || arguments.size() > 1 && arguments.get(0).toString().startsWith("Locale.")
                ? 1
                : 0;
        return arguments.size() <= first
                ? Optional.empty()
                : Optional.of(
                        format(arguments.get(first), arguments.subList(first + 1, arguments.size()), places, frame));
    }

    private List<Text> format(Expression pattern, List<Expression> arguments, Pattern places, Frame frame) {
        List<Text> all = new ArrayList<>();
        for (Text text : values.of(pattern, frame)) {
            all.addAll(format(text, arguments, places, frame));
        }
        return all.size() > 12 ? all.subList(0, 12) : all;
    }

    private List<Text> format(Text text, List<Expression> arguments, Pattern places, Frame frame) {
        List<Text> all = List.of(Text.EMPTY);
        int next = 0;
        for (Text.Piece piece : text.pieces()) {
            Matcher m = places.matcher(piece.hole() ? "" : piece.value());
            int from = 0;
            while (m.find()) {
                all = Values.product(all, List.of(Text.part(piece, from, m.start())));
                from = m.end();
                boolean percent = places == PERCENT;
                if (percent && (m.group(2).equals("%") || m.group(2).equals("n"))) {
                    all = Values.product(
                            all, List.of(Text.derived(m.group(2).equals("n") ? "\n" : "%", piece.origin())));
                    continue;
                }
                int index =
                        percent ? (m.group(1) == null ? next++ : Integer.parseInt(m.group(1)) - 1) : number(m.group(1));
                all = Values.product(
                        all,
                        index >= 0 && index < arguments.size()
                                ? values.of(arguments.get(index), frame)
                                : List.of(Text.hole(piece.origin())));
            }
            all = Values.product(
                    all,
                    List.of(
                            piece.hole()
                                    ? new Text(List.of(piece))
                                    : Text.part(piece, from, piece.value().length())));
        }
        return all;
    }

    private static int number(String digits) {
        return digits.length() < 6 ? Integer.parseInt(digits) : -1;
    }

    /** The values of a creation: of a builder its first text, of a URL what its roles say, of anything else its only text. */
    List<Text> creation(ObjectCreationExpr creation, Frame frame) {
        Optional<Spellings.Roles> roles = program.spellings().of(creation);
        if (roles.isPresent()) {
            return parts(roles.get(), creation.getArguments(), List.of(Text.EMPTY), creation, frame);
        }
        if (creation.getArguments().isEmpty()) {
            return BUILDERS.contains(creation.getType().getNameAsString())
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
                .filter(s -> roles.isPresent() || SAME.contains(call.getNameAsString()))
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
        if (SAME.contains(call.getNameAsString())) {
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
                        .forEach(p -> all.add(Values.property(p, call)));
            } else {
                values.of(argument, frame).stream().filter(t -> !t.onlyHole()).forEach(all::add);
            }
        }
        return all.isEmpty() ? List.of(Text.hole(call)) : all.stream().limit(12).toList();
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
                        : values.joined(all, part, relative ? resolving(part) : role == Role.REQUEST ? Role.URL : role);
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

    boolean isBuilder(VariableDeclarator variable) {
        return isBuilder(program.typing().ofDeclaration(variable));
    }

    private static boolean isBuilder(TypeRef type) {
        return BUILDERS.contains(type.simpleName());
    }

    /** A variable that grows: its first value, then in written order all that is appended to it. */
    List<Text> grown(VariableDeclarator variable, List<AssignExpr> assignments, Expression use, Frame frame) {
        Map<com.github.javaparser.Position, Runnable> steps = new TreeMap<>(Comparator.naturalOrder());
        List<List<Text>> now = new ArrayList<>(
                List.of(variable.getInitializer().map(i -> values.of(i, frame)).orElse(List.of(Text.EMPTY))));
        for (AssignExpr assign : assignments) {
            steps.put(
                    assign.getBegin().orElseThrow(),
                    () -> now.set(
                            0,
                            assign.getOperator() == AssignExpr.Operator.ASSIGN
                                    ? values.of(assign.getValue(), frame)
                                    : Values.product(now.get(0), values.of(assign.getValue(), frame))));
        }
        for (Expression at : program.declarations().uses(variable)) {
            appends(at)
                    .forEach(a -> steps.put(
                            a.getName().getBegin().orElseThrow(),
                            () -> now.set(0, Values.product(now.get(0), values.of(a.getArgument(0), frame)))));
        }
        steps.values().forEach(Runnable::run);
        return now.get(0).stream().allMatch(t -> t.pieces().isEmpty()) ? List.of(Text.hole(use)) : now.get(0);
    }

    /** The chain of {@code append} calls that begins at a use. */
    private static List<MethodCallExpr> appends(Expression use) {
        List<MethodCallExpr> chain = new ArrayList<>();
        Node at = use;
        while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == at
                && Set.of("append", "write").contains(call.getNameAsString())
                && call.getArguments().size() == 1) {
            chain.add(call);
            at = call;
        }
        return chain;
    }
}
