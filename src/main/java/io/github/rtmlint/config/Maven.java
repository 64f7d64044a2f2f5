package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maven's POMs: versions through properties, parents and managed dependencies, as far as they stand in the repository. */
final class Maven {
    private static final int DEEPEST = 10;
    /** Of how many POMs a version is asked. */
    private static final int MOST_ASKED = 200;

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}]+)}");

    private final List<Pom> poms;
    private final Map<String, List<Pom>> byCoordinates;
    private final Predicate<String> known;
    private final Set<Scalar> used = new HashSet<>();

    Maven(List<Source> sources, Predicate<String> known) {
        this.poms = sources.stream().map(Pom::new).toList();
        this.byCoordinates = poms.stream().collect(Collectors.groupingBy(Pom::coordinates));
        this.known = known;
    }

    List<Dependency> dependencies() {
        List<Dependency> found = new ArrayList<>();
        for (Pom pom : poms) {
            pom.declared().forEach(tag -> declared(pom, tag).ifPresent(found::add));
        }
        for (Pom pom : poms) {
            pom.managed()
                    .filter(tag -> tag.text("version").filter(used::contains).isEmpty())
                    .forEach(tag -> declared(pom, tag).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Dependency> declared(Pom pom, Tag tag) {
        String coordinates = coordinates(pom, tag);
        Optional<Scalar> artifact = tag.text("artifactId");
        if (artifact.isEmpty() || !known.test(coordinates)) {
            return Optional.empty();
        }
        Optional<DeclaredVersion> version = tag.text("version")
                .map(text -> version(pom, text, DEEPEST))
                .or(() -> managed(pom, coordinates, new HashSet<>()));
        Dependency declared = DeclaredVersion.dependency(
                coordinates, pom.source.place(artifact.get().span()), version);
        return Optional.of(builds(declared) ? declared.builtHere() : declared);
    }

    /** Whether a module of the repository has the coordinates, and the version if it is known. */
    private boolean builds(Dependency declared) {
        return byCoordinates.getOrDefault(declared.coordinates(), List.of()).stream()
                .flatMap(module ->
                        module
                                .coordinate("version")
                                .map(text -> version(module, text, DEEPEST).value())
                                .stream())
                .anyMatch(version ->
                        declared.version().isEmpty() || declared.version().equals(version));
    }

    private String coordinates(Pom pom, Tag tag) {
        return part(pom, tag, "groupId") + ":" + part(pom, tag, "artifactId");
    }

    private static String written(Tag tag) {
        return Stream.of("groupId", "artifactId")
                .map(name -> tag.text(name).map(Scalar::value).orElse(""))
                .collect(Collectors.joining(":"));
    }

    private String part(Pom pom, Tag tag, String name) {
        return tag.text(name).map(text -> filled(pom, text.value())).orElse("");
    }

    /** The version that a POM, its parents or what they import manage for a dependency. */
    private Optional<DeclaredVersion> managed(Pom pom, String coordinates, Set<Pom> asked) {
        if (asked.size() == MOST_ASKED || !asked.add(pom)) {
            return Optional.empty();
        }
        Optional<Scalar> own = pom.managed()
                .filter(tag -> coordinates(pom, tag).equals(coordinates))
                .flatMap(tag -> tag.text("version").stream())
                .findFirst();
        own.ifPresent(used::add);
        return own.map(text -> version(pom, text, DEEPEST))
                .or(() -> pom.managed()
                        .filter(tag -> tag.text("scope")
                                .filter(s -> s.value().equals("import"))
                                .isPresent())
                        .map(tag -> coordinates(pom, tag))
                        .flatMap(bom -> byCoordinates.getOrDefault(bom, List.of()).stream())
                        .flatMap(bom -> managed(bom, coordinates, asked).stream())
                        .findFirst())
                .or(() -> parent(pom).flatMap(parent -> managed(parent, coordinates, asked)));
    }

    /** A version's text followed to where it is written out. */
    private DeclaredVersion version(Pom pom, Scalar text, int depth) {
        Matcher whole = PROPERTY.matcher(text.value());
        Optional<Written> property = whole.matches() ? lookUp(pom, whole.group(1)) : Optional.empty();
        if (depth > 0 && property.isPresent()) {
            return version(property.get().pom(), property.get().text(), depth - 1);
        }
        String value = filled(pom, text.value());
        return new DeclaredVersion(
                PROPERTY.matcher(value).find() ? "" : value,
                pom.source.place(text.text().span()));
    }

    private String filled(Pom pom, String value) {
        return Filling.of(
                value,
                PROPERTY,
                reference -> lookUp(pom, reference.group(1))
                        .map(found -> found.text().value())
                        .orElse(reference.group()));
    }

    /** A property's text and the POM that it stands in, which may be a parent of the one that asks. */
    private record Written(Pom pom, Scalar text) {}

    private Optional<Written> lookUp(Pom pom, String name) {
        return Stream.iterate(Optional.of(pom), Optional::isPresent, p -> p.flatMap(this::parent))
                .limit(DEEPEST)
                .map(Optional::get)
                .flatMap(p -> p.property(name).map(text -> new Written(p, text)).stream())
                .findFirst();
    }

    /** The parent's own POM; Maven fills nothing in where it is named. */
    private Optional<Pom> parent(Pom pom) {
        return pom.project
                .children("parent")
                .findFirst()
                .flatMap(parent -> poms.stream()
                        .filter(p -> p != pom && p.source.path().equals(pom.relative(parent)))
                        .findFirst()
                        .or(() -> byCoordinates.getOrDefault(written(parent), List.of()).stream()
                                .filter(p -> p != pom)
                                .findFirst()));
    }

    /** A POM of the repository. */
    private static final class Pom {
        private final Source source;
        private final Tag project;

        Pom(Source source) {
            this.source = source;
            Tag root = Tag.root(Xml.read(source));
            this.project = root.children("project").findFirst().orElse(root);
        }

        Stream<Tag> declared() {
            return Stream.concat(
                    project.below("dependencies", "dependency"),
                    project.below("profiles", "profile", "dependencies", "dependency"));
        }

        Stream<Tag> managed() {
            return Stream.concat(
                    project.below("dependencyManagement", "dependencies", "dependency"),
                    project.below("profiles", "profile", "dependencyManagement", "dependencies", "dependency"));
        }

        Optional<Scalar> property(String name) {
            String own = name.replaceFirst("^(project|pom)\\.", "");
            return Stream.concat(project.below("properties"), project.below("profiles", "profile", "properties"))
                    .flatMap(properties -> properties.text(name).stream())
                    .findFirst()
                    .or(() -> own.equals("version") || own.equals("groupId") ? coordinate(own) : Optional.empty())
                    .or(() -> own.startsWith("parent.")
                            ? project.children("parent").findFirst().flatMap(p -> p.text(own.substring(7)))
                            : Optional.empty());
        }

        private Optional<Scalar> coordinate(String name) {
            return project.text(name)
                    .or(() -> project.children("parent").findFirst().flatMap(p -> p.text(name)));
        }

        String coordinates() {
            String artifact = project.text("artifactId").map(Scalar::value).orElse("");
            return coordinate("groupId").map(Scalar::value).orElse("") + ":" + artifact;
        }

        /** The path of the parent's POM, as this one names it or by default. */
        String relative(Tag parent) {
            String written = parent.text("relativePath").map(Scalar::value).orElse("../pom.xml");
            List<String> steps = new ArrayList<>(List.of(source.path().split("/")));
            steps.remove(steps.size() - 1);
            for (String step : written.split("/")) {
                if (step.equals("..") && !steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                } else if (!step.equals(".") && !step.isEmpty() && !step.equals("..")) {
                    steps.add(step);
                }
            }
            String path = String.join("/", steps);
            return path.endsWith(".xml") || path.endsWith(".pom")
                    ? path
                    : path.isEmpty() ? "pom.xml" : path + "/pom.xml";
        }
    }
}
