package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.config.ScriptTokens.Token;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dependencies in the strings of Gradle, sbt, Bazel and Mill builds and of scripts that grab their own. */
final class Script {
    private static final Pattern WORDS = Pattern.compile("[A-Za-z_][\\w-]*");
    private static final int REACH = 24;

    private final Source source;
    private final Predicate<String> known;
    private final Variables variables;
    private final List<Token> tokens;
    private final List<Dependency> found = new ArrayList<>();

    Script(Source source, Predicate<String> known, Variables variables) {
        this.source = source;
        this.known = known;
        this.variables = variables;
        this.tokens = ScriptTokens.of(source);
    }

    List<Dependency> dependencies() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).string()) {
                notation(i);
                separate(i);
            } else if (tokens.get(i).is("group")) {
                map(i);
            }
        }
        return found;
    }

    /** {@code "group:artifact:version"}, whose version may be a variable inside or behind it. */
    private void notation(int at) {
        Spelled text = tokens.get(at).value().text();
        Notation.of(text.value()).filter(n -> known.test(n.coordinates())).ifPresent(n -> {
            Optional<DeclaredVersion> version = Optional.empty();
            if (n.versionEnd() > n.versionStart()) {
                String written = text.value().substring(n.versionStart(), n.versionEnd());
                Place place = source.place(text.span(n.versionStart(), n.versionEnd()));
                version = Optional.of(
                        written.contains("$")
                                ? variable(written).orElse(new DeclaredVersion("", place))
                                : new DeclaredVersion(written, place));
            } else if (sign(at + 1, "+")) {
                version = value(at + 2);
            }
            Place artifact = source.place(text.span(n.artifactStart(), n.artifactEnd()));
            // a name that something is given, such as the project's own coordinates for publishing
            boolean assigned = version.isEmpty() && at > 0 && sign(at - 1, "=");
            if (!assigned) {
                found.add(DeclaredVersion.dependency(n.coordinates(), artifact, version));
            }
        });
    }

    /** {@code "group" % "artifact" % "version"} and {@code ("group", "artifact", "version")}. */
    private void separate(int at) {
        int second = at + 1;
        while (sign(second, "%")) {
            second++;
        }
        second = second == at + 1 && sign(second, ",") ? second + 1 : second;
        if (second == at + 1 || second >= tokens.size() || !tokens.get(second).string()) {
            return;
        }
        String coordinates = tokens.get(at).text() + ":" + tokens.get(second).text();
        if (known.test(coordinates)) {
            boolean more = sign(second + 1, "%") || sign(second + 1, ",");
            boolean chained = sign(second + 1, ")") && sign(second + 2, ".");
            Optional<DeclaredVersion> version =
                    more ? value(second + 2) : chained && sign(second + 4, "(") ? value(second + 5) : Optional.empty();
            found.add(DeclaredVersion.dependency(coordinates, place(tokens.get(second)), version));
        }
    }

    /** {@code group: 'g', name: 'a', version: 'v'}, with {@code =} in Kotlin and annotations. */
    private void map(int at) {
        Optional<Integer> name = member(at, "name").or(() -> member(at, "module"));
        if (at + 2 < tokens.size() && tokens.get(at + 2).string() && name.isPresent()) {
            String coordinates =
                    tokens.get(at + 2).text() + ":" + tokens.get(name.get()).text();
            if (known.test(coordinates)) {
                Optional<DeclaredVersion> version = member(at, "version").flatMap(this::value);
                found.add(DeclaredVersion.dependency(coordinates, place(tokens.get(name.get())), version));
            }
        }
    }

    private Optional<Integer> member(int from, String key) {
        for (int i = from; i < Math.min(tokens.size() - 2, from + REACH); i++) {
            boolean given = tokens.get(i + 1).is(":") || tokens.get(i + 1).is("=");
            if (given && tokens.get(i).is(key)) {
                return Optional.of(i + 2);
            }
            if (given && i > from && tokens.get(i).is("group")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The version at a token: a string, or a variable's name. */
    private Optional<DeclaredVersion> value(int at) {
        if (at < tokens.size() && tokens.get(at).string()) {
            Token token = tokens.get(at);
            DeclaredVersion written = new DeclaredVersion(
                    token.text(), source.place(token.value().text().span()));
            boolean named = token.text().contains("$") || !token.text().matches(".*\\d.*");
            return named ? variable(token.text()).or(() -> Optional.of(written)) : Optional.of(written);
        }
        return variable(expression(at)).or(() -> unknown(at));
    }

    /** A variable that none of the files defines. */
    private Optional<DeclaredVersion> unknown(int at) {
        return at < tokens.size() && tokens.get(at).kind() == ScriptTokens.Kind.WORD
                ? Optional.of(new DeclaredVersion("", place(tokens.get(at))))
                : Optional.empty();
    }

    private Optional<DeclaredVersion> variable(String expression) {
        List<String> words =
                WORDS.matcher(expression).results().map(MatchResult::group).toList();
        return names(words).stream()
                .flatMap(w -> variables.find(source, w).stream())
                .findFirst();
    }

    /** What an expression of these words may name: an alias of a catalog's version, or else one of the words. */
    private static List<String> names(List<String> words) {
        List<String> names = new ArrayList<>();
        int alias = words.indexOf("versions") + 1;
        for (int end = words.size(); alias > 0 && end > alias; end--) {
            names.add(Variables.alias(words.subList(alias, end)));
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            names.add(words.get(i));
        }
        return names;
    }

    private String expression(int at) {
        StringBuilder words = new StringBuilder();
        int end = Math.min(tokens.size(), at + REACH);
        for (int i = at; i < end && !sign(i, ",") && !sign(i, ")"); i++) {
            boolean again = i > at && tokens.get(i).kind() == tokens.get(i - 1).kind();
            if (again || tokens.get(i).string() && !sign(i - 1, "[")) {
                break;
            }
            words.append(tokens.get(i).text()).append(' ');
        }
        return words.toString();
    }

    private boolean sign(int at, String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }

    private Place place(Token token) {
        return source.place(token.value().text().span());
    }
}
