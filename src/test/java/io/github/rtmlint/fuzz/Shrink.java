package io.github.rtmlint.fuzz;

import io.github.rtmlint.fuzz.Corpus.Input;
import java.util.Arrays;
import java.util.function.Predicate;

/** Makes an input smaller as long as something holds for it: fewer files, then fewer bytes. */
final class Shrink {
    private static final int MOST_TRIES = 4000;

    private final Predicate<Input> holds;
    private int tries;

    private Shrink(Predicate<Input> holds) {
        this.holds = holds;
    }

    static Input of(Input input, Predicate<Input> holds) {
        return new Shrink(holds).shrunk(input);
    }

    private Input shrunk(Input input) {
        Input smallest = input;
        for (String path : input.files().keySet()) {
            Input less = smallest.without(path);
            if (!less.files().isEmpty() && holds(less)) {
                smallest = less;
            }
        }
        for (String path : smallest.files().keySet()) {
            smallest = shrunk(smallest, path);
        }
        return smallest;
    }

    private Input shrunk(Input input, String path) {
        Input smallest = input;
        int length = input.files().get(path).length;
        for (int size = Math.max(1, length / 2); size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            int at = 0;
            while (at < smallest.files().get(path).length) {
                Input less = smallest.with(path, cut(smallest.files().get(path), at, size));
                if (holds(less)) {
                    smallest = less;
                } else {
                    at += size;
                }
            }
        }
        return smallest;
    }

    private boolean holds(Input input) {
        return tries++ < MOST_TRIES && holds.test(input);
    }

    private static byte[] cut(byte[] bytes, int at, int size) {
        int end = Math.min(bytes.length, at + size);
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, rest, at, bytes.length - end);
        return rest;
    }
}
