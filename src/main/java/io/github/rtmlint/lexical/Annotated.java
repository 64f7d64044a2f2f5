package io.github.rtmlint.lexical;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.knowledge.Http;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Requests that are declared, not made: a function whose annotation names the method and whose annotated parameters are the
 * arguments, {@code @GET("rtm.start") fun start(@Query("token") token: String): Call<Answer>}.
 */
final class Annotated {
    /** By annotation, what its value is of a request. */
    private final Map<String, Http.Role> roles = new HashMap<>();

    Annotated(Knowledge knowledge) {
        for (Http http : knowledge.https()) {
            for (Http.Annotation annotation : http.annotations()) {
                Http.Role role = annotation.members().get("value");
                if (role != null) {
                    roles.putIfAbsent("@" + annotation.name(), role);
                }
            }
        }
    }

    /** The name of the function that the annotation around token {@code i} declares. */
    OptionalInt function(Code code, int i) {
        int at = code.parent(i);
        if (role(code, at) != Http.Role.PATH && role(code, at) != Http.Role.URL) {
            return OptionalInt.empty();
        }
        at = code.partner(at) + 1;
        while (at > 0 && at < code.size() && (isAnnotation(code, at) || code.is(at, Meaning.MODIFIER))) {
            at = isAnnotation(code, at) && code.is(at + 1, "(") ? code.partner(at + 1) + 1 : at + 1;
        }
        boolean declared = at > 0
                && at + 2 < code.size()
                && code.is(at, Meaning.FUNCTION)
                && code.isWord(at + 1)
                && code.is(at + 2, "(")
                && code.partner(at + 2) > 0;
        return declared ? OptionalInt.of(at + 1) : OptionalInt.empty();
    }

    /** The arguments that the function's parameters are; its callers give the values. */
    List<Argument> arguments(Source source, Code code, Migration migration, int function) {
        List<Argument> arguments = new ArrayList<>();
        int open = function + 1;
        for (int i = open + 1; i < code.partner(open); i++) {
            Http.Role role = code.isString(i) ? role(code, code.parent(i)) : null;
            if ((role == Http.Role.QUERY_NAME || role == Http.Role.FORM_NAME)
                    && migration.argument(code.at(i).word()).isPresent()) {
                arguments.add(new Argument(
                        code.at(i).word(),
                        source.place(code.at(i).span()),
                        role == Http.Role.QUERY_NAME ? Argument.Carrier.QUERY : Argument.Carrier.FORM,
                        List.<Edit>of(),
                        "the callers of `" + code.at(function).word() + "` change with it"));
            }
        }
        return arguments;
    }

    /** What the file reads of the answers of the function's calls. */
    static Followed answers(Source source, Code code, Migration migration, Confidence confidence, int function) {
        List<Outlet> outlets =
                new Sharing(source, code).outlet(function).stream().toList();
        Followed all = new Followed(List.of(), outlets, List.of());
        String name = code.at(function).word();
        for (int i = 0; i + 1 < code.size(); i++) {
            if (i != function && code.isWord(i) && code.at(i).word().equals(name) && Links.is(code, i - 1)) {
                int inside = code.is(i + 1, "(") && code.partner(i + 1) > i + 2 ? i + 2 : i;
                all = all.and(
                        Answers.of(source, code, new Fields(migration), confidence.atMost(Confidence.MEDIUM), inside));
            }
        }
        return all;
    }

    /** What the value in the parenthesis of an annotation is of a request; null where it is none. */
    private Http.Role role(Code code, int open) {
        return open > 0 && code.is(open, "(") && isAnnotation(code, open - 1)
                ? roles.get(code.at(open - 1).word())
                : null;
    }

    private static boolean isAnnotation(Code code, int i) {
        return code.isWord(i) && code.at(i).word().startsWith("@");
    }
}
