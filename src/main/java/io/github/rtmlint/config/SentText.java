package io.github.rtmlint.config;

import io.github.rtmlint.call.JsonMembers;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.text.Span;
import java.util.List;

/**
 * A method's arguments in a text that is sent to it: a form, {@code token=…&no_unreads=1}, or a JSON object.
 *
 * @param arguments in order
 * @param empty whether nothing is left of the text without those that the successor lacks
 */
record SentText(List<Sent> arguments, boolean empty) {
    /**
     * An argument.
     *
     * @param name as sent
     * @param written what a finding marks
     * @param removal what leaves with it
     * @param hold why it cannot be taken out; empty when it can
     */
    record Sent(String name, Span written, List<Span> removal, String hold) {}

    static SentText of(MethodNames names, String method, Spelled text) {
        return text.value().stripLeading().startsWith("{") ? json(names, method, text) : form(names, method, text);
    }

    private static SentText form(MethodNames names, String method, Spelled text) {
        List<Parameter> parameters = names.query(method, text.value());
        boolean empty = parameters.stream().noneMatch(p -> names.stays(method, p.name()));
        return new SentText(
                parameters.stream()
                        .filter(p -> names.takes(method, p.name()))
                        .map(p -> sent(text, p, ""))
                        .toList(),
                empty && !parameters.isEmpty());
    }

    private static SentText json(MethodNames names, String method, Spelled text) {
        JsonMembers object = names.json(method, text.value());
        String hold = object.whole() ? "" : JsonMembers.NOT_WHOLE;
        return new SentText(
                object.parameters().stream()
                        .filter(p -> names.takes(method, p.name()))
                        .map(p -> sent(text, p, hold))
                        .toList(),
                false);
    }

    private static Sent sent(Spelled text, Parameter parameter, String hold) {
        Span written = parameter.span();
        Span removed = parameter.removal();
        return new Sent(
                parameter.name(),
                text.span(written.start(), written.end()),
                hold.isEmpty() ? text.removal(removed.start(), removed.end()) : List.of(),
                hold);
    }
}
