package io.github.rtmlint.config;

import io.github.rtmlint.text.Problem;
import java.util.List;

/**
 * What a format's reader makes of a file.
 *
 * @param roots its documents, most often one
 * @param problems what it could not understand
 */
record Document(List<Node> roots, List<Problem> problems) {
    Document {
        roots = List.copyOf(roots);
        problems = List.copyOf(problems);
    }

    static Document of(Node root) {
        return new Document(List.of(root), List.of());
    }
}
