package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** By what findings are known again in a later run. */
final class Fingerprints {
    /** Units of the lines around a place that count, on each side. */
    private static final int REACH = 300;
    /** Lines in which a neighbour with words in it is looked for. */
    private static final int NEIGHBOURS = 20;

    private final Map<Source, BitSet> linesOf = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private Source current;
    private Map<Integer, String> hashes = Map.of();

    /** @param findings all of a run, sorted; {@link #next} must be asked in the same order */
    Fingerprints(List<Finding> findings) {
        for (Finding finding : findings) {
            linesOf.computeIfAbsent(finding.place().source(), source -> new BitSet())
                    .set(finding.place().line());
        }
    }

    /**
     * How one finding is known again.
     *
     * @param line GitHub's hash of its first line
     * @param stable equal as long as rule, file, subject and the line's words are; free of line numbers and indentation
     * @param before the nearest line with words before it
     * @param after the nearest line with words after it
     */
    record Fingerprint(String line, String stable, String before, String after) {}

    Fingerprint next(Finding finding) {
        Place place = finding.place();
        String what = key(finding.rule().id(), place.path(), finding.subject());
        String stable = digest(what, words(place.text()), words(around(place)));
        int count = seen.merge(stable, 1, Integer::sum);
        return new Fingerprint(
                lineHash(place),
                stable + ":" + count,
                digest(what, neighbour(place, -1)),
                digest(what, neighbour(place, 1)));
    }

    /** What a finding and its changed successor have in common. */
    static String key(String rule, String path, String subject) {
        return String.join("\0", rule, path, subject);
    }

    private String lineHash(Place place) {
        Source source = place.source();
        if (current != source) {
            current = source;
            hashes = LineHashes.of(asGithubReads(source), linesOf.get(source));
        }
        return hashes.get(place.line());
    }

    private static String asGithubReads(Source source) {
        String text = source.charset().equals(StandardCharsets.UTF_8)
                ? source.text()
                : new String(source.text().getBytes(source.charset()), StandardCharsets.UTF_8);
        return source.byteOrderMark() ? "\ufeff" + text : text;
    }

    private static String around(Place place) {
        Source source = place.source();
        int start = source.line(place.line()).start();
        int end = source.line(place.end().line()).end();
        int from = Math.max(start, place.span().start() - REACH);
        int to = Math.min(Math.max(end, place.span().end()), place.span().end() + REACH);
        return source.text().substring(from, to);
    }

    private static String neighbour(Place place, int step) {
        Source source = place.source();
        int line = (step < 0 ? place.line() : place.end().line()) + step;
        for (int i = 0; i < NEIGHBOURS && 1 <= line && line <= source.lineCount(); i++, line += step) {
            Span span = source.line(line);
            String text = source.text().substring(span.start(), Math.min(span.end(), span.start() + REACH));
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return words(text);
            }
        }
        return "";
    }

    private static String words(String text) {
        return Secrets.redact(text).replaceAll("\\s+", "");
    }

    private static String digest(String... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha.digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
