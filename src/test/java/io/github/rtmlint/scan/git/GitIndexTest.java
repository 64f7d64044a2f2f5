package io.github.rtmlint.scan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitIndexTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4"})
    void readsEveryVersion(String version) throws IOException {
        GitRepo repo = filled(GitRepo.init(temp));
        repo.git("update-index", "--index-version", version);
        repo.write("later/intended.txt", "x").git("add", "-N", "later/intended.txt");

        assertHoldsWhatGitLists(repo);
    }

    @Test
    void readsASplitIndex() throws IOException {
        GitRepo repo = filled(GitRepo.init(temp));
        repo.git("update-index", "--split-index");
        repo.write("later/added.txt", "x").git("add", "later/added.txt");

        assertHoldsWhatGitLists(repo);
    }

    @Test
    void readsLongerObjectIds() throws IOException {
        assertHoldsWhatGitLists(filled(GitRepo.init(temp, "--object-format=sha256")));
    }

    @Test
    void findsTheIndexOfALinkedWorkTree() throws IOException {
        GitRepo main = filled(GitRepo.init(temp.resolve("main"))).commit("all");
        assumeTrue(main.succeeds("worktree", "add", "-q", "../linked"));
        GitRepo linked = new GitRepo(temp.resolve("linked"));
        linked.write("only/here.txt", "x").git("add", ".");

        assertHoldsWhatGitLists(linked);
        assertThat(GitIndex.of(GitFolder.of(main.folder()).orElseThrow()).holds("only/here.txt", false))
                .isFalse();
    }

    @Test
    void aBrokenIndexIsReadAsFarAsItGoes() throws IOException {
        GitRepo repo = filled(GitRepo.init(temp));
        Path file = temp.resolve(".git/index");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int k = 0; k < 4; k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, Arrays.copyOf(broken, random.nextInt(broken.length)));
            GitIndex.of(GitFolder.of(temp).orElseThrow()).holds("a/b.txt", false);
        }
        assertThat(repo.folder()).exists();
    }

    private static GitRepo filled(GitRepo repo) throws IOException {
        repo.write("a/b.txt", "1").write("a/bc.txt", "2").write("a-b/c", "3").write("z", "4");
        repo.write("deep/er/and/deeper/file.java", "5").write("ü/ö.txt", "6").write("a.txt", "7");
        repo.git("add", ".");
        return repo;
    }

    private static void assertHoldsWhatGitLists(GitRepo repo) throws IOException {
        GitIndex index = GitIndex.of(GitFolder.of(repo.folder()).orElseThrow());
        for (String path : repo.list("ls-files", "-z")) {
            assertThat(index.holds(path, false)).as(path).isTrue();
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                assertThat(index.holds(path.substring(0, slash), true)).as(path).isTrue();
            }
            assertThat(index.holds(path + "x", true)).as(path).isFalse();
            assertThat(index.holds(path.substring(0, path.length() - 1), true))
                    .as(path)
                    .isFalse();
        }
    }
}
