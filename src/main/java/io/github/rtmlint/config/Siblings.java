package io.github.rtmlint.config;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.Separated;
import io.github.rtmlint.config.Entry.Parent;
import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.config.SentText.Sent;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Arguments that stand beside a method's name rather than in its URL. */
final class Siblings {
    private static final int DEEPEST = 12;
    /** Keys below which arguments stand, without case and punctuation. */
    private static final Pattern HOLDER =
            Pattern.compile("(query|form|url|body|path)?(params?|parameters?|args?|arguments?)(ui)?"
                    + "|query(string)?|qs|form|formdata|formfields|urlencoded|body|data|payload|requestbody|content|schema|properties"
                    + "|application/.*|value|raw");
    /** Those whose arguments go into the URL. */
    private static final Pattern QUERY =
            Pattern.compile("query(string)?(params?|parameters?|args?|arguments?)?(ui)?|qs");

    /** The beginning of a form or a JSON object. */
    private static final Pattern TEXT = Pattern.compile("[A-Za-z_]+=|\\s*\\{\\s*\"");

    /** Why an argument cannot leave by itself. */
    private static final String NEEDED = "an alias elsewhere repeats what it is given";

    private static final Set<String> NAMES = Set.of("name", "key", "argument.name");
    private static final Set<String> URLS = Set.of("url", "uri", "endpoint");

    private final Source source;
    private final MethodNames names;

    Siblings(Source source, MethodNames names) {
        this.source = source;
        this.names = names;
    }

    /** The arguments that the mappings around a value hold for a method. */
    List<Argument> of(Entry entry, String method) {
        Collected collected = new Collected(method, entry);
        Parent nearest = entry.parent() == null ? null : entry.parent().mapping();
        if (nearest != null && nearest.node() instanceof Mapping mapping) {
            switch (mapping.layout()) {
                case WORDS -> {}
                case MARKUP -> element(nearest).ifPresent(around -> collected.holder(around, true, false, 0));
                default -> {
                    object(nearest, mapping, entry.role() == Entry.Role.KEY, collected);
                    collected.dotted(mapping, entry.name());
                }
            }
        }
        return collected.found;
    }

    /** The element around the one that names the method, unless it is the document's own. */
    private static Optional<Mapping> element(Parent named) {
        Parent around = named.above();
        boolean inside =
                around != null && around.above() != null && around.above().above() != null;
        return inside ? Optional.of((Mapping) around.node()) : Optional.empty();
    }

