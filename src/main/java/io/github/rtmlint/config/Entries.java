package io.github.rtmlint.config;

import io.github.rtmlint.config.Entry.Parent;
import io.github.rtmlint.config.Entry.Role;
import io.github.rtmlint.config.Node.Alias;
import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a document's trees and lists their values. */
final class Entries {
    /** How many values may stand in a document once more through aliases. */
    private static final int MOST_ALIASED = 10_000;

    private static final int DEEPEST = 500;

    private final List<Entry> found = new ArrayList<>();
    private int aliased;
    private int depth;

    private Entries() {}

    static List<Entry> of(Document document) {
        Entries entries = new Entries();
        document.roots().forEach(root -> entries.walk(root, "", null, "", false));
        return entries.found;
    }

    private void walk(Node node, String path, Parent above, String name, boolean again) {
        if (++depth < DEEPEST) {
            if (node instanceof Scalar scalar) {
                add(path, scalar, scalar, above, again);
            } else if (node instanceof Sequence sequence) {
                items(sequence, path, new Parent(above, node, name), again);
            } else if (node instanceof Mapping mapping) {
                members(mapping, mapping.layout() == Layout.WORDS ? "" : path, new Parent(above, node, name), again);
            } else if (node instanceof Alias alias && aliased < MOST_ALIASED) {
                walk(alias.target(), path, above, name, true);
            }
        }
        depth--;
    }

    private void items(Sequence sequence, String path, Parent parent, boolean again) {
        for (int i = 0; i < sequence.items().size(); i++) {
            walk(sequence.items().get(i), path + "[" + i + "]", parent, "", again);
        }
    }

    private void members(Mapping mapping, String path, Parent parent, boolean again) {
        for (Member member : mapping.members()) {
            String key = member.key().value();
            Optional<Node> nested = Nested.in(member, mapping);
            if (key.equals("<<")) {
                merge(member.value(), path, parent);
            } else if (nested.isPresent()) {
                walk(nested.get(), join(path, key), parent, key, again);
            } else if (member.value() instanceof Scalar scalar) {
                add(join(path, key), Entry.keyOf(member, scalar), scalar, parent, again);
            } else {
                walk(member.value(), join(path, key), parent, key, again);
                if (!again && member.value() instanceof Mapping below) {
                    Parent inside = new Parent(parent, below, key);
                    found.add(new Entry(join(path, key), member.key(), member.key(), inside, Role.KEY));
                }
            }
        }
    }

    private void merge(Node merged, String path, Parent parent) {
        if (merged instanceof Sequence several) {
            several.items().forEach(one -> merge(one, path, parent));
        } else {
            walk(merged, path, parent, "", merged instanceof Alias);
        }
    }

    private void add(String path, Scalar key, Scalar value, Parent parent, boolean again) {
        if (again && aliased++ >= MOST_ALIASED) {
            return;
        }
        found.add(new Entry(path, key, value, parent, again ? Role.ALIAS : Role.VALUE));
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
    }
}
