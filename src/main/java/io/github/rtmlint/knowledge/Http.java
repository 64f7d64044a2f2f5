package io.github.rtmlint.knowledge;

import java.util.List;
import java.util.Map;

/**
 * How an HTTP or JSON library says things: which part of a request or answer each argument is.
 *
 * @param id file name of the spelling
 * @param title the library's name for people
 * @param packages import prefixes that show a file uses it; empty when the names alone tell
 * @param calls its methods and constructors
 * @param annotations its annotations
 * @param headers how a request gets a header once it has its URL
 */
public record Http(
        String id,
        String title,
        List<String> packages,
        List<Call> calls,
        List<Annotation> annotations,
        List<Header> headers) {

    /**
     * @param type simple name of the declaring type; empty when any
     * @param name of the method, or {@code new} for a constructor
     * @param arguments their roles in order; the last one repeats when {@code varargs}
     * @param varargs whether more arguments of the last role may follow
     */
    public record Call(String type, String name, List<Role> arguments, boolean varargs) {

        /** The role of the argument at {@code index} of a call with {@code count} of them, or null when the shape differs. */
        public Role role(int index, int count) {
            if (arguments.isEmpty() || count < arguments.size() || count > arguments.size() && !varargs) {
                return null;
            }
            return arguments.get(Math.min(index, arguments.size() - 1));
        }
    }

    /**
     * How a request gets a header: by a call on what {@code after} yields.
     *
     * @param after one of the library's calls, which takes the URL or is made on what has it
     * @param call the method that takes a header's name and value
     * @param chained whether it returns what it is called on, so that other calls may follow
     */
    public record Header(Call after, String call, boolean chained) {}

    /**
     * @param name simple name
     * @param members by member name ({@code value} when none is written), the role of its value
     */
    public record Annotation(String name, Map<String, Role> members) {}

    /** Which part of a request or answer something is. */
    public enum Role {
        /** A whole URL, or one that others are resolved against. */
        URL,
        SCHEME,
        HOST,
        /** A path, joined to what is before it with one slash. */
        PATH,
        QUERY_NAME,
        QUERY_VALUE,
        /** A map, list of pairs or string of several. */
        QUERY,
        FORM_NAME,
        FORM_VALUE,
        FORM,
        HEADER_NAME,
        HEADER_VALUE,
        BODY,
        /** A value for a placeholder of the URL. */
        TEMPLATE_VALUE,
        /** The class that the answer is bound to. */
        TYPE,
        /** Receives the answer. */
        CALLBACK,
        /** A request made before. */
        REQUEST,
        /** A name in the answer. */
        KEY,
        /** A JsonPath or dotted path into the answer. */
        JSON_PATH,
        /** A JSON pointer into the answer. */
        JSON_POINTER,
        /** Text or tree that is read; what the call returns is the same answer in another form. */
        ANSWER,
        /** A key of configuration, whose value the call yields or the annotated declaration gets. */
        CONFIG_KEY,
        /** A prefix of configuration keys; the annotated type's fields are the rest. */
        CONFIG_PREFIX,
        /** Words for people or a name of something else: never a call. */
        WORDS,
        /** Of no interest. */
        OTHER
    }
}
