package io.github.rtmlint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know which: values flow one way, and every library has its place. */
class ArchitectureTest {
    private static final String BASE = "io.github.rtmlint";
    private static JavaClasses classes;

    @BeforeAll
    static void load() {
        classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(BASE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text      |
            knowledge | text
            call      | text knowledge
            java      | text knowledge call
            config    | text knowledge call
            lexical   | text knowledge call
            finding   | text knowledge call
            scan      | text knowledge call lexical finding
            judge     | text knowledge call finding
            fix       | text knowledge call finding
            report    | text knowledge call finding
            explain   | text knowledge
            """)
    void aPackageKnowsThoseBelowItOnly(String name, String below) {
        String[] allowed = below == null ? new String[0] : below.split(" ");
        String[] known = Arrays.stream(allowed).map(p -> BASE + "." + p + "..").toArray(String[]::new);
        String own = BASE + "." + name + "..";

        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "..")
                        .and(resideInAnyPackage(known).or(resideInAPackage(own)).negate()))
                .check(classes);
    }

    @Test
    void theEngineKnowsNeitherTheCommandLineNorReports() {
        noClasses()
                .that()
                .resideInAPackage(BASE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + ".cli..", BASE + ".report..", BASE + ".fix..", BASE + ".explain..")
                .check(classes);
    }

    @ParameterizedTest
    @CsvSource({
        "com.github.javaparser, java",
        "picocli, cli",
        "de.jcup.sarif_2_1_0, report",
        "com.fasterxml.jackson, report explain",
        "com.github.difflib, fix",
        "org.snakeyaml.engine, knowledge config scan",
    })
    void aLibraryIsKnownToFew(String library, String users) {
        String[] packages =
                Arrays.stream(users.split(" ")).map(p -> BASE + "." + p + "..").toArray(String[]::new);

        assertThat(classes.stream()
                        .anyMatch(c -> c.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        d -> d.getTargetClass().getPackageName().startsWith(library))))
                .as("%s is used at all", library)
                .isTrue();
        noClasses()
                .that()
                .resideInAPackage(BASE + "..")
                .and()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(classes);
    }
}
