package io.github.rtmlint.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Edits of one source, applied in one pass. */
public final class Edits {
    private Edits() {}

    /**
     * The edits in order, equal ones once and a removal that lies inside another left out.
     *
     * @throws IllegalArgumentException if two of them overlap and say different things
     */
    public static List<Edit> merge(Collection<Edit> edits) {
        return merged(edits).orElseThrow(() -> new IllegalArgumentException("overlapping edits in " + edits));
    }

    /** What {@link #merge} returns; empty if two of the edits overlap and say different things. */
    public static Optional<List<Edit>> merged(Collection<Edit> edits) {
        List<Edit> merged = new ArrayList<>();
        for (Edit edit : new TreeSet<>(edits)) {
            Edit last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || !last.place().overlaps(edit.place())) {
                merged.add(edit);
            } else if (absorbs(edit, last)) {
                merged.set(merged.size() - 1, edit);
            } else if (!absorbs(last, edit)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(merged));
    }

    /** Whether the edits can be merged. */
    public static boolean compatible(Collection<Edit> edits) {
        return merged(edits).isPresent();
    }

    /** The source's text after its edits; edits of other sources are ignored. */
    public static String apply(Source source, Collection<Edit> edits) {
        return apply(source, new Span(0, source.text().length()), edits, List.of());
    }

    /**
     * A part of the source's text after its edits, all of which lie inside it.
     *
     * @param secrets what is redacted in it, also where an edit takes away what tells that it is one
     */
    public static String apply(Source source, Span part, Collection<Edit> edits, List<Span> secrets) {
        StringBuilder result = new StringBuilder(part.length());
        int from = part.start();
        for (Edit edit : merge(edits)) {
            if (edit.place().path().equals(source.path())) {
                Span kept = new Span(from, edit.place().span().start());
                result.append(Secrets.redact(source.text(), kept, secrets)).append(edit.replacement());
                from = edit.place().span().end();
            }
        }
        return result.append(Secrets.redact(source.text(), new Span(from, part.end()), secrets))
                .toString();
    }

    private static boolean absorbs(Edit outer, Edit inner) {
        return outer.replacement().isEmpty()
                && outer.place().span().contains(inner.place().span());
    }
}
