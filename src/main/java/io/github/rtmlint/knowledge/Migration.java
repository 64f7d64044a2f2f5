package io.github.rtmlint.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changes from one Web API method to its successor.
 *
 * @param from the deprecated method, such as {@code rtm.start}
 * @param to its successor
 * @param title one line for people
 * @param summary why, in a paragraph
 * @param enabled whether its rules run unless configured
 * @param hosts hosts whose {@code /api/} it is served from; sub-domains count
 * @param arguments what the deprecated method takes
 * @param fields what it used to answer with, by path
 * @param errors the error codes of its page
 * @param events what comes over the connection only for those who ask for it
 * @param dates when what happened
 * @param links where to read more
 * @param rules the rules that speak of it
 */
public record Migration(
        String from,
        String to,
        String title,
        String summary,
        boolean enabled,
        List<String> hosts,
        List<Argument> arguments,
        List<Field> fields,
        List<ErrorCode> errors,
        List<Event> events,
        List<Milestone> dates,
        List<Link> links,
        List<Rule> rules) {

    /** The argument that is sent under a name. */
    public Optional<Argument> argument(String name) {
        return arguments.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** Whether it is an argument of the deprecated method that the successor does not take. */
    public boolean drops(String argument) {
        return argument(argument).filter(a -> !a.kept()).isPresent();
    }

    /** The first step of {@code path} that the successor does not answer with, and its advice; empty when all of it is kept. */
    public Optional<Field> missing(List<String> path) {
        StringBuilder joined = new StringBuilder();
        for (String step : path) {
            joined.append(joined.isEmpty() ? "" : ".").append(step);
            Optional<Field> field = field(joined.toString());
            if (field.isEmpty() || !field.get().kept()) {
                return field;
            }
            if (!field.get().open()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether nothing below {@code path} of the answer could be missing that is not missing with it. */
    public boolean settled(List<String> path) {
        return !path.isEmpty()
                && field(String.join(".", path))
                        .filter(f -> f.kept() && f.open())
                        .isEmpty();
    }

    /** The field at a dotted path; below a kept object, {@code object.*} speaks for what is not named. */
    public Optional<Field> field(String path) {
        Optional<Field> exact =
                fields.stream().filter(f -> f.path().equals(path)).findFirst();
        int dot = path.lastIndexOf('.');
        return exact.isPresent() || dot < 0 || path.endsWith("*") ? exact : field(path.substring(0, dot) + ".*");
    }

    /** The rule that speaks of such a thing, if the migration has one. */
    public Optional<Rule> rule(Rule.Kind kind) {
        return rules.stream().filter(r -> r.kind() == kind).findFirst();
    }

    /**
     * An argument of the deprecated method.
     *
     * @param name as sent
     * @param kept whether the successor takes it, too
     * @param type {@code boolean}, {@code string}, {@code integer}, or {@code secret}: a string that no URL should hold
     * @param what its effect
     * @param instead what to write instead, one clause
     * @param header the header in which the API takes it, too
     */
    public record Argument(
            String name, boolean kept, String type, String what, String instead, Optional<Header> header) {

        /** One that travels in no header. */
        public Argument(String name, boolean kept, String type, String what, String instead) {
            this(name, kept, type, what, instead, Optional.empty());
        }

        public boolean isSecret() {
            return type.equals("secret");
        }
    }

    /**
     * A header of a request.
     *
     * @param name such as {@code Authorization}
     * @param scheme the word before the value, such as {@code Bearer}; may be empty
     */
    public record Header(String name, String scheme) {

        /** What stands before the value. */
        public String prefix() {
            return scheme.isEmpty() ? "" : scheme + " ";
        }
    }

    /**
     * A part of the deprecated method's answer.
     *
     * @param path dotted, such as {@code self.prefs}; {@code self.*} is everything below it that no other path names
     * @param kept whether the successor answers with it, too
     * @param open whether it is an object whose parts are fields of their own
     * @param what what it held
     * @param also other methods that answer with a field of the same name; they may be deprecated, too
     * @param instead the call that answers it now
     * @param advice one clause for a message, where no call answers it or more must be said
     */
    public record Field(
            String path,
            boolean kept,
            boolean open,
            String what,
            List<String> also,
            Optional<Replacement> instead,
            String advice) {

        /** What to do instead of reading it, one clause; empty when it is kept. */
        public String clause() {
            return Stream.concat(instead.map(Replacement::clause).stream(), Stream.of(advice))
                    .filter(clause -> !clause.isEmpty())
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * A Web API call that answers what a field used to.
     *
     * @param method such as {@code users.list}
     * @param arguments to pass, such as {@code types=im}; may be empty
     * @param field where its answer holds it
     * @param scope the token scope it needs; may be empty
     * @param tier the rate limit tier, 1 to 4; 0 unknown
     * @param paged whether it must be read page by page
     */
    public record Replacement(String method, String arguments, String field, String scope, int tier, boolean paged) {

        /** What to do, one clause: call `users.list` and read `members` (paged, scope `users:read`, tier 2). */
        public String clause() {
            return clause("");
        }

        /** The same with the code that calls and reads it; empty for none. */
        public String clause(String code) {
            String with = (arguments.isEmpty() ? "" : " with `" + arguments + "`")
                    + (code.isEmpty() ? "" : ", `" + code + "`");
            String conditions = Stream.of(
                            paged ? "paged" : "",
                            scope.isEmpty() ? "" : "scope `" + scope + "`",
                            tier == 0 ? "" : "tier " + tier)
                    .filter(condition -> !condition.isEmpty())
                    .collect(Collectors.joining(", "));
            return "call `" + method + "`" + with + " and read `" + field + "`"
                    + (conditions.isEmpty() ? "" : " (" + conditions + ")");
        }
    }

    /**
     * An event that comes over the connection only for those who ask for it.
     *
     * @param name as the event's {@code type} spells it
     * @param asked the message that asks for it
     * @param what what a program that waits for it must know, a clause
     */
    public record Event(String name, String asked, String what) {}

    /**
     * An error code that the method's page lists.
     *
     * @param code as in the answer's {@code error}
     * @param meaning in our words
     * @param action what to do about it
     */
    public record ErrorCode(String code, String meaning, String action) {}

    /**
     * @param date ISO 8601, a day or a month
     * @param what what happened
     */
    public record Milestone(String date, String what) {}

    /**
     * @param title what is there
     * @param url where
     */
    public record Link(String title, String url) {}
}