    private static void object(Parent named, Mapping mapping, boolean key, Collected collected) {
        if (named.above() != null || key) {
            collected.below(mapping, key, false, 0);
        }
        Parent around = named.above() == null ? null : named.above().mapping();
        if (around != null && !named.name().isEmpty()) {
            collected.tables((Mapping) around.node(), named.name() + ".");
        }
        if (around != null && URLS.contains(named.name().toLowerCase(Locale.ROOT))) {
            collected.below((Mapping) around.node(), false, false, 0);
        }
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private final class Collected {
        private final String method;
        private final Entry entry;
        private final List<Argument> found = new ArrayList<>();

        Collected(String method, Entry entry) {
            this.method = method;
            this.entry = entry;
        }

        /** Searches the holders of arguments below a mapping; every member when {@code all}. */
        void below(Mapping mapping, boolean all, boolean query, int depth) {
            for (Member member : mapping.members()) {
                String key = plain(member.key().value());
                if (depth < DEEPEST && (all || HOLDER.matcher(key).matches())) {
                    boolean inQuery = query || QUERY.matcher(key).matches();
                    holder(member.value(), all, inQuery, depth + 1);
                    if (!all && member.value() instanceof Scalar text) {
                        sent(text, inQuery);
                    }
                }
            }
        }

        /** Takes dotted keys beside one that names the method: {@code slack.params.no_unreads} beside {@code slack.method}. */
        void dotted(Mapping mapping, String named) {
            String prefix = named.substring(0, named.lastIndexOf('.') + 1);
            for (Member member : mapping.members()) {
                String key = member.key().value();
                int last = key.lastIndexOf('.');
                if (mapping.layout() == Layout.BLOCK
                        && key.startsWith(prefix)
                        && last > prefix.length()
                        && names.takes(method, key.substring(last + 1))
                        && Arrays.stream(key.substring(prefix.length(), last).split("\\."))
                                .allMatch(step -> HOLDER.matcher(plain(step)).matches())) {
                    List<Span> line = List.of(Lined.of(source.text(), member.span()));
                    add(new Sent(key.substring(last + 1), member.key().span(), line, ""), false);
                }
            }
        }

        /** Searches tables that are written beside the one that names the method, and belong into it. */
        void tables(Mapping around, String prefix) {
            for (Member member : around.members()) {
                String key = member.key().value();
                if (key.startsWith(prefix)
                        && HOLDER.matcher(plain(key.substring(prefix.length()))).matches()) {
                    holder(member.value(), false, false, 1);
                }
            }
        }

        void holder(Node node, boolean all, boolean query, int depth) {
            if (node instanceof Sequence sequence) {
                List<Span> spans = sequence.items().stream().map(Node::span).toList();
                pick(sequence.items(), spans, sequence.layout(), query);
                sequence.items().forEach(item -> deeper(item, all, query, depth));
            } else if (node instanceof Mapping mapping) {
                List<Member> members = mapping.members();
                pick(members, members.stream().map(Member::span).toList(), mapping.layout(), query);
                below(mapping, all, query, depth);
                members.stream().filter(m -> !all).forEach(member -> deeper(member.value(), false, query, depth));
            }
        }

        /** A body, or a query, as a text. */
        private void sent(Scalar text, boolean query) {
            if (TEXT.matcher(text.value()).lookingAt()) {
                SentText.of(names, method, text.text()).arguments().forEach(sent -> add(sent, query));
            }
        }

        private void deeper(Node node, boolean all, boolean query, int depth) {
            if (node instanceof Mapping mapping) {
                below(mapping, all, query, depth);
            }
        }

        /** Takes those of the parts that are arguments of the method. */
        private void pick(List<?> parts, List<Span> spans, Layout layout, boolean query) {
            List<Optional<Scalar>> named = parts.stream().map(this::argument).toList();
            if (named.stream().allMatch(Optional::isEmpty)) {
                return;
            }
            List<Span> removals = layout == Layout.FLOW || layout == Layout.BLOCK && separated(spans)
                    ? new Separated(withLastComma(spans), spans)
                            .removals(i -> named.get(i)
                                    .map(n -> names.stays(method, n.value()))
                                    .orElse(true))
                    : spans.stream().map(s -> Lined.of(source.text(), s)).toList();
            for (int i = 0; i < spans.size(); i++) {
                if (named.get(i).isPresent()) {
                    Scalar name = named.get(i).get();
                    String hold = needed(spans.get(i)) ? NEEDED : "";
                    List<Span> removal = hold.isEmpty() ? List.of(removals.get(i)) : List.of();
                    Sent sent = new Sent(name.value(), name.span(), removal, hold);
                    add(sent, query || isQuery(parts.get(i)));
                }
            }
        }

        /** Whether something outside of a span is an alias of what is written in it. */
        private boolean needed(Span span) {
            Parent top = entry.parent();
            while (top != null && top.above() != null) {
                top = top.above();
            }
            return top != null
                    && top.node()
                            .aliases()
                            .anyMatch(a -> span.contains(a.target().span()) && !span.contains(a.span()));
        }

        /** Whether there is a comma behind some of a block's members. */
        private boolean separated(List<Span> spans) {
            return spans.stream().anyMatch(span -> behindComma(span.end()) > span.end());
        }

        /** The parts with the comma behind the last of them, which must not outlive them all. */
        private Span withLastComma(List<Span> spans) {
            return new Span(
                    spans.get(0).start(),
                    behindComma(spans.get(spans.size() - 1).end()));
        }

        /** Behind the comma that comes next, or where it began. */
        private int behindComma(int end) {
            String text = source.text();
            int at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.startsWith(",", at) ? at + 1 : end;
        }

        /** Whether a parameter of an API's description says that it stands in the query. */
        private boolean isQuery(Object part) {
            return part instanceof Mapping mapping
                    && mapping.scalar("in")
                            .filter(in -> in.value().equals("query"))
                            .isPresent();
        }

        private Optional<Scalar> argument(Object part) {
            Optional<Scalar> name = Optional.empty();
            if (part instanceof Member member
                    && names.takes(method, member.key().value())) {
                name = Optional.of(member.key());
            } else if (part instanceof Member member && member.value() instanceof Mapping mapping) {
                name = named(mapping);
            } else if (part instanceof Mapping mapping) {
                name = named(mapping);
            }
            return name.filter(n -> names.takes(method, n.value()));
        }

        private Optional<Scalar> named(Mapping mapping) {
            return mapping.members().stream()
                    .filter(m -> NAMES.contains(m.key().value().toLowerCase(Locale.ROOT)))
                    .flatMap(m -> m.value() instanceof Scalar scalar ? Stream.of(scalar) : Stream.empty())
                    .findFirst();
        }

        private void add(Sent sent, boolean query) {
            List<Edit> edits = sent.removal().stream()
                    .map(span -> Edit.remove(source.place(span)))
                    .toList();
            Argument.Carrier carrier = query ? Argument.Carrier.QUERY : Argument.Carrier.FORM;
            found.add(new Argument(sent.name(), source.place(sent.written()), carrier, edits, sent.hold()));
        }
    }
}
