package io.github.rtmlint.explain;

import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Migration.Replacement;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Sdk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one migration has to say.
 *
 * @param knowledge for how SDKs say it
 * @param migration whose words these are
 */
record MigrationSheets(Knowledge knowledge, Migration migration) {
    /** Calls a minute that each tier of rate limits allows. */
    private static final int[] CALLS_A_MINUTE = {0, 1, 20, 50, 100};

    String method() {
        Sheet sheet = new Sheet(migration.title()).paragraph(migration.summary());
        sheet.list("Rules", migration.rules().stream().map(Rule::id).toList());
        return ended(sheet);
    }

    String rule(Rule rule) {
        Sheet sheet = new Sheet(rule.id() + ": " + rule.title())
                .paragraph("Level: " + rule.level().name().toLowerCase(Locale.ROOT))
                .paragraph(rule.description())
                .markdown(rule.help());
        return ended(sheet);
    }

    String argument(Migration.Argument argument) {
        String from = migration.from();
        Sheet sheet = new Sheet(argument.name() + ": an argument of `" + from + "` that `" + migration.to() + "` "
                        + (argument.kept() ? "takes, too" : "does not take"))
                .paragraph("What it did: " + argument.what());
        if (argument.kept()) {
            return ended(sheet.paragraph("Nothing to do: keep it as it is."));
        }
        return ended(sheet.paragraph("What to do: " + argument.instead())
                .list("Before", List.of(from + "?" + argument.name() + "=…"))
                .list("After", List.of(migration.to()))
                .list("Rule", rule(Rule.Kind.ARGUMENT)));
    }

    String field(String name, Migration.Field field) {
        String from = migration.from();
        Sheet sheet = new Sheet(name + ": a part of the answer of `" + from + "` that "
                        + (field.kept() ? "comes with `" + migration.to() + "`, too" : "no longer comes"))
                .paragraph("What it held: " + field.what());
        if (field.kept()) {
            return ended(sheet.paragraph("Nothing to do: read it as before."));
        }
        sheet.paragraph("What to do: " + field.clause());
        field.instead()
                .ifPresent(instead -> sheet.paragraph(rateLimit(instead))
                        .list("Before", List.of(from + " → " + name))
                        .list("After", List.of(call(instead)))
                        .list("In the words of SDKs", sdks(instead)));
        return ended(sheet.list("Rule", rule(Rule.Kind.RESPONSE)));
    }

    String error(Migration.ErrorCode error) {
        return ended(new Sheet(error.code() + ": an error code of `" + migration.from() + "`")
                .paragraph("What it means: " + error.meaning())
                .paragraph("What to do: " + error.action()));
    }

    private String ended(Sheet sheet) {
        return sheet.list(
                        "Since when",
                        migration.dates().stream()
                                .map(date -> date.date() + "  " + date.what())
                                .toList())
                .list(
                        "Read more",
                        migration.links().stream()
                                .map(link -> link.title() + ": " + link.url())
                                .toList())
                .text();
    }

    private List<String> rule(Rule.Kind kind) {
        return migration.rule(kind).map(Rule::id).stream().toList();
    }

    private static String rateLimit(Replacement instead) {
        return instead.tier() == 0
                ? ""
                : "Rate limit: tier " + instead.tier() + ", about " + CALLS_A_MINUTE[instead.tier()]
                        + " calls a minute";
    }

    private static String call(Replacement instead) {
        return instead.method()
                + (instead.arguments().isEmpty() ? "" : "?" + instead.arguments())
                + (instead.field().isEmpty() ? "" : " → " + instead.field());
    }

    private List<String> sdks(Replacement instead) {
        return knowledge.sdks().stream()
                .flatMap(sdk -> said(sdk, instead.method()).stream())
                .toList();
    }

    private static Optional<String> said(Sdk sdk, String method) {
        return sdk.method(method)
                .flatMap(spelled -> Stream.concat(
                                spelled.calls().stream()
                                        .map(call -> simple(call.type()) + "#" + call.name()
                                                + (spelled.list().isEmpty() ? "" : ", then " + spelled.list())),
                                spelled.constants().stream()
                                        .map(constant -> simple(constant.type()) + "." + constant.name()))
                        .findFirst())
                .map(words -> sdk.title() + ": " + words);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
