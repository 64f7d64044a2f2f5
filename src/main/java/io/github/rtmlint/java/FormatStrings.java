package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that come of a format string and what is put into its places. */
final class FormatStrings {
    private static final Pattern PERCENT = Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");
    private static final Pattern BRACES = Pattern.compile("\\{(\\d+)[^}]*}");

    private final Program program;
    private final Values values;

    FormatStrings(Program program, Values values) {
        this.program = program;
        this.values = values;
    }

    /** {@code String.format} and {@code MessageFormat.format}, with or without a locale; empty when the arguments are others. */
    Optional<List<Text>> formatted(MethodCallExpr call, Frame frame) {
        List<Expression> arguments = call.getArguments();
        Pattern places = call.getScope().orElseThrow().toString().endsWith("MessageFormat") ? BRACES : PERCENT;
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

    /** {@code "…".formatted(…)}. */
    List<Text> onPattern(MethodCallExpr call, Frame frame) {
        return format(call.getScope().orElseThrow(), call.getArguments(), PERCENT, frame);
    }

    private List<Text> format(Expression pattern, List<Expression> arguments, Pattern places, Frame frame) {
        List<Text> all = new ArrayList<>();
        for (Text text : values.of(pattern, frame)) {
            all.addAll(format(text, arguments, places, frame));
        }
        return all.size() > Alternatives.MOST ? all.subList(0, Alternatives.MOST) : all;
    }

    private List<Text> format(Text text, List<Expression> arguments, Pattern places, Frame frame) {
        List<Text> all = List.of(Text.EMPTY);
        int next = 0;
        for (Text.Piece piece : text.pieces()) {
            Matcher m = places.matcher(piece.hole() ? "" : piece.value());
            int from = 0;
            while (m.find()) {
                all = Alternatives.product(all, List.of(Text.part(piece, from, m.start())));
                from = m.end();
                boolean percent = places == PERCENT;
                if (percent && (m.group(2).equals("%") || m.group(2).equals("n"))) {
                    all = Alternatives.product(
                            all, List.of(Text.derived(m.group(2).equals("n") ? "\n" : "%", piece.origin())));
                    continue;
                }
                int index =
                        percent ? (m.group(1) == null ? next++ : Integer.parseInt(m.group(1)) - 1) : number(m.group(1));
                all = Alternatives.product(
                        all,
                        index >= 0 && index < arguments.size()
                                ? values.of(arguments.get(index), frame)
                                : List.of(Text.hole(piece.origin())));
            }
            all = Alternatives.product(
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
}
