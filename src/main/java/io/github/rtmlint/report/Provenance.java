package io.github.rtmlint.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which version of which repository was read.
 *
 * @param repository where it comes from, without user and password
 * @param revision the commit's id; empty when unknown
 * @param branch the branch's name; empty when unknown or none is checked out
 */
public record Provenance(URI repository, String revision, String branch) {
    private static final Pattern SCP = Pattern.compile("(?:[^@/:]+@)?([^/:]+):(?!/)(.+)");

    /**
     * @param remote as git has it: {@code https://…}, {@code ssh://…} or {@code git@host:path}
     * @return empty when {@code remote} is no address, such as a folder of the machine
     */
    public static Optional<Provenance> of(String remote, String revision, String branch) {
        Matcher scp = SCP.matcher(remote);
        String address =
                !remote.contains("://") && scp.matches() ? "https://" + scp.group(1) + "/" + scp.group(2) : remote;
        try {
            URI uri = new URI(address);
            if (uri.getHost() == null || "file".equals(uri.getScheme())) {
                return Optional.empty();
            }
            URI clean = new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null);
            return Optional.of(new Provenance(clean, revision, branch));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
