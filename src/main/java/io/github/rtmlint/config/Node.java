package io.github.rtmlint.config;

import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of a document, with the span in which it is written. */
sealed interface Node {
    Span span();

    /** The aliases at and below this node. */
    default Stream<Alias> aliases() {
        if (this instanceof Mapping mapping) {
            return mapping.members().stream().flatMap(m -> m.value().aliases());
        } else if (this instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(Node::aliases);
        }
        return this instanceof Alias alias ? Stream.of(alias) : Stream.empty();
    }

    /**
     * @param text what a program gets
     * @param span as written, with its quotes
     */
    record Scalar(Spelled text, Span span) implements Node {
        static Scalar of(Spelled text) {
            return new Scalar(text, text.span());
        }

        String value() {
            return text.value();
        }
    }

    /** Keys with values: an object, a section, an element, a command. */
    record Mapping(List<Member> members, Span span, Layout layout) implements Node {
        Optional<Scalar> scalar(String key) {
            for (Member member : members) {
                if (member.value() instanceof Scalar scalar
                        && member.key().value().equalsIgnoreCase(key)) {
                    return Optional.of(scalar);
                }
            }
            return Optional.empty();
        }
    }

    /** Values in order. */
    record Sequence(List<Node> items, Span span, Layout layout) implements Node {}

    /** A value that is written elsewhere in the document. */
    record Alias(Node target, Span span) implements Node {}

    /**
     * A key with its value.
     *
     * @param key empty for what has no name, such as the text of an element
     * @param span from the key to the end of the value
     */
    record Member(Scalar key, Node value, Span span) {
        static Member of(Scalar key, Node value) {
            return new Member(key, value, key.span().union(value.span()));
        }
    }

    /** How members and items stand beside each other. */
    enum Layout {
        /** Separated by commas. */
        FLOW,
        /** On lines of their own. */
        BLOCK,
        /** Elements, their attributes and their text. */
        MARKUP,
        /** Separated by blanks. */
        WORDS
    }
}
