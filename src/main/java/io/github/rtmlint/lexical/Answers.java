package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.lexical.Steps.Step;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Follows one call's answer through the variables of its file, as far as that is obvious, and collects what is read of it. */
final class Answers {
    private static final int MOST_VARIABLES = 60;

    private final Source source;
    private final Code code;
    private final Fields fields;
    private final Confidence confidence;
    private final Onward onward;
    private final Map<Place, Read> reads = new TreeMap<>();
    private final Set<Outlet> outlets = new LinkedHashSet<>();
    private final Set<Variable> seen = new HashSet<>();
    private final Deque<Variable> open = new ArrayDeque<>();

    private Answers(Source source, Code code, Fields fields, Confidence confidence) {
        this.source = source;
        this.code = code;
        this.fields = fields;
        this.confidence = confidence;
        this.onward = new Onward(code, new Sharing(source, code), this);
    }

    /** What becomes of the answer of the call whose name, or URL, is at token {@code i}. */
    static Followed of(Source source, Code code, Fields fields, Confidence confidence, int i) {
        Answers answers = new Answers(source, code, fields, confidence);
        answers.onward.from(i);
        return answers.follow(i);
    }

    /** What becomes of an answer that variables, or patterns, hold. */
    static Followed of(Source source, Code code, Fields fields, Confidence confidence, List<Targets.Target> held) {
        Answers answers = new Answers(source, code, fields, confidence);
        held.forEach(target -> answers.take(target, false));
        return held.isEmpty() ? Followed.NOTHING : answers.follow(held.get(0).name());
    }

    /** Follows all variables that are open, and says so where they are too many. */
    private Followed follow(int call) {
        while (!open.isEmpty() && !isFull()) {
            Variable variable = open.pop();
            for (int i = variable.scope().start(); i < variable.scope().end(); i++) {
                if (code.isString(i)) {
                    interpolated(code, i, variable);
                } else if (variable.isAt(code, i)) {
                    onward.use(i, variable.address());
                }
            }
        }
        Place place = source.place(code.at(call).span());
        return new Followed(
                List.copyOf(reads.values()),
                List.copyOf(outlets),
                isFull()
                        ? List.of(new ApiCall.Hold(place, "more variables may hold its answer than were looked at"))
                        : List.of());
    }

    /** What is read of a variable inside a string: {@code "${rtm.users.size()} users"}. */
    private void interpolated(Code around, int string, Variable variable) {
        for (Code inside : around.expressions(string)) {
            for (int i = 0; i < inside.size(); i++) {
                if (inside.isString(i)) {
                    interpolated(inside, i, variable);
                } else if (variable.isAt(inside, i)) {
                    read(Steps.after(inside, i + 1).steps());
                }
            }
        }
    }

    /** Notes what the steps read of the answer; whether they read anything. */
    boolean read(List<Step> steps) {
        Fields.Path path = fields.path(steps);
        if (path.path().isEmpty()) {
            return false;
        }
        List<Place> places =
                path.steps().stream().map(s -> source.place(s.place())).toList();
        boolean used = path.next() < steps.size();
        read(path.path(), places, used ? Read.Use.DEREFERENCED : Read.Use.PLAIN);
        return true;
    }

    private void read(List<String> path, List<Place> places, Read.Use use) {
        Place last = places.get(places.size() - 1);
        reads.putIfAbsent(last, new Read(path, places, use, confidence, List.of(), Optional.empty()));
    }

    /** The target has the answer, or the URL; or reads a part of it. */
    void take(Targets.Target target, boolean address) {
        Token name = code.at(target.name());
        if (target.part() && fields.knows(name.word())) {
            read(List.of(fields.top(name.word())), List.of(source.place(name.span())), Read.Use.PLAIN);
        } else {
            open(Variable.at(code, target.variable(), target.scope(), address && !target.part()));
        }
    }

    /** A variable may hold the answer, or the URL. */
    void open(Variable variable) {
        String name = variable.name();
        if (!name.isEmpty()
                && !code.words().is(Meaning.IGNORED, name)
                && !code.words().is(Meaning.VALUE, name)
                && seen.add(variable)) {
            open.add(variable);
        }
    }

    /** Whether more variables would not be looked at. */
    boolean isFull() {
        return seen.size() >= MOST_VARIABLES;
    }

    /** The answer leaves the file. */
    void leave(Outlet outlet) {
        outlets.add(outlet);
    }
}
