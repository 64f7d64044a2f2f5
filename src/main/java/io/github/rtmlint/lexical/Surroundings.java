package io.github.rtmlint.lexical;

import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Source;
import java.util.List;
import java.util.Map;

/**
 * What a file says as a whole, for every piece of code in it.
 *
 * @param source the file
 * @param grammar its language
 * @param context whether it speaks of the service
 * @param sdks the SDKs that it imports
 * @param constants its constants
 */
record Surroundings(Source source, Grammar grammar, boolean context, List<Sdk> sdks, Constants constants) {

    static Surroundings of(Source source, Grammar grammar, Code code, MethodNames names, List<Sdk> sdks) {
        return new Surroundings(
                source,
                grammar,
                names.context(source.text()) || names.context(source.path()),
                sdks.stream().filter(sdk -> imported(source.text(), code, sdk)).toList(),
                new Constants(code));
    }

    /** This file with what it takes from others. */
    Surroundings with(Map<String, Text> foreign) {
        return new Surroundings(source, grammar, context, sdks, constants.with(foreign));
    }

    /** Whether the code, comments aside, names one of the SDK's packages. */
    private static boolean imported(String text, Code code, Sdk sdk) {
        return sdk.packages().stream().anyMatch(name -> {
            int at = text.indexOf(name);
            while (at >= 0 && !(whole(text, at, at + name.length()) && code.holds(at))) {
                at = text.indexOf(name, at + 1);
            }
            return at >= 0;
        });
    }

    private static boolean whole(String text, int start, int end) {
        boolean before = start > 0 && (word(text.charAt(start - 1)) || "./@".indexOf(text.charAt(start - 1)) >= 0);
        return !before && !(end < text.length() && word(text.charAt(end)));
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
