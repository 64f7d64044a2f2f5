package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends the value of a URL's parameter in an Authorization header, where the code leaves no doubt how. */
final class AsHeader {
    private static final String HEADER = "Authorization";

    /** What means the same in a URL and in a header. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

    private final Program program;

    AsHeader(Program program) {
        this.program = program;
    }

    /** A part of a sum, and where its characters stand in the sum's value. */
    private record Operand(Expression written, Span span) {}

    /**
     * The edits, or none.
     *
     * @param inside an expression that the URL is made of
     * @param text the URL's value
     * @param parameter the whole parameter in the value, {@code token=…}
     * @param leaving what leaves with it
     */
    List<Edit> edits(Expression inside, Text text, Span parameter, Span leaving) {
        Expression url = sum(inside);
        List<Operand> operands = operands(url);
        String value = text.value();
        Span secret = new Span(Math.min(value.indexOf('=', parameter.start()) + 1, parameter.end()), parameter.end());
        boolean whole = !operands.isEmpty()
                && operands.get(operands.size() - 1).span().end() == value.length()
                && secret.start() > parameter.start();
        Optional<MethodCallExpr> request = whole ? request(url) : Optional.empty();
        Optional<String> credentials = request.flatMap(r -> credentials(operands, secret, value));
        Optional<List<Edit>> removal = credentials.flatMap(c -> removal(operands, leaving));
        return removal.map(edits -> {
                    List<Edit> all = new ArrayList<>(edits);
                    all.add(header(request.get(), credentials.get()));
                    return List.copyOf(all);
                })
                .orElse(List.of());
    }

    /** The largest sum that an expression is part of. */
    private static Expression sum(Expression part) {
        Expression at = part;
        while (at.getParentNode().orElse(null) instanceof BinaryExpr sum
                && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            at = sum;
        }
        return at;
    }

    /** The parts of a sum in order; none when one of them may have several values. */
    private List<Operand> operands(Expression url) {
        List<Expression> written = new ArrayList<>();
        Expression at = url;
        while (at instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            written.add(0, sum.getRight());
            at = sum.getLeft();
        }
        written.add(0, at);
        List<Operand> operands = new ArrayList<>();
        int start = 0;
        for (Expression operand : written) {
            List<Text> values = program.values().of(operand);
            if (values.size() != 1) {
                return List.of();
            }
            int end = start + values.get(0).value().length();
            operands.add(new Operand(operand, new Span(start, end)));
            start = end;
        }
        return operands;
    }

    /** The call that gives a request its URL, and whose result takes a header. */
    private Optional<MethodCallExpr> request(Expression url) {
        Node at = url;
        while (at.getParentNode().isPresent()) {
            Node parent = at.getParentNode().get();
            int index = parent instanceof NodeWithArguments<?> call ? Identity.index(call.getArguments(), at) : -1;
            if (parent instanceof MethodCallExpr call && index >= 0) {
                if (program.spellings().header(call).isPresent()) {
                    return Optional.of(call).filter(c -> !sendsOthers(c));
                }
                if (!isUrl(program.spellings().of(call), index)) {
                    return Optional.empty();
                }
            } else if (parent instanceof ObjectCreationExpr creation && index >= 0) {
                if (!isUrl(program.spellings().of(creation), index)) {
                    return Optional.empty();
                }
            } else if (!(parent instanceof EnclosedExpr)) {
                return Optional.empty();
            }
            at = parent;
        }
        return Optional.empty();
    }

    private static boolean isUrl(Optional<Spellings.Roles> roles, int index) {
        return roles.filter(r -> r.of(index) == Role.URL && r.count() == 1).isPresent();
    }

    /** Whether the code around a request speaks of credentials or of all headers at once. */
    private static boolean sendsOthers(MethodCallExpr request) {
        Node around = Unit.around(request, CallableDeclaration.class)
                .map(Node.class::cast)
                .orElseGet(() -> Unit.of(request).tree());
        String text = Unit.of(request).place(around).text().toLowerCase(Locale.ROOT);
        return text.contains(HEADER.toLowerCase(Locale.ROOT)) || text.contains("bearer") || text.contains("headers(");
    }

    /** The header's value as Java. */
    private static Optional<String> credentials(List<Operand> operands, Span secret, String value) {
        for (Operand operand : operands) {
            boolean literal = operand.written() instanceof StringLiteralExpr;
            if (literal && operand.span().contains(secret)) {
                String known = secret.in(value);
                return PLAIN.matcher(known).matches() && Secrets.present(known)
                        ? Optional.of("\"Bearer " + known + "\"")
                        : Optional.empty();
            }
            if (!literal && operand.span().equals(secret) && !Removals.mayHaveEffects(operand.written())) {
                return Optional.of("\"Bearer \" + "
                        + Unit.of(operand.written()).place(operand.written()).text());
            }
        }
        return Optional.empty();
    }

    /** Takes a span of the value out of the sum; the rest must be a string still. */
    private Optional<List<Edit>> removal(List<Operand> operands, Span leaving) {
        List<Edit> edits = new ArrayList<>();
        boolean string = false;
        for (Operand operand : operands) {
            Span span = operand.span();
            boolean touched = span.start() < leaving.end() && leaving.start() < span.end();
            boolean gone = touched && leaving.contains(span);
            if (gone
                    && operand.written().getParentNode().orElse(null) instanceof BinaryExpr sum
                    && sum.getRight() == operand.written()) {
                edits.add(TextRemovals.operandOf(sum, operand.written()));
            } else if (touched && operand.written() instanceof StringLiteralExpr literal && !gone) {
                edits.add(Edit.remove(Literal.of(literal)
                        .part(
                                Math.max(leaving.start(), span.start()) - span.start(),
                                Math.min(leaving.end(), span.end()) - span.start())));
            } else if (touched) {
                return Optional.empty();
            }
            string |= !gone && program.typing().of(operand.written()).isString();
        }
        return string ? Optional.of(edits) : Optional.empty();
    }

    /** Adds the header behind the call, on a line of its own where the chain is written so. */
    private Edit header(MethodCallExpr request, String credentials) {
        Unit unit = Unit.of(request);
        String gap = request.getParentNode().orElse(null) instanceof MethodCallExpr next
                        && next.getScope().orElse(null) == request
                ? gap(unit, request, next)
                : request.getScope().map(s -> gap(unit, s, request)).orElse("");
        return Edit.insert(
                unit.source(),
                unit.span(request).end(),
                gap + "." + program.spellings().header(request).orElseThrow() + "(\"" + HEADER + "\", " + credentials
                        + ")");
    }

    /** The white space before a call's dot; none when there is more. */
    private static String gap(Unit unit, Expression scope, MethodCallExpr call) {
        String text = unit.source().text();
        int end = unit.span(scope).end();
        String gap = text.substring(
                end, text.lastIndexOf('.', unit.span(call.getName()).start()));
        return gap.isBlank() ? gap : "";
    }
}
