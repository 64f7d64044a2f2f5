package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Maven's POMs: versions through properties, parents and managed dependencies, as far as they stand in the repository. */
final class Maven {
    private static final int DEEPEST = 10;
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}]+)}");

    private final List<Pom> poms;
    private final Predicate<String> known;
    private final Set<Scalar> used = new HashSet<>();

    Maven(List<Source> sources, Predicate<String> known) {
        this.poms = sources.stream().map(Pom::new).toList();
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
                .or(() -> managed(pom, coordinates, DEEPEST));
        return Optional.of(DeclaredVersion.dependency(
                coordinates, pom.source.place(artifact.get().span()), version));
    }

    private String coordinates(Pom pom, Tag tag) {
        return part(pom, tag, "groupId") + ":" + part(pom, tag, "artifactId");
    }

    private String part(Pom pom, Tag tag, String name) {
        return tag.text(name).map(text -> filled(pom, text.value(), DEEPEST)).orElse("");
    }

    /** The version that a POM, its parents or what they import manage for a dependency. */
    private Optional<DeclaredVersion> managed(Pom pom, String coordinates, int depth) {
        if (depth == 0) {
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
                        .flatMap(tag -> poms.stream().filter(p -> p.is(coordinates(pom, tag))))
                        .flatMap(bom -> managed(bom, coordinates, depth - 1).stream())
                        .findFirst())
                .or(() -> parent(pom).flatMap(parent -> managed(parent, coordinates, depth - 1)));
    }

    /** A version's text followed to where it is written out. */
    private DeclaredVersion version(Pom pom, Scalar text, int depth) {
        Matcher whole = PROPERTY.matcher(text.value());
        Optional<Written> property = whole.matches() ? lookUp(pom, whole.group(1)) : Optional.empty();
        if (depth > 0 && property.isPresent()) {
            return version(property.get().pom(), property.get().text(), depth - 1);
        }
        String value = filled(pom, text.value(), DEEPEST);
        return new DeclaredVersion(
                PROPERTY.matcher(value).find() ? "" : value,
                pom.source.place(text.text().span()));
    }

    private String filled(Pom pom, String value, int depth) {
        Matcher matcher = PROPERTY.matcher(value);
        StringBuilder filled = new StringBuilder();
        while (depth > 0 && matcher.find()) {
            String meaning = lookUp(pom, matcher.group(1))
                    .map(found -> filled(pom, found.text().value(), depth - 1))
                    .orElse(matcher.group());
            matcher.appendReplacement(filled, Matcher.quoteReplacement(meaning));
        }
        return matcher.appendTail(filled).toString();
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

    private Optional<Pom> parent(Pom pom) {
        return pom.project
                .children("parent")
                .findFirst()
                .flatMap(parent -> poms.stream()
                        .filter(p -> p != pom && p.source.path().equals(pom.relative(parent)))
                        .findFirst()
                        .or(() -> poms.stream()
                                .filter(p -> p != pom && p.is(coordinates(pom, parent)))
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

        boolean is(String coordinates) {
            String artifact = project.text("artifactId").map(Scalar::value).orElse("");
            return coordinates.equals(coordinate("groupId").map(Scalar::value).orElse("") + ":" + artifact);
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
