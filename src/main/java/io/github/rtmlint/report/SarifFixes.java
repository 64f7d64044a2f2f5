package io.github.rtmlint.report;

import de.jcup.sarif_2_1_0.model.ArtifactChange;
import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.Replacement;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Safe fixes as SARIF has them. Those whose text holds a secret are left out. */
final class SarifFixes {
    /** A fix with more edits is written with one of its findings only, so that the report does not grow with their product. */
    private static final int REPEATED = 100;

    private final Set<Fix> written = Collections.newSetFromMap(new IdentityHashMap<>());

    Optional<de.jcup.sarif_2_1_0.model.Fix> of(Finding finding) {
        return finding.fix()
                .filter(fix -> finding.active() && fix.safety() == Fix.Safety.SAFE)
                .filter(fix ->
                        shareable(fix) && (written.add(fix) || fix.edits().size() <= REPEATED))
                .map(SarifFixes::fix);
    }

    /** Whether the fix may be shown word for word. */
    static boolean shareable(Fix fix) {
        return fix.edits().stream().noneMatch(edit -> Secrets.present(edit.replacement()));
    }

    private static de.jcup.sarif_2_1_0.model.Fix fix(Fix fix) {
        List<ArtifactChange> changes = new ArrayList<>();
        Edit last = null;
        for (Edit joined : joined(fix.edits())) {
            boolean sameFile =
                    last != null && last.place().path().equals(joined.place().path());
            if (!sameFile) {
                ArtifactChange change = new ArtifactChange();
                change.setArtifactLocation(SarifPlaces.artifact(joined.place().path()));
                changes.add(change);
            }
            last = outOfIndentation(joined, sameFile ? last.place().span().end() : 0);
            changes.get(changes.size() - 1).getReplacements().add(replacement(last));
        }
        de.jcup.sarif_2_1_0.model.Fix written = new de.jcup.sarif_2_1_0.model.Fix();
        written.setDescription(SarifPlaces.message(fix.description()));
        written.getArtifactChanges().addAll(changes);
        return written;
    }

    /** The edits, those that touch made one. */
    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.place().path().equals(edit.place().path())
                    && last.place().span().end() == edit.place().span().start()) {
                Place both = last.place()
                        .source()
                        .place(last.place().span().union(edit.place().span()));
                joined.set(joined.size() - 1, Edit.replace(both, last.replacement() + edit.replacement()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static Replacement replacement(Edit edit) {
        Replacement replacement = new Replacement();
        replacement.setDeletedRegion(SarifPlaces.region(edit.place()));
        if (!edit.replacement().isEmpty()) {
            ArtifactContent content = new ArtifactContent();
            content.setText(edit.replacement());
            replacement.setInsertedContent(content);
        }
        return replacement;
    }

    /**
     * The same change, begun at the end of the line before instead of within indentation: VS Code's viewer moves a start
     * that lies there to the line's first letter.
     *
     * @param free where the edit before ends
     */
    static Edit outOfIndentation(Edit edit, int free) {
        Source source = edit.place().source();
        Span span = edit.place().span();
        int line = edit.place().line();
        int start = source.line(line).start();
        if (line == 1 || !indents(source.text(), start, span.start())) {
            return edit;
        }
        int end = source.line(line - 1).end();
        if (end < free) {
            return edit;
        }
        String lineEnd = source.text().substring(end, start);
        boolean wholeLines = span.start() == start
                && edit.replacement().isEmpty()
                && source.text().substring(start, span.end()).endsWith(lineEnd);
        return wholeLines
                ? Edit.remove(source.place(end, span.end() - lineEnd.length()))
                : Edit.replace(
                        source.place(end, span.end()), source.text().substring(end, span.start()) + edit.replacement());
    }

    /** Whether there are blanks only before {@code at}, and one follows. */
    private static boolean indents(String text, int start, int at) {
        return at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t')
                && text.substring(start, at).isBlank();
    }
}
