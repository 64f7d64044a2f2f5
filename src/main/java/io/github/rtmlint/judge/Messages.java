package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Migration.Field;
import io.github.rtmlint.knowledge.Migration.Replacement;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Secrets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of findings, from the rules' templates. */
final class Messages {
    private static final Pattern LINE_END = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(spelled|from|to|becomes|name|advice)}");

    private final Knowledge knowledge;

    Messages(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Fills a rule's template; secrets are redacted and line ends become spaces. */
    String fill(Rule rule, Migration migration, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(rule.message());
        String filled = matcher.replaceAll(m -> Matcher.quoteReplacement(
                switch (m.group(1)) {
                    case "from" -> migration.from();
                    case "to" -> migration.to();
                    default -> values.getOrDefault(m.group(1), "");
                }));
        return Secrets.redact(LINE_END.matcher(filled).replaceAll(" "));
    }

    /** What to do instead of reading a field, in the SDK's words when one is in use. */
    String advice(Field field, Read read, ApiCall call) {
        String instead = field.instead()
                .map(r ->
                        r.clause(sdk(call, read).flatMap(s -> inSdk(s, r, "r")).orElse("")))
                .orElse("");
        return Stream.of(instead, field.advice(), consequence(read))
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Optional<Sdk> sdk(ApiCall call, Read read) {
        return knowledge.sdk(
                read.getter().map(Read.Getter::sdk).orElse(call.name().sdk()));
    }

    /**
     * The call and getter as the SDK spells them: {@code usersList(r -> r.limit(200)).getMembers()}.
     *
     * @param request a name for the request
     */
    static Optional<String> inSdk(Sdk sdk, Replacement instead, String request) {
        return sdk.method(instead.method())
                .filter(m -> !m.calls().isEmpty() && !m.list().isEmpty())
                .map(m -> m.calls().get(0).name() + "(" + request + " -> " + request
                        + (instead.paged() ? ".limit(200)" : "") + ")." + m.list() + "()");
    }

    private static String consequence(Read read) {
        return switch (read.use()) {
            case DEREFERENCED -> "it is missing today and is used at once";
            case ITERATED -> "it is missing today and is iterated";
            case UNBOXED -> "it is missing today and becomes a primitive";
            case REQUIRED -> "parsing fails without it";
            case PLAIN -> "";
        };
    }
}
