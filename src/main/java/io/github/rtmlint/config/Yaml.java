package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Alias;
import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 of any number of documents; a template that is no YAML is read line by line. */
final class Yaml {
    private static final int DEEPEST = 400;

    /** The parser looks through all brackets that are open at each sign: beyond so many it would not end. */
    private static final int MOST_OPEN_BRACKETS = 5_000;

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%|<%|\\$\\{\\{");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .build();

    private final Source source;
    private final CodePoints offsets;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final List<Node> roots = new ArrayList<>();

    private Yaml(Source source) {
        this.source = source;
        this.offsets = new CodePoints(source.text());
    }

    static Document read(Source source) {
        try {
            refuseDepth(source.text());
            Yaml yaml = new Yaml(source);
            for (Event event : new Parse(SETTINGS).parseString(source.text())) {
                yaml.take(event);
            }
            return new Document(yaml.roots, List.of());
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            List<Problem> problems =
                    TEMPLATE.matcher(source.text()).find() ? List.of() : List.of(problem(source, broken));
            return new Document(Lines.read(source).roots(), problems);
        }
    }

    private static void refuseDepth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && depth > 0) {
                depth--;
            }
            if (depth > MOST_OPEN_BRACKETS) {
                throw new IllegalArgumentException("nested too deeply");
            }
        }
    }

    private static Problem problem(Source source, RuntimeException broken) {
        Optional<Mark> mark =
                broken instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        int offset = mark.map(m -> new CodePoints(source.text()).offset(m.getIndex()))
                .orElse(0);
        String what = broken instanceof MarkedYamlEngineException marked ? marked.getProblem() : broken.getMessage();
        String clause = String.valueOf(what).lines().findFirst().orElse("not understood");
        return Problems.unparsed(source, offset, "YAML: " + clause + "; read line by line instead");
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> anchors.clear();
            case Scalar -> add((ScalarEvent) event, scalar((ScalarEvent) event));
            case Alias -> add((AliasEvent) event, alias((AliasEvent) event));
            case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> close(event);
            default -> {}
        }
    }

    private void open(CollectionStartEvent event) {
        if (open.size() == DEEPEST) {
            throw new YamlEngineException("nested deeper than " + DEEPEST + " levels");
        }
        open.push(new Open(event, source.text(), start(event)));
    }

    private void close(Event event) {
        Open closed = open.pop();
        Node node = closed.node(Math.max(closed.start, closed.flow() ? end(event) : closed.last));
        add(closed.event, node);
    }

    private void add(NodeEvent event, Node node) {
        event.getAnchor().filter(a -> !(event instanceof AliasEvent)).ifPresent(anchor -> anchors.put(anchor, node));
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            open.peek().add(node);
        }
    }

    private Node alias(AliasEvent event) {
        Span span = new Span(start(event), end(event));
        Node target = anchors.get(event.getAnchor().orElseThrow());
        return target == null
                ? new Scalar(Spelled.raw(source.text(), span.start(), span.end()), span)
                : new Alias(target, span);
    }

    private Scalar scalar(ScalarEvent event) {
        int start = start(event);
        int end = Math.max(start, end(event));
        boolean decorated = event.getAnchor().isPresent() || event.getTag().isPresent();
        return YamlScalar.read(
                source.text(), new Span(start, end), decorated, event.getValue(), event.getScalarStyle());
    }

    private int start(Event event) {
        return offsets.offset(event.getStartMark().orElseThrow().getIndex());
    }

    private int end(Event event) {
        return offsets.offset(event.getEndMark().orElseThrow().getIndex());
    }

    /** A collection that has begun. */
    private static final class Open {
        private final CollectionStartEvent event;
        private final String text;
        private final int start;
        private final List<Node> items = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private Node key;
        private int last;

        Open(CollectionStartEvent event, String text, int start) {
            this.event = event;
            this.text = text;
            this.start = start;
            this.last = start;
        }

        boolean flow() {
            return event.isFlow();
        }

        void add(Node node) {
            last = Math.max(last, node.span().end());
            if (!(event instanceof MappingStartEvent)) {
                items.add(node);
            } else if (key == null) {
                key = node;
            } else {
                members.add(new Member(name(key), node, marked(key.span()).union(node.span())));
                key = null;
            }
        }

        /** A key with the question mark before it, should it have one. */
        private Span marked(Span key) {
            int at = key.start();
            while (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
                at--;
            }
            boolean marked = at > start && at < key.start() && text.charAt(at - 1) == '?';
            return marked ? new Span(at - 1, key.end()) : key;
        }

        Node node(int end) {
            Layout layout = flow() ? Layout.FLOW : Layout.BLOCK;
            Span span = new Span(start, end);
            return event instanceof MappingStartEvent
                    ? new Mapping(members, span, layout)
                    : new Sequence(items, span, layout);
        }

        private static Scalar name(Node key) {
            Node named = key instanceof Alias alias ? alias.target() : key;
            return named instanceof Scalar scalar
                    ? scalar
                    : Scalar.of(new Spelled.Builder("", key.span().start()).build());
        }
    }
}
