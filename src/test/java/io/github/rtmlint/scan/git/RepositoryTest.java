package io.github.rtmlint.scan.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryTest {
    private static final String ID = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    Path root;

    @Test
    void tellsBranchRevisionAndRemote() throws IOException {
        write("HEAD", "ref: refs/heads/feature/x\n");
        write("refs/heads/feature/x", ID + "\n");
        write("config", "[remote \"origin\"]\n\turl = https://user:secret@example.org/o/r.git\n");

        assertThat(Repository.at(root)).contains(new Repository("feature/x", ID, "https://example.org/o/r.git"));
    }

    @Test
    void readsPackedReferences() throws IOException {
        write("HEAD", "ref: refs/heads/main\n");
        write(
                "packed-refs",
                "# pack-refs with: peeled\n" + "f".repeat(40) + " refs/heads/domain\n" + ID + " refs/heads/main\n");

        assertThat(Repository.at(root)).contains(new Repository("main", ID, ""));
    }

    @Test
    void aDetachedHeadHasNoBranch() throws IOException {
        write("HEAD", ID + "\n");

        assertThat(Repository.at(root)).contains(new Repository("", ID, ""));
    }

    @Test
    void takesTheRemoteOfTheBranch() throws IOException {
        write("HEAD", "ref: refs/heads/main\n");
        write("config", """
                [core]
                	bare = false
                [remote "origin"]
                	url = https://example.org/origin
                [remote "fork"]
                	url = https://example.org/fork
                [branch "main"]
                	remote = fork
                """);

        assertThat(Repository.at(root).orElseThrow().remote()).isEqualTo("https://example.org/fork");
    }

    @Test
    void whatIsNoRevisionIsNotShown() throws IOException {
        write("HEAD", "root:x:0:0\n");

        assertThat(Repository.at(root)).contains(new Repository("", "", ""));
    }

    @Test
    void referencesThatPointAtEachOtherEnd() throws IOException {
        write("HEAD", "ref: refs/heads/a\n");
        write("refs/heads/a", "ref: refs/heads/b\n");
        write("refs/heads/b", "ref: refs/heads/a\n");

        assertThat(Repository.at(root).orElseThrow().revision()).isEmpty();
    }

    @Test
    void aFolderWithoutGitIsNone() {
        assertThat(Repository.at(root)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/o/r.git, https://example.org/o/r.git",
        "https://x-token:abc@example.org:8443/o/r?token=abc#f, https://example.org:8443/o/r",
        "git@example.org:o/r.git, ssh://example.org/o/r.git",
        "ssh://git@example.org:22/o/r.git, ssh://example.org:22/o/r.git",
        "/srv/git/r.git, ''",
        "../r.git, ''",
        "file:///srv/r.git, ''",
        "C:/git/r, ''",
        "https://exa mple.org/, ''",
    })
    void remotesLoseTheirSecrets(String url, String shown) {
        assertThat(Repository.withoutCredentials(url)).isEqualTo(shown);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(".git").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
