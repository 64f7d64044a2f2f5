package io.github.rtmlint.config;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data that a command sends: {@code curl -d no_unreads=1}, {@code wget --post-data=…}, {@code http … no_unreads==1}.
 *
 * @param words the command, word by word
 * @param whole the text that its spans are in
 */
record Command(Mapping words, Spelled whole) {
    private static final Set<String> DATA = Set.of(
            "-d",
            "--data",
            "--data-raw",
            "--data-ascii",
            "--data-binary",
            "--data-urlencode",
            "-F",
            "--form",
            "--form-string",
            "--json",
            "--url-query",
            "--post-data",
            "--body-data");

    /** An option and its value in one word. */
    private static final Pattern JOINED = Pattern.compile("(?s)(--[a-z-]+)=(.*)|(-[dF])(.+)");
    /** Commands whose plain words are the data. */
    static final Set<String> ITEMS = Set.of("http", "https", "httpie", "xh", "xhs");

    private static final Pattern ITEM = Pattern.compile("(?s)([\\w-]+)(?:==|:=|=).*");
    private static final Pattern JSON_KEY = Pattern.compile("[\"']([a-z_]+)[\"']\\s*:");

    /** Its arguments of a method, with the edits that take them out of a source. */
    List<Argument> arguments(Source source, MethodNames names, String method) {
        Collected collected = new Collected(source, names, method);
        boolean items = words.members().get(0).value() instanceof Scalar name && ITEMS.contains(name.value());
        for (int i = 0; i < words.members().size(); i++) {
            Member word = words.members().get(i);
            if (word.value() instanceof Scalar value) {
                int before = i == 0
                        ? word.span().start()
                        : words.members().get(i - 1).span().end();
                collected.word(word, value, new Span(before, word.span().end()), items);
            }
        }
        return collected.found;
    }

    private final class Collected {
        private final Source source;
        private final MethodNames names;
        private final String method;
        private final List<Argument> found = new ArrayList<>();

        Collected(Source source, MethodNames names, String method) {
            this.source = source;
            this.names = names;
            this.method = method;
        }

        void word(Member word, Scalar value, Span leaves, boolean items) {
            Matcher joined = JOINED.matcher(value.value());
            Matcher item = ITEM.matcher(value.value());
            if (DATA.contains(word.key().value())) {
                data(value.text(), leaves);
            } else if (word.key().value().isEmpty() && joined.matches()) {
                int from = joined.start(2) < 0 ? joined.start(4) : joined.start(2);
                if (DATA.contains(value.value().substring(0, from).replaceFirst("=$", ""))) {
                    data(value.text().part(from, value.value().length()), leaves);
                }
            } else if (items && names.takes(method, word.key().value())) {
                add(word.key().value(), word.span(), List.of(leaves));
            } else if (items && item.matches() && names.takes(method, item.group(1))) {
                add(item.group(1), value.text().span(), List.of(leaves));
            }
        }

        private void data(Spelled data, Span leaves) {
            if (data.value().startsWith("{")) {
                Matcher key = JSON_KEY.matcher(data.value());
                while (key.find()) {
                    if (names.takes(method, key.group(1))) {
                        add(key.group(1), data.span(key.start(1), key.end(1)), List.of());
                    }
                }
                return;
            }
            List<Parameter> parameters = names.query(method, data.value());
            boolean noneStays = parameters.stream().noneMatch(p -> names.stays(method, p.name()));
            for (Parameter parameter : parameters) {
                if (names.takes(method, parameter.name())) {
                    Span written =
                            data.span(parameter.span().start(), parameter.span().end());
                    Span removed = parameter.removal();
                    add(
                            parameter.name(),
                            written,
                            noneStays ? List.of(leaves) : data.removal(removed.start(), removed.end()));
                }
            }
        }

        private void add(String name, Span written, List<Span> removal) {
            List<Edit> edits = removal.stream()
                    .flatMap(s -> whole.removal(s.start(), s.end()).stream())
                    .map(s -> Edit.remove(source.place(s)))
                    .toList();
            found.add(new Argument(
                    name,
                    source.place(whole.span(written.start(), written.end())),
                    Argument.Carrier.FORM,
                    edits,
                    edits.isEmpty() ? "it stands in a JSON text" : ""));
        }
    }
}
