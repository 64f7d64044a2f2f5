package io.github.rtmlint.cli;

import io.github.rtmlint.Engine;
import io.github.rtmlint.Rtmlint;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The entry point of the command line. */
public final class Main {
    static final String NAME = "rtmlint";

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.of(stream(FileDescriptor.out), stream(FileDescriptor.err));
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
            terminal.say(NAME + ": internal error: " + error);
            Runtime.getRuntime().halt(Exit.FAILED.code());
        });
        Rtmlint.prepare();
        System.exit(run(terminal, new Rtmlint(), args));
    }

    static int run(Terminal terminal, Engine engine, String... args) {
        return new Commands(terminal, engine).run(args).code();
    }

    /** rtmlint's own version; {@code dev} when it was not packed. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
