package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.call.MethodNames.Shape;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;

/** Text without a known structure. */
final class PlainText {
    private PlainText() {}

    /** A whole URL is a call, unless it stands among words; everything else is a mention. */
    static List<ApiCall> calls(Source source, MethodNames names) {
        return names.in(source.text()).stream()
                .map(o -> o.shape() == Shape.FULL_URL ? call(source, o) : mention(source, o, 0))
                .toList();
    }

    static List<ApiCall> mentions(Source source, MethodNames names) {
        return mentions(source, names, new Span(0, source.text().length()));
    }

    static List<ApiCall> mentions(Source source, MethodNames names, Span where) {
        return names.in(where.in(source.text())).stream()
                .map(o -> mention(source, o, where.start()))
                .toList();
    }

    private static ApiCall mention(Source source, Occurrence occurrence, int offset) {
        return ApiCall.named(
                occurrence.method(),
                ApiCall.Kind.MENTION,
                Confidence.HIGH,
                source.place(offset + occurrence.start(), offset + occurrence.end()));
    }

    private static ApiCall call(Source source, Occurrence occurrence) {
        List<Argument> arguments =
                occurrence.parameters().stream().map(p -> argument(source, p)).toList();
        Place place = source.place(occurrence.start(), occurrence.end());
        return ApiCall.named(occurrence.method(), ApiCall.Kind.CONFIG, Confidence.HIGH, place)
                .passing(arguments);
    }

    private static Argument argument(Source source, Parameter parameter) {
        String hold = parameter.hold(source.text());
        return new Argument(
                parameter.name(),
                source.place(parameter.span()),
                Argument.Carrier.QUERY,
                hold.isEmpty() ? List.of(Edit.remove(source.place(parameter.removal()))) : List.of(),
                hold);
    }
}
