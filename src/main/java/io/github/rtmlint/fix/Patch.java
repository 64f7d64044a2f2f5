package io.github.rtmlint.fix;

import io.github.rtmlint.text.Encoding;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes as a unified diff. */
public final class Patch {
    private Patch() {}

    /**
     * The exact patch, in the files' own encodings, as {@code git apply} takes it.
     *
     * @throws IOException if a file's encoding lacks a character of its new text
     */
    public static byte[] exact(List<Change> changes) throws IOException {
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        for (Change change : changes) {
            String diff = UnifiedDiff.of(bytes(change, change.source().text()), bytes(change, change.after()));
            patch.writeBytes(head(change.path()).getBytes(StandardCharsets.UTF_8));
            patch.writeBytes(diff.getBytes(StandardCharsets.ISO_8859_1));
        }
        return patch.toByteArray();
    }

    /** The patch for people: secrets are redacted, and control characters are made visible. */
    public static Shown shown(List<Change> changes) {
        StringBuilder patch = new StringBuilder();
        boolean redacted = false;
        for (Change change : changes) {
            String before = change.source().text();
            String safe = Secrets.redact(UnifiedDiff.of(Secrets.redact(before), change.shown()));
            redacted |= Secrets.present(before) && !safe.equals(UnifiedDiff.of(before, change.after()));
            patch.append(Secrets.redact(head(change.path()))).append(Inert.lines(safe));
        }
        return new Shown(patch.toString(), redacted);
    }

    private static String head(String path) {
        String before = "a/" + path;
        String after = "b/" + path;
        return "diff --git " + GitName.quote(before) + " " + GitName.quote(after) + "\n"
                + "--- " + GitName.onLine(before) + "\n"
                + "+++ " + GitName.onLine(after) + "\n";
    }

    /** The text's bytes, one character each: git knows bytes only. */
    private static String bytes(Change change, String text) throws IOException {
        return new String(Encoding.encode(change.source(), text), StandardCharsets.ISO_8859_1);
    }

    /**
     * A patch to look at.
     *
     * @param text not to be applied when it is redacted
     * @param redacted whether secrets were taken out
     */
    public record Shown(String text, boolean redacted) {}
}
