package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import java.util.Locale;

/**
 * A value with its place in the tree.
 *
 * @param path its key's path, dotted, list positions as {@code [0]}
 * @param key where its name stands; its own value's place when it has none
 * @param value what it is
 * @param parent what it stands in; null at the top
 * @param role what brought it here
 */
record Entry(String path, Scalar key, Scalar value, Parent parent, Role role) {
    /** What an entry is. */
    enum Role {
        VALUE,
        /** A key that has a mapping below it; {@code parent} is that mapping. */
        KEY,
        /** A value that is written elsewhere and stands here once more. */
        ALIAS
    }

    /**
     * A mapping or list around a value.
     *
     * @param above around it; null at the top
     * @param node itself
     * @param name its own key; empty when it has none
     */
    record Parent(Parent above, Node node, String name) {
        /** The nearest mapping from here upwards. */
        Parent mapping() {
            Parent nearest = this;
            while (nearest != null && !(nearest.node instanceof Mapping)) {
                nearest = nearest.above;
            }
            return nearest;
        }
    }

    /** The key's last step. */
    String name() {
        return key == value ? "" : key.value();
    }

    /** The last step of its name, or else of what it stands in: in lower case, without what joins words. */
    String label() {
        String label = key == value && parent != null ? parent.name() : name();
        return label.substring(label.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "");
    }

    static Scalar keyOf(Member member, Scalar value) {
        return member.key().value().isEmpty() ? value : member.key();
    }
}
