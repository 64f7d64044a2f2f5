package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dependencies that build files declare, each at the text of its version wherever in the repository that stands:
 * a property, a parent, a managed version, a variable, a catalog. Only libraries that the rule data names are looked for.
 */
public final class Dependencies {
    private static final Pattern SCRIPT = Pattern.compile(
            ".*\\.gradle|.*\\.kts|.*\\.sbt|.*\\.sc|.*\\.bzl|.*\\.bazel|WORKSPACE|BUILD|.*\\.groovy|(?:.*/)?(?:buildSrc|project)/.*\\.(?:kts?|scala|java)");

    private static final Pattern POM = Pattern.compile("(?:.*[.-])?pom(?:[.-].*)?\\.xml|.*\\.pom");
    private static final Pattern IVY = Pattern.compile("ivy.*\\.xml|build\\.xml");
    private static final Pattern CATALOG = Pattern.compile(".*\\.versions\\.toml");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][\\w.-]{2,}");
    private static final Pattern CLOJURE = Pattern.compile("project\\.clj|deps\\.edn|build\\.boot");
    private static final Pattern SCRIPTED = Pattern.compile(".*\\.(?:java|kts?|scala|sc|jsh)");

    private final Predicate<String> known;

    public Dependencies(Knowledge knowledge) {
        known = coordinates -> knowledge.libraries().stream().anyMatch(l -> l.matches(coordinates))
                || knowledge.sdks().stream()
                        .flatMap(sdk -> sdk.methods().values().stream())
                        .flatMap(method -> method.calls().stream())
                        .anyMatch(call -> call.isVersionedBy(coordinates));
    }

    /** Whether a file can declare dependencies or versions for {@link #resolve}. */
    public static boolean isBuildFile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return POM.matcher(name).matches()
                || IVY.matcher(name).matches()
                || CATALOG.matcher(name).matches()
                || CLOJURE.matcher(name).matches()
                || name.equals("gradle.properties")
                || script(path);
    }

    private static boolean script(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return SCRIPT.matcher(name).matches() || SCRIPT.matcher(path).matches();
    }

    /**
     * The dependencies of all build files together, in order of their places. Single-file programs that name their
     * dependencies in a comment ({@code //DEPS g:a:v}) may be among the sources.
     */
    public List<Dependency> resolve(Collection<Source> sources) {
        List<Source> poms = new ArrayList<>();
        Variables variables = new Variables();
        List<Dependency> found = new ArrayList<>();
        for (Source source : sources.stream().sorted().toList()) {
            String name = source.fileName();
            if (POM.matcher(name).matches()) {
                poms.add(source);
            } else if (name.equals("gradle.properties")) {
                variables.properties(source);
            } else if (CATALOG.matcher(name).matches()) {
                found.addAll(new Catalog(source, known, variables).dependencies());
            } else if (script(source.path())) {
                variables.script(source);
            }
        }
        found.addAll(new Maven(poms, known).dependencies());
        for (Source source : sources) {
            if (IVY.matcher(source.fileName()).matches()) {
                found.addAll(Ivy.dependencies(source, known));
            } else if (CLOJURE.matcher(source.fileName()).matches()) {
                found.addAll(Directives.clojure(source, known));
            } else if (script(source.path())) {
                found.addAll(new Script(source, known, variables).dependencies());
            }
            if (SCRIPTED.matcher(source.fileName()).matches()) {
                found.addAll(Directives.comments(source, known));
            }
        }
        return once(found);
    }

    /** Words by which other build files define what dependencies leave open: names of properties and variables. */
    public static Set<String> open(Collection<Dependency> dependencies) {
        Set<String> words = new TreeSet<>();
        for (Dependency dependency : dependencies) {
            Matcher name = VARIABLE.matcher(dependency.place().text());
            while (dependency.versioned() && dependency.version().isEmpty() && name.find()) {
                words.add(name.group());
                words.add(name.group().substring(name.group().lastIndexOf('.') + 1));
            }
        }
        return words;
    }

    /** One dependency a place; one without a version only if no other place tells the version. */
    private static List<Dependency> once(List<Dependency> found) {
        Map<Place, Dependency> byPlace = new TreeMap<>();
        for (Dependency dependency : found) {
            boolean told = dependency.versioned()
                    || found.stream()
                            .noneMatch(d -> d.versioned() && d.coordinates().equals(dependency.coordinates()));
            if (told) {
                byPlace.putIfAbsent(dependency.place(), dependency);
            }
        }
        return List.copyOf(byPlace.values());
    }
}
