package io.github.rtmlint.config;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.JsonMembers;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method's arguments in the data that a command sends: {@code curl -d no_unreads=1}, {@code wget --post-data=…},
 * {@code http … no_unreads==1}, a JSON text.
 */
final class CommandData {
    /** An option and its value in one word. */
    private static final Pattern JOINED = Pattern.compile("(?s)(--[a-z-]+)=(.*)|(-[A-Za-z])(.+)");

    private static final Pattern ITEM = Pattern.compile("(?s)([\\w-]+)(==|:=|=).*");

    private final Source source;
    private final Spelled script;
    private final MethodNames names;
    private final String method;
    private final List<Argument> found = new ArrayList<>();

    /** @param script the text that the commands' spans are in */
    CommandData(Source source, Spelled script, MethodNames names, String method) {
        this.source = source;
        this.script = script;
        this.names = names;
        this.method = method;
    }

    /** The arguments, with the edits that take them out of the source. */
    List<Argument> of(Command command) {
        int before = command.span().start();
        for (Member word : command.words().members()) {
            if (word.value() instanceof Scalar value) {
                word(command, word, value, new Span(before, word.span().end()));
            }
            before = word.span().end();
        }
        return List.copyOf(found);
    }

    /** The query behind a variable that holds the URL: {@code "$RTM?no_unreads=1"}. */
    List<Argument> behind(Command command, String variable) {
        Pattern use = Pattern.compile("\\$[{(]?" + Pattern.quote(variable) + "[)}]?(?=\\?)");
        command.values().map(Scalar::text).forEach(text -> {
            Matcher used = use.matcher(text.value());
            if (used.find()) {
                for (Parameter parameter : names.queryAfter(method, text.value(), used.end())) {
                    Span removed = parameter.removal();
                    List<Span> removal = text.removal(removed.start(), removed.end());
                    add(parameter.name(), Argument.Carrier.QUERY, written(text, parameter.span()), removal, "");
                }
            }
        });
        return List.copyOf(found);
    }

    private void word(Command command, Member word, Scalar value, Span leaves) {
        String option = word.key().value();
        Matcher joined = JOINED.matcher(value.value());
        Matcher item = ITEM.matcher(value.value());
        if (command.program().data().contains(option)) {
            data(value.text(), leaves);
        } else if (option.isEmpty() && joined.matches()) {
            int group = joined.start(1) < 0 ? 3 : 1;
            if (command.program().data().contains(joined.group(group))) {
                data(value.text().part(joined.start(group + 1), joined.end(group + 1)), leaves);
            }
        } else if (command.program().items()) {
            if (names.takes(method, option)) {
                add(option, carrier(value.value().startsWith("=")), word.span(), List.of(leaves), "");
            } else if (item.matches() && names.takes(method, item.group(1))) {
                add(
                        item.group(1),
                        carrier(item.group(2).equals("==")),
                        value.text().span(),
                        List.of(leaves),
                        "");
            }
        }
    }

    private static Argument.Carrier carrier(boolean query) {
        return query ? Argument.Carrier.QUERY : Argument.Carrier.FORM;
    }

    private void data(Spelled data, Span leaves) {
        if (data.value().stripLeading().startsWith("{")) {
            json(data);
        } else {
            form(data, leaves);
        }
    }

    private void form(Spelled data, Span leaves) {
        List<Parameter> parameters = names.query(method, data.value());
        boolean noneStays = parameters.stream().noneMatch(p -> names.stays(method, p.name()));
        for (Parameter parameter : parameters) {
            if (names.takes(method, parameter.name())) {
                Span removed = parameter.removal();
                List<Span> removal = noneStays ? List.of(leaves) : data.removal(removed.start(), removed.end());
                add(parameter.name(), Argument.Carrier.FORM, written(data, parameter.span()), removal, "");
            }
        }
    }

    private void json(Spelled data) {
        JsonMembers object = names.json(method, data.value());
        for (Parameter member : object.parameters()) {
            if (names.takes(method, member.name())) {
                Span removed = member.removal();
                List<Span> removal = object.whole() ? data.removal(removed.start(), removed.end()) : List.<Span>of();
                String hold = object.whole() ? "" : JsonMembers.NOT_WHOLE;
                add(member.name(), Argument.Carrier.FORM, written(data, member.span()), removal, hold);
            }
        }
    }

    private static Span written(Spelled data, Span part) {
        return data.span(part.start(), part.end());
    }

    private void add(String name, Argument.Carrier carrier, Span written, List<Span> removal, String hold) {
        List<Edit> edits = removal.stream()
                .flatMap(s -> script.removal(s.start(), s.end()).stream())
                .map(s -> Edit.remove(source.place(s)))
                .toList();
        Span place = script.span(written.start(), written.end());
        found.add(new Argument(name, source.place(place), carrier, edits, hold));
    }
}
