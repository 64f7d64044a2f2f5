package io.github.rtmlint.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call that fills the places of a format string which it writes itself, one after the other.
 *
 * @param arguments of the call
 * @param first which of them fills the first place
 * @param places in order
 */
record FormatPlaces(NodeList<Expression> arguments, int first, List<Place> places) {
    private static final Pattern CONVERSION =
            Pattern.compile("%(\\d+\\$|<)?[-#+ 0,(]*\\d*(?:\\.\\d+)?(?:[tT][a-zA-Z]|([a-zA-Z%]))");

    /** Empty where the format is made elsewhere, or says itself which argument fills a place. */
    static Optional<FormatPlaces> of(MethodCallExpr call) {
        NodeList<Expression> arguments = call.getArguments();
        if (call.getNameAsString().equals("formatted")) {
            return call.getScope().flatMap(pattern -> of(pattern, arguments, 0));
        }
        boolean localized = arguments.size() > 1 && !isLiteral(arguments.get(0));
        return call.getNameAsString().equals("format") && !arguments.isEmpty()
                ? of(arguments.get(localized ? 1 : 0), arguments, localized ? 2 : 1)
                : Optional.empty();
    }

    private static boolean isLiteral(Expression e) {
        return e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr;
    }

    private static Optional<FormatPlaces> of(Expression pattern, NodeList<Expression> arguments, int first) {
        if (!isLiteral(pattern)) {
            return Optional.empty();
        }
        Literal literal = Literal.of(pattern);
        List<Place> places = new ArrayList<>();
        Matcher conversion = CONVERSION.matcher(literal.value());
        while (conversion.find()) {
            if (conversion.group(1) != null) {
                return Optional.empty();
            }
            String kind = conversion.group(2);
            if (!"%".equals(kind) && !"n".equals(kind)) {
                places.add(literal.part(conversion.start(), conversion.end()));
            }
        }
        return Optional.of(new FormatPlaces(arguments, first, List.copyOf(places)));
    }

    /** The place that an argument fills. */
    Optional<Place> filledBy(Expression argument) {
        int place = Identity.index(arguments, argument) - first;
        return place >= 0 && place < places.size() ? Optional.of(places.get(place)) : Optional.empty();
    }

    /** The arguments that fill places before the one that this fills. */
    Stream<Expression> before(Expression argument) {
        return arguments.stream().skip(first).takeWhile(a -> a != argument);
    }

    /**
     * Takes an argument out.
     *
     * @param leads whether all before it go, too
     */
    List<Edit> withoutArgument(Expression argument, boolean leads) {
        int index = Identity.index(arguments, argument);
        return leads && first == 0 ? Removals.leading(arguments, index) : Removals.argument(arguments, index);
    }

    /** Whether an expression fills a place of a format. */
    static boolean fills(Expression e) {
        return e.getParentNode().orElse(null) instanceof MethodCallExpr call
                && of(call).flatMap(places -> places.filledBy(e)).isPresent();
    }
}
