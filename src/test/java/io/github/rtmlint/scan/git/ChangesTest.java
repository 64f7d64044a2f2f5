package io.github.rtmlint.scan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
    @TempDir
    Path temp;

    @Test
    void tellsTheLinesSinceTheBranchWasLeft() throws IOException, ChangesException {
        GitRepo repo = GitRepo.init(temp)
                .write("A.java", "1\n2\n3\n4\n5\n")
                .write("B.java", "x\n")
                .commit("base");
        repo.git("checkout", "-q", "-b", "topic");
        repo.write("A.java", "1\nnew\n3\n4\n5\n+++ b/B.java\n").commit("topic");
        repo.git("checkout", "-q", "main");
        repo.write("B.java", "y\n").commit("main goes on");
        repo.git("checkout", "-q", "topic");
        repo.write("A.java", "1\nnew\n3\n5\n+++ b/B.java\n").write("C.java", "c\n");

        Changes changes = Changes.since(temp, "main");

        assertThat(touched(changes, "A.java")).containsExactly(2, 5);
        assertThat(touched(changes, "B.java")).isEmpty();
        assertThat(changes.touches("C.java", 1)).isTrue();
    }

    @Test
    void followsRenamesAndOddNames() throws IOException, ChangesException {
        String text = "line\n".repeat(20);
        GitRepo repo = GitRepo.init(temp)
                .write("old.txt", text + "a\n")
                .write("ü \"q\"\t.txt", "1\n")
                .commit("base");
        repo.git("mv", "old.txt", "new name.txt");
        repo.write("new name.txt", text + "b\n").write("ü \"q\"\t.txt", "2\n").commit("moved");

        Changes changes = Changes.since(temp, "HEAD~1");

        assertThat(touched(changes, "new name.txt")).containsExactly(21);
        assertThat(touched(changes, "ü \"q\"\t.txt")).containsExactly(1);
    }

    @Test
    void runsNothingThatTheRepositoryConfigures() throws IOException, ChangesException {
        GitRepo repo = GitRepo.init(temp)
                .write("A.txt", "1\n")
                .write(".gitattributes", "* filter=evil diff=evil\n")
                .commit("base");
        Path trace = temp.resolve("trace");
        String command = "touch " + trace + "; cat";
        for (String key : List.of(
                "filter.evil.clean",
                "filter.evil.process",
                "diff.external",
                "core.fsmonitor",
                "diff.evil.command",
                "diff.evil.textconv")) {
            repo.git("config", key, command);
        }
        Files.writeString(temp.resolve("A.txt"), "2\n");

        Changes changes = Changes.since(temp, "HEAD");

        assertThat(touched(changes, "A.txt")).containsExactly(1);
        assertThat(trace).doesNotExist();
    }

    @Test
    void aMissingReferenceSaysWhatToFetch() throws IOException {
        GitRepo.init(temp).write("A.java", "1\n").commit("base");

        assertThatThrownBy(() -> Changes.since(temp, "origin/main"))
                .isInstanceOf(ChangesException.class)
                .hasMessage("git knows no commit \"origin/main\"; fetch it first: git fetch origin main");
        assertThatThrownBy(() -> Changes.since(temp, "--output=x")).isInstanceOf(ChangesException.class);
    }

    @Test
    void aShallowCloneSaysWhatToFetch() throws IOException {
        GitRepo origin =
                GitRepo.init(temp.resolve("origin")).write("A.java", "1\n").commit("base");
        origin.git("branch", "topic");
        origin.write("A.java", "2\n").commit("main goes on");
        origin.git("checkout", "-q", "topic");
        origin.write("A.java", "3\n").commit("topic");
        new GitRepo(temp).git("clone", "-q", "--depth=1", "--no-single-branch", "file://" + origin.folder(), "clone");

        assertThatThrownBy(() -> Changes.since(temp.resolve("clone"), "origin/main"))
                .hasMessageContaining("the clone is shallow")
                .hasMessageContaining("fetch-depth: 0");
    }

    @Test
    void withoutGitThereIsNothingToCompareWith() {
        assertThatThrownBy(() -> Changes.since(temp, "main")).hasMessageContaining("needs a git work tree");
    }

    private static List<Integer> touched(Changes changes, String path) {
        return IntStream.rangeClosed(1, 30)
                .filter(line -> changes.touches(path, line))
                .boxed()
                .toList();
    }
}
