package io.github.rtmlint.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a mistyped word was meant to be. */
final class Nearest {
    private Nearest() {}

    /** {@code ; did you mean 'x'?}, or nothing when no word is near. */
    static String hint(String typed, Collection<String> words) {
        return to(typed, words).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    private static Optional<String> to(String typed, Collection<String> words) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int farthest = Math.min(typed.length() - 1, 1 + typed.length() / 4);
        return words.stream()
                .filter(word -> distance(wanted, word.toLowerCase(Locale.ROOT)) <= farthest)
                .min(Comparator.<String>comparingInt(word -> distance(wanted, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many characters must be inserted, removed, replaced or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(rows[i - 1][j - 1] + same, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
            }
        }
        return rows[a.length()][b.length()];
    }
}
