package io.github.rtmlint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.scan.git.GitRepo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is walked is what git lists, on random trees with random ignore files. */
class WalkOracleTest {
    private static final List<String> NAMES = List.of("a", "b", "ab", "a.b", "b.txt", "x y", "[a]", "ü");
    private static final List<String> LINES = List.of(
            "a", "b/", "/a", "/ab/", "*.txt", "!b.txt", "a/b", "a/**", "**/b", "a/**/b", "!a/b", "*", "!*/", "!a",
            "ab*", "?", "[ab]", "[!a]", "# a", "", "a/*", "!a/*/", "\\[a]", "x\\ y", "x y ", "/**/ab", "a.?", "b.txt/",
            "**", "!**/a.b", "ü");

    @TempDir
    Path temp;

    @Test
    void walksWhatGitLists() throws IOException {
        Random random = new Random(20261124);
        for (int round = 0; round < 40; round++) {
            GitRepo repo = GitRepo.init(temp.resolve("repo" + round));
            fill(repo, "", random, 3);
            if (random.nextBoolean()) {
                repo.write(".git/info/exclude", lines(random));
            }
            for (String path : List.of("a", "ab", "b/a", "a/b.txt")) {
                if (random.nextInt(3) == 0) {
                    repo.succeeds("add", "-f", path);
                }
            }

            assertThat(walked(repo.folder()))
                    .as("round " + round)
                    .containsExactlyElementsOf(
                            repo.list("ls-files", "-z", "--cached", "--others", "--exclude-standard"));
        }
    }

    @Test
    void aSubmoduleHasItsOwnRules() throws IOException {
        GitRepo inner = GitRepo.init(temp.resolve("inner"))
                .write("kept.log", "x")
                .write("a.txt", "x")
                .commit("all");
        GitRepo outer = GitRepo.init(temp.resolve("outer")).write(".gitignore", "*.log\nsub/\n");
        outer.git("submodule", "--quiet", "add", "-f", inner.folder().toString(), "sub");

        assertThat(walked(outer.folder())).containsExactly(".gitignore", ".gitmodules", "sub/a.txt", "sub/kept.log");
    }

    private static void fill(GitRepo repo, String folder, Random random, int depth) throws IOException {
        if (random.nextInt(3) > 0) {
            repo.write(folder + ".gitignore", lines(random));
        }
        for (String name : NAMES) {
            int kind = random.nextInt(3);
            if (kind == 0 || depth == 0) {
                repo.write(folder + name, "x");
            } else if (kind == 1) {
                fill(repo, folder + name + "/", random, depth - 1);
            }
        }
    }

    private static String lines(Random random) {
        return random.ints(1 + random.nextInt(4), 0, LINES.size())
                .mapToObj(LINES::get)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Set<String> walked(Path root) throws IOException {
        Filter filter = Filter.of(List.of(), List.of(), List.of(), true);
        Tree tree = Tree.of(root.toRealPath(), List.of(root), filter, 2);
        return new Selector(tree, false)
                .select(Words.everything()).candidates().stream()
                        .map(Candidate::path)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
