package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dependencies that a program's comments name, and those of Clojure's build files. */
final class Directives {
    private static final Pattern LINE =
            Pattern.compile("(?m)^//(?:DEPS[ \\t]|>[ \\t]*using[ \\t]+(?:dep|lib)s?[ \\t]).*$");
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:{1,2}[\\w.-]+:[^\\s\",]+");
    private static final Pattern CLOJURE =
            Pattern.compile("([\\w.-]+)/([\\w.-]+)\\s+(?:\\{[^{}]*:mvn/version\\s+)?\"([^\"\\n]+)\"");

    private Directives() {}

    static List<Dependency> comments(Source source, Predicate<String> known) {
        List<Dependency> found = new ArrayList<>();
        Matcher line = LINE.matcher(source.text());
        while (line.find()) {
            Matcher each = COORDINATES.matcher(source.text()).region(line.start() + 2, line.end());
            while (each.find()) {
                int start = each.start();
                Notation.of(each.group())
                        .filter(n -> known.test(n.coordinates()))
                        .ifPresent(n -> {
                            DeclaredVersion version = new DeclaredVersion(
                                    each.group().substring(n.versionStart(), n.versionEnd()),
                                    source.place(start + n.versionStart(), start + n.versionEnd()));
                            found.add(DeclaredVersion.dependency(
                                    n.coordinates(),
                                    source.place(start + n.artifactStart(), start + n.artifactEnd()),
                                    Optional.of(version)));
                        });
            }
        }
        return found;
    }

    static List<Dependency> clojure(Source source, Predicate<String> known) {
        List<Dependency> found = new ArrayList<>();
        Matcher matcher = CLOJURE.matcher(source.text());
        while (matcher.find()) {
            String coordinates = matcher.group(1) + ":" + matcher.group(2);
            if (known.test(coordinates)) {
                found.add(DeclaredVersion.dependency(
                        coordinates,
                        source.place(matcher.start(2), matcher.end(2)),
                        Optional.of(new DeclaredVersion(
                                matcher.group(3), source.place(matcher.start(3), matcher.end(3))))));
            }
        }
        return found;
    }
}
