package io.github.rtmlint.call;

import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Program;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the deprecated methods' names in a value, and tells what kind of value it is.
 *
 * <p>A name is a whole token: {@code slack.rtm.start}, {@code rtm.start.timeout} and {@code rtm.start-x} are other names.
 * In a regular expression the name's dots may be escaped. Offsets are those of the value. Immutable.
 */
public final class MethodNames {
    private static final String NO_METHOD = "(?!)";

    private final Knowledge knowledge;
    private final Pattern names;
    private final Pattern context;
    private final Classifier classifier;

    public MethodNames(Knowledge knowledge) {
        this.knowledge = knowledge;
        Set<String> hosts = knowledge.migrations().stream()
                .flatMap(m -> m.hosts().stream())
                .map(h -> h.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        classifier = new Classifier(
                hosts,
                knowledge.programs().stream()
                        .filter(p -> p.does() == Program.Does.SEND)
                        .flatMap(p -> p.names().stream())
                        .sorted()
                        .toList(),
                knowledge.words());
        names = Pattern.compile(alternatives(knowledge.methods().stream()
                .map(m -> Pattern.quote(m).replace(".", "\\E(?:\\.|\\\\{1,2}\\.)\\Q"))
                .toList()));
        context = Pattern.compile(
                alternatives(hosts.stream()
                        .map(h -> Pattern.quote(h.substring(0, h.indexOf('.') < 0 ? h.length() : h.indexOf('.'))))
                        .toList()),
                Pattern.CASE_INSENSITIVE);
    }

    /** Every whole occurrence of a deprecated method's name, in order. */
    public List<Occurrence> in(String value) {
        List<Occurrence> found = new ArrayList<>();
        Matcher matcher = names.matcher(value);
        while (matcher.find()) {
            Span name = new Span(matcher.start(), matcher.end());
            if (Classifier.whole(value, name)) {
                String method = matcher.group().replace("\\", "");
                Shape shape = classifier.shape(value, name);
                found.add(new Occurrence(
                        method, name.start(), name.end(), shape, parameters(method, value, name.end(), shape)));
            }
        }
        return List.copyOf(found);
    }

    /** Whether the text speaks of the service: names the first label of one of its hosts. */
    public boolean context(CharSequence text) {
        return context.matcher(text).find();
    }

    /** The parameters of a query that stands by itself, such as a form's body, sent to a method. */
    public List<Parameter> query(String method, String query) {
        return Query.of(query).parameters(name -> stays(method, name));
    }

    /** The members of a JSON object, such as a request's body, sent to a method; none when the text is no object. */
    public JsonMembers json(String method, String object) {
        return JsonMembers.of(object, name -> stays(method, name));
    }

    /** The parameters of the query that follows {@code end}, where what names a method ends. */
    public List<Parameter> queryAfter(String method, String value, int end) {
        return Query.after(value, end).parameters(name -> stays(method, name));
    }

    /** Whether an argument stays when the method is replaced; one that is not known does. */
    public boolean stays(String method, String argument) {
        return knowledge.migration(method).filter(m -> m.drops(argument)).isEmpty();
    }

    /** A value as it is when the method that it names is replaced. */
    public String replaced(String method, String value) {
        return knowledge
                .migration(method)
                .map(m -> value.replace(method, m.to()))
                .orElse(value);
    }

    /** Whether a method takes an argument of this name. */
    public boolean takes(String method, String argument) {
        return knowledge.migration(method).flatMap(m -> m.argument(argument)).isPresent();
    }

    private List<Parameter> parameters(String method, String value, int end, Shape shape) {
        return shape.call() ? queryAfter(method, value, end) : List.of();
    }

    private static String alternatives(List<String> patterns) {
        return patterns.isEmpty() ? NO_METHOD : patterns.stream().sorted().collect(Collectors.joining("|"));
    }

    /**
     * A method's name in a value.
     *
     * @param method the Web API method
     * @param start of the name
     * @param end of the name
     * @param shape what the value around it is
     * @param parameters of the query behind it, in order; none unless it is a call
     */
    public record Occurrence(String method, int start, int end, Shape shape, List<Parameter> parameters) {}

    /**
     * A query parameter behind a method's name.
     *
     * @param name as sent
     * @param span the whole parameter, {@code no_unreads=1}
     * @param removal what leaves with it so that the rest stays well formed: it takes its {@code &} or {@code ?}. The
     *     removals of the parameters that the successor lacks do not overlap and are made to be applied together; that of one
     *     that it takes may hold some of theirs
     */
    public record Parameter(String name, Span span, Span removal) {
        /**
         * Why it stays in the text that it is found in; empty when it can leave. What opens a template's expression that does
         * not end in it would be missing, as the file hangs on it.
         */
        public String hold(String text) {
            String leaves = removal.in(text);
            return leaves.lastIndexOf("{{") > leaves.lastIndexOf("}}")
                    ? "an expression begins in it that does not end in it"
                    : "";
        }
    }

    /** What kind of value a name stands in. */
    public enum Shape {
        /** A URL on one of the service's own hosts. */
        FULL_URL,
        /** A URL on this machine, or on a host that is not told. */
        LOCAL_URL,
        /** A URL on another host. */
        OTHER_URL,
        /** A relative path, or a name with a query. */
        PATH,
        /** The name and nothing else, or one of a list. */
        BARE,
        /** A link to a page about the method. */
        DOCUMENTATION,
        /** Words for people, code, or an address of something else. */
        WORDS;

        /** Whether the value can name the method in order to call it. */
        public boolean call() {
            return this != DOCUMENTATION && this != WORDS;
        }

        /**
         * How sure it is that such a value calls the service.
         *
         * @param context whether what it stands in speaks of the service
         */
        public Confidence confidence(boolean context) {
            return this == FULL_URL
                    ? Confidence.HIGH
                    : context && this != OTHER_URL ? Confidence.MEDIUM : Confidence.LOW;
        }
    }
}
