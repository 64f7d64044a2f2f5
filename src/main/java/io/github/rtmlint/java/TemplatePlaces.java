package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of a URL's template, {@code ?simple_latest={latest}}, and what fills them: values in order, parameters by name. */
final class TemplatePlaces {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}/\\s]+)}");

    private final Program program;
    private final List<Edit> edits = new ArrayList<>();

    TemplatePlaces(Program program) {
        this.program = program;
    }

    static boolean in(String part) {
        return PLACE.matcher(part).find();
    }

    /** The edits that the last {@link #leave} needs as well. */
    List<Edit> edits() {
        return edits;
    }

    /**
     * Tells why the places in a part of a text cannot leave it; empty when they can.
     *
     * @param written what holds the part
     * @param whole the expression that has the text as its value
     */
    String leave(Expression written, Expression whole, String text, Span part) {
        Matcher place = PLACE.matcher(text);
        for (int nth = 0; place.find(); nth++) {
            if (part.contains(place.start())) {
                String hold = Unit.around(written, AnnotationExpr.class).isPresent()
                        ? parameter(written, place.group(1))
                        : value(whole, nth, (int) PLACE.matcher(text).results().count());
                if (!hold.isEmpty()) {
                    return hold;
                }
            }
        }
        return "";
    }

    /** A parameter that fills a place of an annotation's template has no other use. */
    private String parameter(Expression annotated, String place) {
        return Unit.around(annotated, MethodDeclaration.class).stream()
                .flatMap(m -> m.getParameters().stream())
                .filter(p -> fills(p, place))
                .findFirst()
                .map(p -> Removals.changesCallers(p))
                .orElse("");
    }

    private boolean fills(Parameter parameter, String place) {
        return parameter.getNameAsString().equals(place)
                || parameter.getAnnotations().stream()
                        .flatMap(a -> a.findAll(StringLiteralExpr.class).stream())
                        .anyMatch(s -> s.asString().equals(place));
    }

    /** Goes from the text to the call that has values for its places. */
    private String value(Expression whole, int nth, int places) {
        boolean taken = false;
        Expression top = whole;
        for (Node at = whole;
                at instanceof Expression e;
                at = at.getParentNode().orElse(null)) {
            top = e;
            Optional<Spellings.Roles> roles = e instanceof MethodCallExpr call
                    ? program.spellings().of(call)
                    : e instanceof ObjectCreationExpr creation
                            ? program.spellings().of(creation)
                            : Optional.empty();
            List<Expression> values =
                    roles.map(r -> values((NodeWithArguments<?>) e, r)).orElse(List.of());
            if (!values.isEmpty()) {
                return value(((NodeWithArguments<?>) e).getArguments(), values, nth, places);
            }
            taken |= roles.isPresent();
        }
        boolean kept = top instanceof AssignExpr || top.getParentNode().orElse(null) instanceof VariableDeclarator;
        return taken && !kept ? "" : "a place of the template would have to go with its value";
    }

    /** The values that a call puts into places in order. */
    private static List<Expression> values(NodeWithArguments<?> call, Spellings.Roles roles) {
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < call.getArguments().size(); i++) {
            if (roles.call().varargs() && roles.of(i) == Role.TEMPLATE_VALUE) {
                values.add(call.getArgument(i));
            }
        }
        return values;
    }

    private String value(NodeList<Expression> arguments, List<Expression> values, int nth, int places) {
        if (values.size() == 1 && places > 1) {
            return "";
        }
        if (nth >= values.size()) {
            return "its value is put in elsewhere";
        }
        Expression value = values.get(nth);
        TypeRef type = program.typing().of(value);
        if (values.size() == 1 && type.simpleName().endsWith("Map")) {
            return "";
        }
        if (Effects.mayBeIn(value)) {
            return Effects.hold(value);
        }
        edits.addAll(Removals.argument(arguments, Identity.index(arguments, value)));
        return "";
    }
}
