package io.github.rtmlint.cli;

import java.io.PrintStream;

/** A line on standard error that says how long a run has taken; it goes away when the run ends. */
final class Progress {
    private static final long FIRST_MILLIS = 500;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final Thread thread;

    private Progress(PrintStream err) {
        this.err = err;
        this.thread = new Thread(this::run, "progress");
        thread.setDaemon(true);
    }

    /** Begins after half a second; never when nobody looks. */
    static Progress start(Terminal terminal, boolean wanted) {
        Progress progress = new Progress(terminal.err());
        if (wanted && terminal.errShown()) {
            progress.thread.start();
        }
        return progress;
    }

    private void run() {
        boolean shown = false;
        try {
            Thread.sleep(FIRST_MILLIS);
            for (int seconds = 0; ; seconds++) {
                err.print(CLEAR + "scanning" + (seconds == 0 ? "" : ", " + seconds + " s"));
                err.flush();
                shown = true;
                Thread.sleep(1000);
            }
        } catch (InterruptedException done) {
            if (shown) {
                err.print(CLEAR);
                err.flush();
            }
        }
    }

    void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
