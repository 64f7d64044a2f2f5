package io.github.rtmlint.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one Slack SDK says things.
 *
 * @param id file name of the spelling
 * @param title the SDK's name for people
 * @param packages import prefixes that show a file uses it
 * @param types by full name, what their methods return, so that receivers can be told
 * @param methods by Web API method name, how it is said
 * @param notFields getters of answer types that read no field of the answer
 */
public record Sdk(
        String id,
        String title,
        List<String> packages,
        Map<String, Type> types,
        Map<String, Method> methods,
        List<String> notFields) {

    /** How a Web API method is said, if the SDK has it. */
    public Optional<Method> method(String webApiMethod) {
        return Optional.ofNullable(methods.get(webApiMethod));
    }

    /**
     * @param name full name
     * @param extendsType full name of a supertype whose methods it has, too; may be empty
     * @param returns by method name, the full name (with type arguments) of what it returns
     */
    public record Type(String name, String extendsType, Map<String, String> returns) {}

    /**
     * How a Web API method is said.
     *
     * @param calls methods that send it
     * @param constants constants that name it
     * @param settings settings that choose it, or are passed to it
     * @param events names of events that carry its answer
     * @param request the request type's full name; may be empty
     * @param response the response type's full name; may be empty
     * @param list how its answer's list is read, such as {@code getMembers}; may be empty
     */
    public record Method(
            List<Call> calls,
            List<Constant> constants,
            List<Setting> settings,
            List<String> events,
            String request,
            String response,
            String list) {
        /** The calls that are written like one, which only their receivers tell apart. */
        public List<Call> writtenLike(Call call) {
            return calls.stream()
                    .filter(c -> c.written().equals(call.written()))
                    .toList();
        }

        /** The call that came first, when the SDK had none before some version. */
        public Optional<Call> first() {
            return calls.stream().anyMatch(c -> c.since().isEmpty())
                    ? Optional.empty()
                    : calls.stream().min(Comparator.comparing(c -> Version.of(c.since())));
        }
    }

    /**
     * @param type full name of the declaring type
     * @param name the method's name, or {@code new} for a constructor
     * @param returns full name of what it returns; may be empty
     * @param answers whether what it returns is, or wraps, the Web API's answer
     * @param arguments names of the Web API arguments that its parameters stand for, all in order; empty when it takes a
     *     request, or any parameters
     * @param below called so only by versions of {@code library} below this; empty for all
     * @param since exists, or can be replaced, only from this version of {@code library} on; empty for all
     * @param library the coordinates {@code group:artifact} that decide
     * @param entryPoint whether it is a library's way in, that calls the method somewhere inside
     * @param becomes what to write instead, for a person only, where the successor has no member of the same shape; may be empty
     */
    public record Call(
            String type,
            String name,
            String returns,
            boolean answers,
            List<String> arguments,
            String below,
            String since,
            String library,
            boolean entryPoint,
            String becomes) {

        /** The word that code has for it: the method's name, or the simple name of the type that is made. */
        public String written() {
            return name.equals("new")
                    ? type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf(':')) + 1)
                    : name;
        }

        /** Whether the library does not call the method in all versions, or not here but somewhere inside. */
        public boolean changes() {
            return entryPoint || !below.isEmpty();
        }

        /**
         * Whether a dependency with the coordinates tells the version of the library: the library itself, or a module of it,
         * whose artifact begins with the library's name.
         */
        public boolean isVersionedBy(String coordinates) {
            return !library.isEmpty()
                    && coordinates.startsWith(library)
                    && (coordinates.length() == library.length()
                            || "-_".indexOf(coordinates.charAt(library.length())) >= 0);
        }
    }

    /**
     * @param type full name of the declaring type
     * @param name the constant's name
     */
    public record Constant(String type, String name) {}

    /**
     * A setting in configuration or the environment.
     *
     * @param name its key
     * @param value what it must be; empty for anything
     * @param becomes what to write instead, for a person
     */
    public record Setting(String name, String value, String becomes) {}
}
