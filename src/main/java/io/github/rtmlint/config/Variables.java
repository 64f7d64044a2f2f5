package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.ScriptTokens.Token;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The strings that build scripts, their properties and catalogs give names to. */
final class Variables {
    private final Map<Source, Map<String, DeclaredVersion>> bySource = new LinkedHashMap<>();

    void properties(Source source) {
        Mapping root = (Mapping) Properties.read(source).roots().get(0);
        for (Member member : root.members()) {
            put(source, member.key().value(), (Scalar) member.value());
        }
    }

    void script(Source source) {
        List<Token> tokens = ScriptTokens.of(source);
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).string()) {
                name(tokens, i).ifPresent(put(source, tokens.get(i).value()));
            }
        }
    }

    /** A version of a catalog, which scripts ask for by its alias: {@code libs.versions.slack.api.get()}. */
    void catalog(Source source, String alias, Scalar value) {
        put(source, alias(List.of(alias.split("[-_.]"))), value);
    }

    /** The name of a catalog's version whose alias has these parts. */
    static String alias(List<String> parts) {
        return "versions." + String.join(".", parts);
    }

    private void put(Source source, String name, Scalar value) {
        bySource.computeIfAbsent(source, s -> new LinkedHashMap<>())
                .putIfAbsent(
                        name,
                        new DeclaredVersion(
                                value.value(), source.place(value.text().span())));
    }

    private Consumer<String> put(Source source, Scalar value) {
        return name -> put(source, name, value);
    }

    /** The name that the string at {@code at} gets: {@code x = …}, {@code x: …}, {@code ["x"] = …}, {@code set("x", …)}. */
    private static Optional<String> name(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token named = tokens.get(at - 2);
        if (before.is("=") && at > 3 && tokens.get(at - 3).is(":")) {
            return Optional.of(tokens.get(at - 4 < 0 ? 0 : at - 4).text());
        }
        if (before.is("=") && named.is("]") && at > 2) {
            return Optional.of(tokens.get(at - 3).text());
        }
        boolean assigned = before.is("=") || before.is(":");
        boolean set =
                before.is(",") && named.string() && at > 3 && tokens.get(at - 3).is("(");
        if (assigned || set) {
            return Optional.of(named.text());
        }
        boolean extra = before.is("(")
                && named.is("extra")
                && at > 3
                && tokens.get(at - 3).is("by");
        return extra ? Optional.of(tokens.get(at - 4).text()) : Optional.empty();
    }

    /** What a name means in a file: by the file itself, else by the one nearest to it. */
    Optional<DeclaredVersion> find(Source from, String name) {
        List<Source> nearest = new ArrayList<>(bySource.keySet());
        nearest.sort((a, b) -> Integer.compare(near(b, from), near(a, from)));
        return nearest.stream()
                .flatMap(s -> Optional.ofNullable(bySource.get(s).get(name)).stream())
                .findFirst();
    }

    /** How many folders two files share; a file is nearest to itself. */
    private static int near(Source one, Source other) {
        if (one == other) {
            return Integer.MAX_VALUE;
        }
        String[] a = one.path().split("/");
        String[] b = other.path().split("/");
        int shared = 0;
        while (shared < Math.min(a.length, b.length) - 1 && a[shared].equals(b[shared])) {
            shared++;
        }
        return shared;
    }
}
