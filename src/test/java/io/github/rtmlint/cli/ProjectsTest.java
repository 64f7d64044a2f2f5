package io.github.rtmlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code check} and {@code fix} on whole projects, as users do; {@code -Dupdate} accepts what comes out. */
class ProjectsTest {
    @TempDir
    Path temp;

    static List<Project> projects() throws IOException {
        return Project.all();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void checkSaysWhatIsExpected(Project project) throws IOException {
        Project.Ended check = project.run(project.copy(temp), "check");

        if (Update.WANTED) {
            Files.writeString(project.expected(), check.shown());
        }
        assertThat(check.shown()).isEqualTo(Files.readString(project.expected()));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void fixWritesWhatIsExpectedAndOnce(Project project) throws IOException {
        Path copy = project.copy(temp);

        project.run(copy, "fix");

        Map<String, String> fixed = Project.files(copy);
        if (Update.WANTED) {
            Project.delete(project.after());
            Project.write(fixed, project.after());
        }
        assertThat(fixed).isEqualTo(Project.files(project.after()));
        project.run(copy, "fix");
        assertThat(Project.files(copy)).as("a second run").isEqualTo(fixed);
    }
}
