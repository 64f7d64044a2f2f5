package io.github.rtmlint.call;

import io.github.rtmlint.knowledge.Migration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other methods that answer with fields of the same names, as code spells them: {@code users.list}, {@code usersList}. */
public final class OtherMethods {
    private final Pattern names;

    /** @param migration whose fields other methods answer with, too */
    public OtherMethods(Migration migration) {
        names = Pattern.compile(migration.fields().stream()
                .flatMap(field -> Stream.concat(
                        field.also().stream(), field.instead().map(Migration.Replacement::method).stream()))
                .map(method -> method.replace("*", "").replace(".", "[._]?"))
                .distinct()
                .collect(Collectors.joining("|", "(?i)", "")));
    }

    /** Whether some code speaks of one of them. */
    public boolean in(CharSequence code) {
        return names.matcher(code).find();
    }
}
