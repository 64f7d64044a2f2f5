package io.github.rtmlint.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code http:} files.
 *
 * <p>A call is written as its signature: {@code [new ]Type[.method](role, …)}, such as {@code HttpUrl.parse(url)},
 * {@code new Request.Builder()} or {@code *.setParameters(form...)}. The last dot splits type and method; of the type
 * only the last simple name is kept; {@code *} is any type; {@code ...} lets the last argument repeat.
 *
 * <p>A header's {@code after} is written as the call that it repeats; {@code call} names a method for a chain of calls,
 * {@code statement} one for a statement of its own.
 *
 * <p>An annotation is a map from its members to roles; a member that is itself called {@code name} is written {@code name()}.
 */
final class HttpReader {
    private static final Keys HTTP = Keys.of("http", "title").with("packages", "calls", "annotations", "headers");
    private static final Keys HEADER = Keys.of("after").with("call", "statement");
    private static final String NAME = "[\\w$]+";
    private static final String ROLES = "\\(\\s*(|[a-z-]+(?:\\s*,\\s*[a-z-]+)*(\\s*\\.\\.\\.)?)\\s*\\)";
    private static final Pattern CONSTRUCTOR =
            Pattern.compile("new\\s+(?:" + NAME + "\\.)*(?<type>" + NAME + ")" + ROLES);
    private static final Pattern METHOD =
            Pattern.compile("(?:(?:" + NAME + "\\.)*(?<type>" + NAME + ")|\\*)\\.(?<name>" + NAME + ")" + ROLES);

    private HttpReader() {}

    static Http read(Datum datum) {
        Section section = datum.section(HTTP);
        List<String> calls = section.texts("calls");
        return new Http(
                section.text("http"),
                section.text("title"),
                section.texts("packages"),
                section.list("calls", HttpReader::call),
                section.list("annotations", HttpReader::annotation),
                section.list("headers", header -> header(header, calls)));
    }

    private static Http.Header header(Datum datum, List<String> calls) {
        Section section = datum.section(HEADER);
        Datum after = section.at("after");
        if (!calls.contains(after.text())) {
            throw after.error("expected one of the \"calls\" of this file");
        }
        boolean chained = section.optional("call").isPresent();
        if (chained == section.optional("statement").isPresent()) {
            throw datum.error("expected one of the keys \"call\" and \"statement\"");
        }
        return new Http.Header(call(after), section.text(chained ? "call" : "statement"), chained);
    }

    private static Http.Call call(Datum datum) {
        String signature = datum.text().strip();
        Matcher constructor = CONSTRUCTOR.matcher(signature);
        if (constructor.matches()) {
            return call(datum, constructor.group("type"), "new", constructor.group(2), constructor.group(3));
        }
        Matcher method = METHOD.matcher(signature);
        if (method.matches()) {
            String type = method.group("type") == null ? "" : method.group("type");
            return call(datum, type, method.group("name"), method.group(3), method.group(4));
        }
        throw datum.error(
                "expected a call such as Type.method(role, role...) or new Type(role), found \"" + signature + "\"");
    }

    private static Http.Call call(Datum datum, String type, String name, String roles, String dots) {
        List<Http.Role> arguments = new ArrayList<>();
        for (String role : roles.replace("...", "").split(",")) {
            if (!role.isBlank()) {
                arguments.add(datum.word(Http.Role.class, role.strip()));
            }
        }
        return new Http.Call(type, name, List.copyOf(arguments), dots != null);
    }

    private static Http.Annotation annotation(Datum datum) {
        Map<String, Http.Role> members = new LinkedHashMap<>();
        Map<String, Datum> entries = datum.entries();
        Datum name = entries.remove("name");
        if (name == null) {
            throw datum.error("missing key \"name\"");
        }
        entries.forEach((member, role) -> members.put(member.replace("()", ""), role.word(Http.Role.class)));
        return new Http.Annotation(name.text(), Collections.unmodifiableMap(members));
    }
}
