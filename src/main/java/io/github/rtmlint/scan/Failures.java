package io.github.rtmlint.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** I/O failures in words that hold no path of the machine. */
final class Failures {
    private Failures() {}

    static String words(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (failure instanceof FileSystemLoopException) {
            return "the folders form a loop";
        }
        String text = String.valueOf(failure.getMessage());
        return text.substring(text.lastIndexOf(": ") < 0 ? 0 : text.lastIndexOf(": ") + 2);
    }
}
