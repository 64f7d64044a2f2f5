package io.github.rtmlint.report;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results made by hand, for the tests of what is written about them. */
final class Samples {
    static final Rule CALL = rule("rtm-start-call", Rule.Kind.CALL, Rule.Level.WARNING, "RtmStartCall");
    static final Rule ARGUMENT = rule("rtm-start-argument", Rule.Kind.ARGUMENT, Rule.Level.WARNING, "RtmStartArgument");
    static final Rule RESPONSE = rule("rtm-start-response", Rule.Kind.RESPONSE, Rule.Level.ERROR, "RtmStartResponse");
    static final Rule MENTION = rule("rtm-start-mention", Rule.Kind.MENTION, Rule.Level.OFF, "RtmStartMention");
    static final List<Rule> RULES = List.of(CALL, ARGUMENT, RESPONSE, MENTION);

    private static final String BOT = """
            package bot;

            class Bot {
                void run(Slack slack) throws Exception {
                    RTMStartResponse answer = slack.methods().rtmStart(r -> r
                            .mpimAware(true) // keep group chats
                            .presenceSub(true));
            \t\tString naïve = "日本語 😀"; for (User user : answer.getUsers()) greet(user);
                }
            }
            """;

    private static final String NAMES = """
            bot.method = rtm.start
            """;

    private Samples() {}

    static Rule rule(String id, Rule.Kind kind, Rule.Level level, String name) {
        return new Rule(
                id,
                kind,
                level,
                name,
                "`rtm.start` is deprecated",
                "It still connects, but the answer is `rtm.connect`'s.",
                "Call `rtm.connect`.",
                "",
                "very-high",
                List.of("slack", "deprecated"),
                "case");
    }

    static Source source(String path, String text) {
        return new Source(path, text, StandardCharsets.UTF_8, false);
    }

    /** The first place of {@code words} in a source. */
    static Place place(Source source, String words) {
        int start = source.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return source.place(start, start + words.length());
    }

    static Finding finding(Rule rule, Place place, String subject, String message) {
        Rule.Level level = rule.level() == Rule.Level.OFF ? Rule.Level.NOTE : rule.level();
        return Finding.of(rule, place, subject, message, Confidence.HIGH).withLevel(level);
    }

    static Fix fix(String description, Edit... edits) {
        return new Fix(description, Fix.Safety.SAFE, Edits.merge(List.of(edits)));
    }

    static Result result(Finding... findings) {
        return new Result(RULES, List.of(findings).stream().sorted().toList(), List.of(), Map.of(), Map.of());
    }

    static Result clean() {
        return result();
    }

    /** A small bot: a fix over two files, a held read with its route, a suppressed finding, two problems. */
    static Result bot() {
        Source bot = source("src/main/java/bot/Bot.java", BOT);
        Source names = source("src/main/resources/bot names.properties", NAMES);
        Place call = place(bot, "rtmStart");
        Place argument = place(bot, "mpimAware(true)");
        Place read = place(bot, "getUsers");
        Place name = place(names, "rtm.start");
        Fix fix = fix(
                "Call `rtm.connect` instead",
                Edit.replace(call, "rtmConnect"),
                Edit.replace(place(bot, "RTMStartResponse"), "RTMConnectResponse"),
                Edit.remove(place(bot, "                .mpimAware(true) // keep group chats\n")),
                Edit.replace(name, "rtm.connect"));
        Step named = new Step(Step.Role.NAME, name, "`bot.method` names `rtm.start`");
        Step called = new Step(Step.Role.CALL, call, "");
        String message = "`getUsers` reads `users`, which no longer comes; call `users.list`";
        Finding users = finding(RESPONSE, read, "users", message)
                .withSteps(
                        List.of(called),
                        List.of(named, called, new Step(Step.Role.READ, read, "`getUsers` reads `users`")));
        List<Finding> findings = new ArrayList<>(List.of(
                finding(CALL, call, "rtm.start", "`rtmStart` calls the deprecated `rtm.start`; use `rtmConnect`")
                        .withFix(Optional.of(fix), ""),
                finding(ARGUMENT, argument, "mpim_aware", "`rtm.connect` has no `mpim_aware`; remove it")
                        .withSteps(List.of(called), List.of())
                        .withFix(Optional.of(fix), ""),
                users.withFix(Optional.empty(), "`users` must be read from `users.list` first"),
                finding(MENTION, name, "rtm.start", "`rtm.start` is mentioned")
                        .withSuppression(new Finding.Suppression(name, "an old page"))));
        List<Problem> problems = List.of(
                new Problem(Problem.Kind.UNPARSED, "src/Broken.java", 3, 7, "does not parse; read as plain text"),
                new Problem(Problem.Kind.UNREADABLE, "secret/key.pem", 0, 0, "cannot be read: permission denied"));
        return new Result(RULES, findings.stream().sorted().toList(), problems, Map.of(), Map.of());
    }

    /** Whatever could harm a reader: escapes, workflow commands, bidirectional controls, tokens, markup, a line end in a name. */
    static Result hostile() {
        String text = "x = \"\u001b[31m\u202e\" // ::error::pwned ##[error]x <script>alert(1)</script> | `b` @team\n"
                + "::warning file=a::pwned rtm.start?token=xoxb-fake-1234567890\u0007\r"
                + "Authorization: Bearer xoxb%2Dfake%2Dsplit \u2028 \ud800 ]]> rtm.start\n";
        Source source = source("::error title=a::b/<b>\n\u202e%#?\"|`c`/xoxb-fake-name.txt", text);
        Finding.Suppression by = new Finding.Suppression(place(source, "::error"), "\u001b]0;pwned\u0007 `` <i>");
        return result(
                finding(
                                CALL,
                                place(source, "rtm.start"),
                                "rtm.start\u001b[0m",
                                "`rtm\u001b[31m.start\u202e` <img src=x> token=xoxb-fake-12 ##[error]x; use `a``b`")
                        .withSteps(
                                List.of(new Step(
                                        Step.Role.BASE,
                                        place(source, "<script>"),
                                        "[x](javascript:alert) \n::error::a")),
                                List.of()),
                finding(
                                RESPONSE,
                                place(source, "token=xoxb-fake-1234567890\u0007"),
                                "token",
                                "a token: xoxb-fake-1234567890")
                        .withFix(
                                Optional.of(fix(
                                        "Drop `xoxb-fake-1234567890`",
                                        Edit.replace(place(source, "xoxb-fake-1234567890"), "xoxb-fake-0987654321"))),
                                "a \u001b[0m clause of \"xoxb-fake-1234567890\""),
                finding(MENTION, place(source, "rtm.start"), "x", "x").withSuppression(by));
    }
}
