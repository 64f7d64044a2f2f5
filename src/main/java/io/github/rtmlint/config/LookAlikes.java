package io.github.rtmlint.config;

import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.call.MethodNames.Shape;
import io.github.rtmlint.knowledge.Words;
import java.util.regex.Pattern;

/** Tells values that only look like calls. */
final class LookAlikes {
    /** The beginning of a line that is a comment in the script, or the file, that a value holds. */
    private static final Pattern REMARK = Pattern.compile("\\s*(#(?!\\{)|;|//\\s)");

    private final Words words;
    private final Scripts scripts;

    LookAlikes(Words words, Scripts scripts) {
        this.words = words;
        this.scripts = scripts;
    }

    /** Whether a method's name in a value is that of something else, stands in a comment, or is a word for people. */
    boolean has(Entry entry, Occurrence occurrence) {
        boolean label = occurrence.shape() == Shape.BARE && words.is(Words.Meaning.LABELS, entry.label());
        return label || remark(entry.value().value(), occurrence) || scripts.say(entry);
    }

    private static boolean remark(String value, Occurrence occurrence) {
        int line = value.lastIndexOf('\n', occurrence.start()) + 1;
        return value.indexOf('\n') >= 0
                && REMARK.matcher(value).region(line, occurrence.start()).lookingAt();
    }
}
