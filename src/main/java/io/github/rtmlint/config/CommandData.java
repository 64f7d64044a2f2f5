package io.github.rtmlint.config;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.call.Separated;
import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.SentText.Sent;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method's arguments in the data that a command sends: {@code curl -d no_unreads=1}, {@code wget --post-data=…},
 * {@code http … no_unreads==1}, a JSON text.
 */
final class CommandData {
    /** An option and its value in one word. */
    private static final Pattern JOINED = Pattern.compile("(?s)(--[a-z-]+)=(.*)|(-[A-Za-z])(.+)");
    /** Several options of a letter each: the last has the value. */
    private static final Pattern SEVERAL = Pattern.compile("-[A-Za-z]+([A-Za-z])");

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

    /** What one word sends; {@code whole} when the word goes with it. */
    private record Data(List<Sent> arguments, boolean whole, boolean query) {
        static final Data NONE = new Data(List.of(), false, false);
    }

    /** The arguments, with the edits that take them out of the source. */
    List<Argument> of(Command command) {
        List<Member> words = command.words().members();
        List<Data> data = words.stream().map(w -> data(command, w)).toList();
        if (data.stream().allMatch(d -> d.arguments().isEmpty())) {
            return found;
        }
        boolean emptied =
                command.words().layout() == Layout.BLOCK && data.stream().allMatch(Data::whole);
        List<Span> removals = Separated.of(words.stream().map(Member::span).toList())
                .removals(i -> !data.get(i).whole());
        for (int i = 0; i < words.size(); i++) {
            Data word = data.get(i);
            for (Sent sent : word.arguments()) {
                List<Span> removal = word.whole() ? List.of(removals.get(i)) : sent.removal();
                String hold = emptied ? "nothing would be left of the list" : sent.hold();
                add(sent.name(), word.query(), sent.written(), removal, hold);
            }
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
                    Span part = parameter.span();
                    Span removed = parameter.removal();
                    List<Span> removal = text.removal(removed.start(), removed.end());
                    add(parameter.name(), true, text.span(part.start(), part.end()), removal, "");
                }
            }
        });
        return List.copyOf(found);
    }

    private Data data(Command command, Member word) {
        if (!(word.value() instanceof Scalar value)) {
            return Data.NONE;
        }
        String option = word.key().value();
        Optional<Spelled> sent = sent(command, option, value.text());
        if (sent.isPresent()) {
            SentText text = SentText.of(names, method, sent.get());
            boolean alone = !text.empty() || option.isEmpty() || command.sends(option);
            return alone
                    ? new Data(text.arguments(), text.empty(), command.isQuery(option))
                    : new Data(text.arguments().stream().map(CommandData::held).toList(), false, command.query());
        }
        return command.program().items() ? item(word, value) : Data.NONE;
    }

    private static Sent held(Sent sent) {
        return new Sent(sent.name(), sent.written(), List.of(), "its option is written together with others");
    }

    /** The text that a word sends, if it is the value of an option for that. */
    private static Optional<Spelled> sent(Command command, String option, Spelled value) {
        Matcher several = SEVERAL.matcher(option);
        Matcher joined = JOINED.matcher(value.value());
        if (command.sends(option) || several.matches() && command.sends("-" + several.group(1))) {
            return Optional.of(value);
        }
        if (option.isEmpty() && joined.matches()) {
            int group = joined.start(1) < 0 ? 3 : 1;
            return Optional.of(value.part(joined.start(group + 1), joined.end(group + 1)))
                    .filter(v -> command.sends(joined.group(group)));
        }
        return Optional.empty();
    }

    /** {@code no_unreads=1}, {@code no_unreads==1}, whose name is taken for that of an assignment before a command. */
    private Data item(Member word, Scalar value) {
        Matcher item = ITEM.matcher(value.value());
        String option = word.key().value();
        if (names.takes(method, option)) {
            return item(option, word.span(), value.value().startsWith("="));
        }
        return item.matches() && names.takes(method, item.group(1))
                ? item(item.group(1), value.text().span(), item.group(2).equals("=="))
                : Data.NONE;
    }

    private Data item(String name, Span written, boolean query) {
        return new Data(List.of(new Sent(name, written, List.of(), "")), !names.stays(method, name), query);
    }

    private void add(String name, boolean query, Span written, List<Span> removal, String hold) {
        List<Edit> edits = removal.stream()
                .flatMap(s -> script.removal(s.start(), s.end()).stream())
                .map(s -> Edit.remove(source.place(s)))
                .toList();
        Span place = script.span(written.start(), written.end());
        Argument.Carrier carrier = query ? Argument.Carrier.QUERY : Argument.Carrier.FORM;
        found.add(new Argument(name, source.place(place), carrier, hold.isEmpty() ? edits : List.of(), hold));
    }
}
