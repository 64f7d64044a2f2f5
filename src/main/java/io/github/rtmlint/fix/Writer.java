package io.github.rtmlint.fix;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries a plan out on disk.
 *
 * <p>Every new text is first written whole into a temporary file beside its file; only when all of them are there do they
 * take the files' places, each in one step. Whenever the process dies, each file is the old or the new one.
 */
public final class Writer {
    private final Path root;

    /** @param root what the sources' paths are relative to; nothing outside it is written */
    public Writer(Path root) {
        this.root = root;
    }

    /** Writes what can be written; a fix with a file that cannot be is left out whole, and the others go on. */
    public Outcome write(Plan plan) {
        Plan rest = plan;
        while (true) {
            Map<String, String> failures = new LinkedHashMap<>();
            List<Staged> staged = stage(rest.changes(), failures);
            if (failures.isEmpty()) {
                return replace(rest, staged);
            }
            staged.forEach(Staged::discard);
            rest = rest.without(failures);
        }
    }

    private List<Staged> stage(List<Change> changes, Map<String, String> failures) {
        List<Staged> staged = new ArrayList<>();
        for (Change change : changes) {
            try {
                staged.add(Staged.of(root, change));
            } catch (IOException failure) {
                failures.put(change.path(), words(failure));
            }
        }
        return staged;
    }

    private static Outcome replace(Plan plan, List<Staged> staged) {
        Map<String, String> failures = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        for (Staged file : staged) {
            try {
                Files.move(file.temporary(), file.target(), StandardCopyOption.ATOMIC_MOVE);
                written.add(file.path());
            } catch (IOException failure) {
                file.discard();
                failures.put(
                        file.path(),
                        words(failure) + "; other files of its group may be written, a second run finishes");
            }
        }
        Plan done = plan.without(failures);
        return new Outcome(done.fixes(), done.refusals(), List.copyOf(written));
    }

    /** What went wrong, a clause whose subject is the file and that holds no path of the machine. */
    private static String words(IOException failure) {
        if (failure instanceof Unwritable) {
            return failure.getMessage();
        }
        String reason = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        return "cannot be written: "
                + (failure instanceof AccessDeniedException || reason == null ? "permission denied" : reason);
    }
}
