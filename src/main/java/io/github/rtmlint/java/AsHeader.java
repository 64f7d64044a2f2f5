package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.knowledge.Migration.Header;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends the value of a URL's parameter in a header, where the code leaves no doubt how. */
final class AsHeader {
    /** What means the same in a URL and in a header. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

    private final Program program;
    private final HeaderSites sites;

    AsHeader(Program program) {
        this.program = program;
        this.sites = new HeaderSites(program);
    }

    /**
     * The edits, or none.
     *
     * @param url how the code puts the URL together
     * @param text the URL's value
     * @param parameter in the value, {@code token=…}
     * @param removal the parameter as what can be taken out
     * @param header which header takes its value
     */
    List<Edit> edits(Sum url, Text text, Parameter parameter, Argument removal, Header header) {
        boolean here = !removal.removal().isEmpty()
                && removal.removal().stream()
                        .allMatch(e -> url.place().path().equals(e.place().path())
                                && url.place().span().contains(e.place().span()))
                && (url.operands().size() == 1 || url.isStringWithout(parameter.removal(), program.typing()));
        return (here ? credentials(url, text, parameter.span(), header) : Optional.<String>empty())
                .flatMap(credentials -> sites.of(url.whole())
                        .filter(site -> !sendsOthers(site.request(), header))
                        .flatMap(site -> site.edit("(\"" + header.name() + "\", " + credentials + ")")))
                .map(added -> {
                    List<Edit> all = new ArrayList<>(removal.removal());
                    all.add(added);
                    return List.copyOf(all);
                })
                .orElse(List.of());
    }

    /** Whether the code around a request speaks of the header, or of all headers at once. */
    private boolean sendsOthers(Expression request, Header header) {
        String text = Unit.of(request).place(method(request)).text().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(header.name(), header.scheme())
                                .filter(word -> !word.isEmpty())
                                .map(word -> word.toLowerCase(Locale.ROOT)),
                        program.knowledge().words().of(Meaning.SENDS_HEADERS).stream()
                                .map(word -> word.toLowerCase(Locale.ROOT) + "("))
                .anyMatch(text::contains);
    }

    private static Node method(Node node) {
        return Unit.around(node, CallableDeclaration.class)
                .map(Node.class::cast)
                .orElseGet(() -> Unit.of(node).tree());
    }

    /** The header's value as Java. */
    private static Optional<String> credentials(Sum url, Text text, Span parameter, Header header) {
        int value = text.value().indexOf('=', parameter.start()) + 1;
        if (value <= parameter.start() || value >= parameter.end()) {
            return Optional.empty();
        }
        Span secret = new Span(value, parameter.end());
        Optional<Expression> operand = url.exactly(secret)
                .map(Sum.Operand::written)
                .filter(e -> !(e instanceof StringLiteralExpr))
                .or(() -> filled(text, secret));
        return operand.isPresent()
                ? operand.filter(AsHeader::stays).map(e -> sum(header.prefix(), e))
                : known(url, text, secret).map(known -> "\"" + header.prefix() + known + "\"");
    }

    /** The argument that fills a place of the text with the secret. */
    private static Optional<Expression> filled(Text text, Span secret) {
        return text.piece(secret).filter(Text.Piece::hole).map(Text.Piece::origin);
    }

    /** The secret, when it is written out in the URL. */
    private static Optional<String> known(Sum url, Text text, Span secret) {
        String known = secret.in(text.value());
        return PLAIN.matcher(known).matches()
                        && Secrets.present(known)
                        && TextRemovals.place(text, secret)
                                .filter(p -> p.text().equals(known)
                                        && p.path().equals(url.place().path())
                                        && url.place().span().contains(p.span()))
                                .isPresent()
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Whether an expression means the same in the whole method: nothing is given to it there. */
    private static boolean stays(Expression e) {
        Node method = method(e);
        return !Effects.mayBeIn(e)
                && Stream.concat(
                                method.findAll(AssignExpr.class).stream().map(AssignExpr::getTarget),
                                method.findAll(UnaryExpr.class).stream().map(UnaryExpr::getExpression))
                        .map(Expression::toString)
                        .noneMatch(e.toString()::equals);
    }

    private static String sum(String prefix, Expression e) {
        String written = Unit.of(e).place(e).text();
        boolean simple = e instanceof NameExpr || e instanceof FieldAccessExpr || e instanceof EnclosedExpr;
        return (prefix.isEmpty() ? "" : "\"" + prefix + "\" + ") + (simple ? written : "(" + written + ")");
    }
}
