package io.github.rtmlint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    @Test
    void aFileThatIsGoneIsAProblem(@TempDir Path folder) {
        List<Problem> problems = new ArrayList<>();

        assertThat(SourceReader.read(new Candidate("a", folder.resolve("a")), problems::add))
                .isEmpty();
        assertThat(problems)
                .containsExactly(new Problem(Problem.Kind.UNREADABLE, "a", 0, 0, "cannot be read: it is gone"));
    }
}
