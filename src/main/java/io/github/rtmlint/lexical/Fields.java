package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Migration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a method's answer, found however a language spells them. */
final class Fields {
    /** Members in between, such as those of an HTTP library's response, before the answer itself. */
    private static final int MOST_BETWEEN = 4;

    private final Map<String, String> byName = new HashMap<>();

    Fields(Migration migration) {
        for (Migration.Field field : migration.fields()) {
            StringBuilder path = new StringBuilder();
            for (String step : field.path().split("\\.")) {
                byName.putIfAbsent(path + Spelled.plain(step), step);
                path.append(step).append('.');
            }
        }
    }

    /** Whether the answer has a field of this name at its top. */
    boolean knows(String name) {
        return byName.containsKey(Spelled.plain(name));
    }

    String top(String name) {
        return byName.get(Spelled.plain(name));
    }

    /**
     * What of the answer is read.
     *
     * @param path by the answer's own names
     * @param steps what spells it
     * @param next how many of all steps come before the one behind it
     */
    record Path(List<String> path, List<Steps.Step> steps, int next) {}

    /** The first field of the answer among the steps, with what is read below it; an empty path when there is none. */
    Path path(List<Steps.Step> steps) {
        int first = 0;
        while (first < steps.size() && first <= MOST_BETWEEN && !field(steps.get(first))) {
            first++;
        }
        List<String> path = new ArrayList<>();
        List<Steps.Step> taken = new ArrayList<>();
        StringBuilder prefix = new StringBuilder();
        int i = first;
        for (; i < steps.size() && first <= MOST_BETWEEN && !steps.get(i).called(); i++) {
            String name = steps.get(i).name();
            String known = byName.getOrDefault(prefix + Spelled.plain(name), name);
            path.add(known);
            taken.add(steps.get(i));
            prefix.append(known).append('.');
        }
        return new Path(List.copyOf(path), List.copyOf(taken), i);
    }

    private boolean field(Steps.Step step) {
        return !step.called() && knows(step.name());
    }
}
