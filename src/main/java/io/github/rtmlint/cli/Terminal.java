package io.github.rtmlint.cli;

import io.github.rtmlint.text.Inert;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where output goes.
 *
 * @param out for results
 * @param err for everything else
 * @param outShown whether a person looks at {@code out}
 * @param errShown whether a person looks at {@code err}
 * @param columns how wide it is
 */
record Terminal(PrintStream out, PrintStream err, boolean outShown, boolean errShown, int columns) {
    private static final int USUAL = 100;
    private static final int NARROWEST = 40;

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    static Terminal of(PrintStream out, PrintStream err) {
        return new Terminal(out, err, shown("1"), shown("2"), columns(System.getenv("COLUMNS")));
    }

    /** A line of results. */
    void tell(String line) {
        out.println(Inert.line(line));
    }

    /** A line on standard error. */
    void say(String line) {
        out.flush();
        err.println(Inert.line(line));
        err.flush();
    }

    /** What the shell or {@code bin/rtmlint} says; a guess when neither does. */
    static int columns(String told) {
        return told != null && told.matches("\\d{1,4}") ? Math.max(NARROWEST, Integer.parseInt(told)) : USUAL;
    }

    private static boolean shown(String descriptor) {
        try {
            String target =
                    Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return System.console() != null;
        }
    }
}
