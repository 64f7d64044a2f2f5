package io.github.rtmlint.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Addresses: rtmlint's own pages, and scanned files as relative references. */
final class Links {
    static final URI HOME = URI.create("https://github.com/rtmlint/rtmlint");

    /** What the notifications of a SARIF file mean. */
    static final URI NOTIFICATIONS = URI.create(HOME + "/blob/main/docs/reports.md#notifications");

    private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

    private Links() {}

    /** The page of a rule. */
    static URI rule(String id) {
        return URI.create(HOME + "/blob/main/docs/rules/" + encode(id) + ".md");
    }

    /** A relative path with {@code /} as a relative URI reference. */
    static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
