package io.github.rtmlint.call;

import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The members of a JSON object that is a request's body: {@code {"token":"…","no_unreads":true}}.
 *
 * @param parameters each with the span of its key with the quotes, in order
 * @param whole whether the text is the object and nothing else; if not, no removal leaves it well formed
 */
public record JsonMembers(List<Parameter> parameters, boolean whole) {
    /** Why a member of an object that is not whole must be taken out by hand. */
    public static final String NOT_WHOLE = "it stands in a JSON text that is not whole";

    /**
     * The members as far as the text can be read.
     *
     * @param stays whether a member of that name is certain to stay
     */
    static JsonMembers of(String text, Predicate<String> stays) {
        Reader object = new Reader(text);
        boolean whole = object.read();
        List<Parameter> found = new ArrayList<>();
        if (!object.members.isEmpty()) {
            List<Span> removals = Separated.of(object.members).removals(i -> stays.test(object.names.get(i)));
            for (int i = 0; i < object.members.size(); i++) {
                found.add(new Parameter(object.names.get(i), object.keys.get(i), removals.get(i)));
            }
        }
        return new JsonMembers(List.copyOf(found), whole);
    }

    /** Reads one text. */
    private static final class Reader {
        private final String text;
        private final List<String> names = new ArrayList<>();
        private final List<Span> keys = new ArrayList<>();
        private final List<Span> members = new ArrayList<>();

        Reader(String text) {
            this.text = text;
        }

        private boolean read() {
            int at = blank(0);
            if (!text.startsWith("{", at)) {
                return false;
            }
            for (at = blank(at + 1); at < text.length() && text.charAt(at) == '"'; at = blank(at + 1)) {
                int key = quoted(at);
                int colon = blank(key);
                int end = value(blank(colon + 1));
                if (!text.startsWith(":", colon)) {
                    return false;
                }
                names.add(text.substring(at + 1, key - 1));
                keys.add(new Span(at, key));
                members.add(new Span(at, end));
                at = blank(end);
                if (!text.startsWith(",", at)) {
                    break;
                }
            }
            return text.startsWith("}", at) && blank(at + 1) == text.length();
        }

        private int blank(int from) {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        /** The end of the string that begins at a quote. */
        private int quoted(int from) {
            int at = from + 1;
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, text.length());
        }

        /** The end of the value that begins here, without the white space behind it. */
        private int value(int from) {
            int depth = 0;
            int end = from;
            for (int at = from; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    at = quoted(at) - 1;
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (depth == 0 && (c == ',' || c == '}')) {
                    return end;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
                end = Character.isWhitespace(c) ? end : at + 1;
            }
            return text.length();
        }
    }
}
