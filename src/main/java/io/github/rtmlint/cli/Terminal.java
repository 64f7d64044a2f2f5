package io.github.rtmlint.cli;

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
 */
record Terminal(PrintStream out, PrintStream err, boolean outShown, boolean errShown) {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    static Terminal of(PrintStream out, PrintStream err) {
        return new Terminal(out, err, shown("1"), shown("2"));
    }

    /** A line on standard error. */
    void say(String line) {
        out.flush();
        err.println(line);
        err.flush();
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
