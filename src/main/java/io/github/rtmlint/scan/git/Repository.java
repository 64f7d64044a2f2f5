package io.github.rtmlint.scan.git;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is checked out in a folder, told without running git.
 *
 * @param branch its short name; empty when the head is detached
 * @param revision the commit's id; empty when there is none yet
 * @param remote an absolute URI without credentials; empty when there is none, or only a path
 */
public record Repository(String branch, String revision, String remote) {
    private static final String HEADS = "refs/heads/";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern SCP_LIKE = Pattern.compile("(?:[^@/:]+@)?([^@/:\\s]{2,}):(?!//)/?(\\S+)");
    private static final int LINKS = 5;

    /** The repository whose work tree begins at {@code root}. */
    public static Optional<Repository> at(Path root) {
        return GitFolder.of(root).map(Repository::of);
    }

    private static Repository of(GitFolder folder) {
        String head = GitFiles.text(folder.own().resolve("HEAD"))
                .map(GitFiles::firstLine)
                .orElse("");
        String reference = target(head);
        String branch = reference.startsWith(HEADS) ? reference.substring(HEADS.length()) : "";
        String revision = reference.isEmpty() ? head : resolve(folder, reference, LINKS);
        return new Repository(branch, ID.matcher(revision).matches() ? revision : "", remote(folder, branch));
    }

    /** What a symbolic reference points to; empty when it is none. */
    private static String target(String line) {
        String target =
                line.startsWith("ref:") ? line.substring("ref:".length()).strip() : "";
        return target.startsWith("refs/") && !target.contains("..") ? target : "";
    }

    private static String resolve(GitFolder folder, String reference, int links) {
        Optional<String> loose = GitFiles.text(folder.own().resolve(reference))
                .or(() -> GitFiles.text(folder.common().resolve(reference)))
                .map(GitFiles::firstLine);
        if (loose.isEmpty()) {
            return packed(folder, reference);
        }
        String target = target(loose.get());
        return target.isEmpty() ? loose.get() : links == 0 ? "" : resolve(folder, target, links - 1);
    }

    private static String packed(GitFolder folder, String reference) {
        return GitFiles.text(folder.common().resolve("packed-refs")).stream()
                .flatMap(String::lines)
                .filter(line ->
                        line.endsWith(" " + reference) && line.indexOf(' ') + 1 == line.length() - reference.length())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElse("");
    }

    private static String remote(GitFolder folder, String branch) {
        GitConfig config = GitConfig.of(folder);
        return config.get("branch." + branch + ".remote")
                .flatMap(name -> config.get("remote." + name + ".url"))
                .or(() -> config.get("remote.origin.url"))
                .map(Repository::withoutCredentials)
                .orElse("");
    }

    /** User, password, query and fragment may each be a secret. */
    static String withoutCredentials(String url) {
        Matcher scp = SCP_LIKE.matcher(url);
        String absolute = scp.matches() ? "ssh://" + scp.group(1) + "/" + scp.group(2) : url;
        try {
            URI uri = new URI(absolute);
            boolean onNetwork = uri.getHost() != null
                    && uri.getScheme() != null
                    && !uri.getScheme().equals("file");
            return onNetwork
                    ? new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null)
                            .toASCIIString()
                    : "";
        } catch (URISyntaxException notAUri) {
            return "";
        }
    }
}
