package io.github.rtmlint.judge;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The arguments that leave the calls of a group.
 *
 * <p>Calls may share one, in a URL that one of them takes as it is and another appends to. Then the question mark stays for
 * what is appended, and so do the separators there, which do no harm.
 *
 * @param byPlace the arguments of all calls by where they are written
 */
record Leaving(Map<Place, List<Argument>> byPlace) {

    static Leaving of(Collection<Argument> arguments) {
        return new Leaving(arguments.stream()
                .collect(Collectors.groupingBy(Argument::place, LinkedHashMap::new, Collectors.toList())));
    }

    List<Edit> edits() {
        boolean appended = byPlace.values().stream().anyMatch(Leaving::differ);
        return byPlace.values().stream()
                .flatMap(same -> same.stream().filter(a -> !differ(same) || !opens(a)))
                .flatMap(a -> a.removal().stream())
                .filter(e -> !appended || !e.place().text().equals("&"))
                .toList();
    }

    private static boolean differ(List<Argument> same) {
        return same.stream().map(Leaving::opens).distinct().count() > 1;
    }

    /** Whether the query's question mark leaves with an argument. */
    private static boolean opens(Argument argument) {
        return argument.removal().stream()
                .anyMatch(e -> e.place().text().startsWith("?") && e.place().overlaps(argument.place()));
    }
}
