package io.github.rtmlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Library;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependenciesTest {
    private static final Knowledge KNOWLEDGE = knowledge();

    private static Knowledge knowledge() {
        List<String> coordinates = List.of("org.example:bot", "org.example:scala-bot*");
        Library library = new Library(
                "bot", "rtm.start", coordinates, "2.0", "2.0", "", List.of(), "", List.of("org.example.bot"), "");
        return new Knowledge(
                List.of(), List.of(), List.of(), List.of(library), List.of(), List.of(), new Words(Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void findsTheVersionsOwnText(String path, String text, List<String> expected) {
        assertThat(told(path, text)).containsExactlyElementsOf(expected);
        assertThat(told(path, text.replace("\n", "\r\n"))).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                of("pom.xml", """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <properties><bot.v>1.<!-- x -->2</bot.v><g>org.example</g></properties>
                          <dependencies>
                            <dependency>
                              <groupId>${g}</groupId><artifactId>bot</artifactId>
                              <version>${bot.v}</version>
                              <exclusions><exclusion><groupId>org.example</groupId></exclusion></exclusions>
                            </dependency>
                            <dependency><groupId>org.example</groupId><artifactId>other</artifactId></dependency>
                          </dependencies>
                        </project>
                        """, "org.example:bot 1.2 pom.xml:2:22 `1.<!-- x -->2` from 5:42"),
                of(
                        "build.gradle",
                        """
                        ext { botVersion = '1.1' }
                        ext.versions = [bot: "1.2"]
                        def old = "0.9" // "org.example:bot:0.1"
                        dependencies {
                          implementation 'org.example:bot:1.0@jar'
                          implementation "org.example:bot:$botVersion"
                          implementation("org.example:bot:${versions.bot}:sources")
                          testImplementation group: 'org.example', name: 'bot', version: "1.3"
                          api group: 'org.example', name: 'bot', version: old
                          runtimeOnly 'org.example:bot:' + versions['bot']
                          implementation platform("org.example:bot:1.4")
                          implementation 'org.example:other:1.0'
                          implementation libs.bot
                        }
                        """,
                        "org.example:bot 1.1 build.gradle:1:21 `1.1` from 6:31",
                        "org.example:bot 1.2 build.gradle:2:23 `1.2` from 7:31",
                        "org.example:bot 0.9 build.gradle:3:12 `0.9` from 9:36",
                        "org.example:bot 1.0 build.gradle:5:35 `1.0`",
                        "org.example:bot 1.3 build.gradle:8:67 `1.3`",
                        "org.example:bot 1.4 build.gradle:11:44 `1.4`"),
                of(
                        "build.gradle.kts",
                        """
                        val botVersion: String = "1.1"
                        val other by extra("1.2")
                        extra["third"] = "1.3"
                        dependencies {
                          implementation("org.example:bot:$botVersion")
                          implementation("org.example", "bot", other)
                          implementation(group = "org.example", name = "bot", version = "1.4")
                          implementation("org.example:bot:${property("third")}")
                        }
                        """,
                        "org.example:bot 1.1 build.gradle.kts:1:27 `1.1` from 5:31",
                        "org.example:bot 1.2 build.gradle.kts:2:21 `1.2` from 6:34",
                        "org.example:bot 1.3 build.gradle.kts:3:19 `1.3` from 8:31",
                        "org.example:bot 1.4 build.gradle.kts:7:66 `1.4`"),
                of(
                        "gradle/libs.versions.toml",
                        """
                        [versions]
                        bot = "1.1"
                        rich = { strictly = "[1.0, 2.0[", prefer = "1.2" }
                        [libraries]
                        a = "org.example:bot:1.0"
                        b = { module = "org.example:bot", version.ref = "bot" }
                        c = { group = "org.example", name = "bot", version = "1.3" }
                        d = { module = "org.example:bot", version = { ref = "rich" } }
                        [libraries.e]
                        module = "org.example:other"
                        """,
                        "org.example:bot 1.1 gradle/libs.versions.toml:2:8 `1.1` from 6:29",
                        "org.example:bot [1.0, 2.0[ gradle/libs.versions.toml:3:22 `[1.0, 2.0[` from 8:29",
                        "org.example:bot 1.0 gradle/libs.versions.toml:5:22 `1.0`",
                        "org.example:bot 1.3 gradle/libs.versions.toml:7:55 `1.3`"),
                of(
                        "ivy.xml",
                        """
                        <ivy-module>
                          <property name="v" value="1.1"/>
                          <dependencies>
                            <dependency org="org.example" name="bot" rev="1.0" conf="x->y"/>
                            <dependency org="org.example" name="bot" rev="${v}"/>
                          </dependencies>
                        </ivy-module>
                        """,
                        "org.example:bot 1.1 ivy.xml:2:29 `1.1` from 5:41",
                        "org.example:bot 1.0 ivy.xml:4:51 `1.0`"),
                of(
                        "build.sbt",
                        """
                        val v = "1.1"
                        libraryDependencies += "org.example" %% "scala-bot" % "1.0"
                        libraryDependencies ++= Seq("org.example" %%% "scala-bot" % v % Test, "x" % "y" % "1")
                        """,
                        "org.example:scala-bot 1.1 build.sbt:1:10 `1.1` from 3:48",
                        "org.example:scala-bot 1.0 build.sbt:2:56 `1.0`"),
                of(
                        "bot/Bot.java",
                        "///usr/bin/env jbang\n//DEPS org.example:bot:1.0 org.example:other:1\n// org.example:bot:1.1\n",
                        "org.example:bot 1.0 bot/Bot.java:2:24 `1.0`"),
                of(
                        "bot.sc",
                        "//> using dep \"org.example::scala-bot:1.0\"\n",
                        "org.example:scala-bot 1.0 bot.sc:1:39 `1.0`"),
                of(
                        "x.groovy",
                        "@Grab(group='org.example', module='bot', version='1.0')\nimport x\n",
                        "org.example:bot 1.0 x.groovy:1:51 `1.0`"),
                of(
                        "project.clj",
                        "(defproject a \"1\" :dependencies [[org.example/bot \"1.0\"]])\n",
                        "org.example:bot 1.0 project.clj:1:52 `1.0`"),
                of(
                        "MODULE.bazel",
                        "# \"org.example:bot:0.1\"\nmaven.install(artifacts = [\"org.example:bot:1.0\"])\n",
                        "org.example:bot 1.0 MODULE.bazel:2:45 `1.0`"),
                of(
                        "broken/pom.xml",
                        "<project><dependencies><dependency><groupId>org.example</groupId><artifactId>bot",
                        "org.example:bot  broken/pom.xml:1:78 `bot` unversioned"));
    }

    @Test
    void followsParentsManagedVersionsAndImports() {
        Source root = Told.source("pom.xml", """
                <project><groupId>a</groupId><artifactId>root</artifactId><version>1</version>
                <properties><v>1.5</v></properties>
                <dependencyManagement><dependencies>
                <dependency><groupId>org.example</groupId><artifactId>bot</artifactId><version>${v}</version></dependency>
                <dependency><groupId>a</groupId><artifactId>bom</artifactId><version>1</version><scope>import</scope></dependency>
                </dependencies></dependencyManagement></project>
                """);
        Source bom = Told.source("bom/pom.xml", """
                <project><parent><groupId>a</groupId><artifactId>bom</artifactId></parent>
                <groupId>a</groupId><artifactId>bom</artifactId><dependencyManagement><dependencies>
                <dependency><groupId>org.example</groupId><artifactId>scala-bot_3</artifactId><version>1.6</version></dependency>
                </dependencies></dependencyManagement></project>
                """);
        Source child = Told.source("x/child/pom.xml", """
                <project><parent><groupId>a</groupId><artifactId>root</artifactId><relativePath>../..</relativePath></parent>
                <dependencies>
                <dependency><groupId>org.example</groupId><artifactId>bot</artifactId></dependency>
                <dependency><groupId>org.example</groupId><artifactId>scala-bot_3</artifactId></dependency>
                </dependencies></project>
                """);
        assertThat(told(List.of(child, bom, root)))
                .containsExactly(
                        "org.example:scala-bot_3 1.6 bom/pom.xml:3:88 `1.6` from x/child/pom.xml:4:55",
                        "org.example:bot 1.5 pom.xml:2:16 `1.5` from x/child/pom.xml:3:55");
    }

    @Test
    void propertiesAreNotMultiplied() {
        StringBuilder properties = new StringBuilder("<l0>1</l0>");
        for (int i = 1; i < 9; i++) {
            String meaning = ("${l" + (i - 1) + "}").repeat(300);
            properties.append("<l%d>%s</l%d>".formatted(i, meaning, i));
        }
        Source pom = Told.source(
                "pom.xml",
                "<project><properties>" + properties + "</properties><dependencies>"
                        + "<dependency><groupId>org.example</groupId><artifactId>bot</artifactId><version>${l8}</version></dependency>"
                        + "</dependencies></project>");
        assertThat(told(List.of(pom))).hasSize(1);
    }

    @Test
    void managedVersionsThatImportEachOther() {
        List<Source> poms = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder imports = new StringBuilder();
            for (int j = 0; j < 40; j++) {
                imports.append("<dependency><groupId>a</groupId><artifactId>m").append(j);
                imports.append("</artifactId><scope>import</scope></dependency>");
            }
            poms.add(Told.source(
                    "m" + i + "/pom.xml",
                    "<project><groupId>a</groupId><artifactId>m" + i
                            + "</artifactId><dependencyManagement><dependencies>" + imports
                            + "</dependencies></dependencyManagement>"
                            + "<dependencies><dependency><groupId>org.example</groupId><artifactId>bot</artifactId></dependency>"
                            + "</dependencies></project>"));
        }
        assertThat(told(poms)).hasSize(40);
    }

    @Test
    void parentsAreNamedWithoutTheirProperties() {
        String pom = "<project><parent><groupId>${x}</groupId><artifactId>${y}</artifactId></parent><dependencies>"
                + "<dependency><groupId>org.example</groupId><artifactId>bot</artifactId><version>${z}</version></dependency>"
                + "</dependencies></project>";
        assertThat(told(List.of(Told.source("a/pom.xml", pom), Told.source("b/c/pom.xml", pom))))
                .hasSize(2);
    }

    @Test
    void findsVariablesOfOtherFiles() {
        assertThat(told(List.of(
                        Told.source("gradle.properties", "botVersion=1.1\n"),
                        Told.source("app/build.gradle", "dependencies { api \"org.example:bot:${botVersion}\" }\n"),
                        Told.source("buildSrc/src/main/kotlin/V.kt", "object V { const val third = \"1.3\" }\n"),
                        Told.source("b/build.gradle.kts", "dependencies { api(\"org.example:bot:${V.third}\") }\n"))))
                .containsExactly(
                        "org.example:bot 1.3 buildSrc/src/main/kotlin/V.kt:1:31 `1.3` from b/build.gradle.kts:1:33",
                        "org.example:bot 1.1 gradle.properties:1:12 `1.1` from app/build.gradle:1:33");
    }

    @Test
    void namesWhatOtherFilesMustDefine() {
        Source pom = Told.source("a/pom.xml", """
                <project><dependencies><dependency>
                <groupId>org.example</groupId><artifactId>bot</artifactId><version>${bot.version}</version>
                </dependency></dependencies></project>
                """);
        Source gradle = Told.source(
                "build.gradle",
                "api \"org.example:bot:${botVersion}\"\napi group: 'org.example', name: 'bot', version: other\n");
        assertThat(open(pom, gradle)).containsExactly("bot.version", "botVersion", "other", "version");
        Source parent =
                Told.source("pom.xml", "<project><properties><bot.version>1.0</bot.version></properties></project>");
        assertThat(open(pom, parent)).containsExactly("bot.version", "version");
    }

    private static Set<String> open(Source... sources) {
        return Dependencies.open(new Dependencies(KNOWLEDGE).resolve(List.of(sources)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "a/b.pom",
                "x/dependency-reduced-pom.xml",
                "build.gradle",
                "a/settings.gradle.kts",
                "ivy.xml",
                "gradle/libs.versions.toml",
                "gradle.properties",
                "build.sbt",
                "project/Dependencies.scala",
                "project.clj",
                "buildSrc/src/main/kotlin/V.kt",
                "WORKSPACE",
                "third_party/BUILD.bazel"
            })
    void knowsBuildFiles(String path) {
        assertThat(Dependencies.isBuildFile(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bot.java", "application.properties", "a.toml", "pom.txt", "src/x.kt"})
    void knowsOtherFiles(String path) {
        assertThat(Dependencies.isBuildFile(path)).isFalse();
    }

    private static Arguments of(String path, String text, String... expected) {
        return Arguments.of(path, text, Arrays.asList(expected));
    }

    private static List<String> told(String path, String text) {
        return told(List.of(Told.source(path, text)));
    }

    private static List<String> told(List<Source> sources) {
        List<String> told = new ArrayList<>();
        for (Dependency d : new Dependencies(KNOWLEDGE).resolve(sources)) {
            String text = d.coordinates() + " " + d.version() + " " + d.place() + " `"
                    + d.place().text() + "`" + (d.versioned() ? "" : " unversioned");
            String from = d.route().isEmpty() ? "" : d.route().get(0).place().toString();
            told.add((text
                    + (from.isEmpty()
                            ? ""
                            : " from "
                                    + (from.startsWith(d.place().path() + ":")
                                            ? from.substring(d.place().path().length() + 1)
                                            : from))));
        }
        return told;
    }
}
