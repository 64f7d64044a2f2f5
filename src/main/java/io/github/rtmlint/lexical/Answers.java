package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Follows one call's answer through the variables of its file, as far as that is obvious. */
final class Answers {
    private static final int MOST_VARIABLES = 60;

    private final Source source;
    private final Code code;
    private final Fields fields;
    private final Confidence confidence;
    private final Map<Place, Read> reads = new TreeMap<>();
    private final Set<Variable> seen = new HashSet<>();
    private final Set<Integer> returning = new HashSet<>();
    private final Deque<Variable> open = new ArrayDeque<>();

    private Answers(Source source, Code code, Fields fields, Confidence confidence) {
        this.source = source;
        this.code = code;
        this.fields = fields;
        this.confidence = confidence;
    }

    /** What is read from the answer of the call whose name, or URL, is at token {@code i}. */
    static Followed of(Source source, Code code, Fields fields, Confidence confidence, int i) {
        Answers answers = new Answers(source, code, fields, confidence);
        answers.direct(i);
        answers.lambdas(Called.around(code, i));
        answers.matched(i);
        answers.assigned(i, code.isString(i));
        answers.returned(i);
        answers.handled(i);
        answers.formed(Forms.around(code, i, true));
        answers.callbacks(i);
        return answers.follow(i);
    }

    private void formed(Forms forms) {
        if (!add(forms.steps())) {
            forms.bound().forEach(target -> take(target, false));
        }
    }

    /** The handle that the URL is told to is what sends the request. */
    private void handled(int i) {
        int handle = Handles.of(code, i);
        if (handle >= 0) {
            int end = code.block(handle).end();
            open(
                    code.at(handle).word(),
                    new Span(Math.min(end, code.statement(i).end()), end),
                    true);
        }
    }

    /** The functions that a request gets as its members: {@code response.success = { resp, json -> … }}. */
    private void callbacks(int i) {
        Span statement = code.statement(i);
        Span block = code.block(statement.start());
        if (code.is(i - 1, "=") && Links.is(code, statement.start() + 1)) {
            IntStream.range(block.start() + 1, block.end())
                    .filter(j -> code.is(j, "=") && code.is(j - 1, Meaning.ANSWERED) && Links.is(code, j - 2))
                    .forEach(j -> lambdas(code.statement(j)));
        }
    }

    /** What is read from a variable. */
    static List<Read> of(Source source, Code code, Fields fields, Confidence confidence, String variable, Span scope) {
        Answers answers = new Answers(source, code, fields, confidence);
        answers.open(variable, scope, false);
        return answers.follow(scope.start()).reads();
    }

    /** Follows all variables that are open, and says so where they are too many. */
    private Followed follow(int call) {
        while (!open.isEmpty() && seen.size() < MOST_VARIABLES) {
            Variable variable = open.pop();
            for (int i = variable.scope().start(); i < variable.scope().end(); i++) {
                if (code.isString(i)) {
                    interpolated(code, i, variable);
                } else if (variable.isAt(code, i)) {
                    use(i, variable.address());
                }
            }
        }
        Place place = source.place(code.at(call).span());
        return new Followed(
                List.copyOf(reads.values()),
                open.isEmpty()
                        ? List.of()
                        : List.of(new ApiCall.Hold(place, "more variables may hold its answer than were looked at")));
    }

    /** What is read of a variable inside a string: {@code "${rtm.users.size()} users"}. */
    private void interpolated(Code around, int string, Variable variable) {
        for (Code inside : around.expressions(string)) {
            for (int i = 0; i < inside.size(); i++) {
                if (inside.isString(i)) {
                    interpolated(inside, i, variable);
                } else if (variable.isAt(inside, i)) {
                    add(Steps.after(inside, i + 1).steps());
                }
            }
        }
    }

    private void use(int i, boolean address) {
        Steps steps = Steps.after(code, i + 1);
        formed(Forms.around(code, i, address));
        boolean read = add(steps.steps()) || add(Steps.byKey(code, i, steps.end()));
        if (!read || address) {
            into(i, steps, address);
        }
    }

    /** What is read of a call directly: {@code call(url).json()["ims"]}, {@code rtmStart { it.token(t) }.users}. */
    private void direct(int i) {
        if (code.isWord(i)) {
            add(Steps.after(code, i + 1).steps());
        }
        Span statement = code.statement(i);
        for (int p = code.parent(i); p >= statement.start(); p = code.parent(p)) {
            if (code.is(p, "(") && code.partner(p) > 0) {
                add(Steps.after(code, code.partner(p) + 1).steps());
            }
        }
    }

    private boolean add(List<Steps.Step> steps) {
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

    /** The variable at {@code i} may be turned into another one. */
    private void into(int i, Steps steps, boolean address) {
        Span statement = code.statement(i);
        if (copied(i, steps, statement)) {
            assigned(i, address);
        }
        passed(i, address);
        boolean decoded = code.bracket(i) < statement.start()
                || steps.steps().stream()
                        .anyMatch(s -> s.called() && code.words().within(Meaning.DECODES, s.name()));
        boolean request = false;
        for (int p = code.parent(i); p >= statement.start(); p = code.parent(p)) {
            String name = Callee.of(code, p);
            decoded |= code.words().within(Meaning.DECODES, name)
                    || address && code.words().within(Meaning.SENDS, name);
            request |= address && !name.isEmpty() && code.words().ends(Meaning.MAKES, name);
        }
        if (!address || decoded) {
            returned(i);
        }
        if (decoded) {
            direct(i);
            assigned(i, false);
            if (request) {
                assigned(i, true);
            }
            arguments(statement);
            if (address) {
                lambdas(Called.around(code, i));
            }
        }
        if (!(decoded && address) && steps.steps().stream().anyMatch(Steps.Step::called)) {
            lambdas(new Span(i, Links.chainEnd(code, i + 1)));
        }
        int open = code.parent(i);
        if (open == i - 1 && code.is(open, "(") && code.is(i + 1, ",")) {
            lambdas(new Span(i, Math.max(i, code.partner(open))));
        }
    }

    /** Whether the variable at {@code i}, or a member of it, is all that is assigned: {@code data = response.body}. */
    private boolean copied(int i, Steps steps, Span statement) {
        boolean ends = steps.end() >= statement.end() || code.is(steps.end(), ";");
        return ends
                && steps.steps().size() <= 1
                && (code.is(i - 1, "=") || code.is(i - 1, ":=") || code.is(i - 1, "+="));
    }

    /** What is read of the calls of the function that returns what is at {@code i}. */
    private void returned(int i) {
        int begin = code.statement(i).start();
        if (code.is(begin, "return")
                || code.functions().results(i)
                || code.functions().around(i).stream().anyMatch(f -> expression(f, begin, i) || last(f, i))) {
            code.functions().around(i).filter(f -> returning.add(f.name())).ifPresent(function -> {
                for (int call : code.functions().calls(function)) {
                    Steps steps = Steps.after(code, code.partner(call + 1) + 1);
                    if (!add(steps.steps())) {
                        into(call, steps, false);
                        assigned(call, false);
                    }
                }
            });
        }
    }

    /** Whether the statement around {@code i} is a function's last, whose value it has in many languages. */
    private boolean last(Functions.Function function, int i) {
        int end = code.statement(i).end();
        int closer = code.is(end, "}") || code.is(end, "end") ? end + 1 : end;
        return code.partner(function.open()) < i && closer >= function.inside().end();
    }

    /** Whether a function is no more than the expression that {@code i} is in: {@code fun rtm() = call(url)}. */
    private boolean expression(Functions.Function function, int begin, int i) {
        int close = code.partner(function.open());
        boolean same = code.statement(function.name()).start() == begin && close < i;
        return same && IntStream.range(close, i).anyMatch(j -> code.is(j, "=") && code.parent(j) == code.parent(begin));
    }

    /** A parameter of the file's own function, when the variable at {@code i} is its argument. */
    private void passed(int i, boolean address) {
        int open = code.parent(i);
        Optional<Functions.Function> function =
                open > 0 ? code.functions().named(Callee.of(code, open)) : Optional.empty();
        if (function.isEmpty() || function.get().open() == open) {
            return;
        }
        int position = 0;
        for (int j = open + 1; j < i; j++) {
            position += code.parent(j) == open && code.is(j, ",") ? 1 : 0;
        }
        code.functions()
                .parameter(function.get(), position)
                .forEach(p -> open(code.at(p).word(), function.get().inside(), address));
    }

    /** A decoder's target: {@code Unmarshal(body, &rtm)}, {@code Decode(&bot.rtm)}. */
    private void arguments(Span statement) {
        for (int i = statement.start(); i + 1 < statement.end(); i++) {
            if (code.is(i, "&") && code.isWord(i + 1)) {
                int name = i + 1;
                while (Links.is(code, name + 1) && code.isWord(name + 2)) {
                    name += 2;
                }
                open(Variable.at(code, name, code.below(statement.start()), false));
                if (code.functions().results(name)) {
                    returned(name);
                }
            }
        }
    }

    /** The parameters of functions that are passed to the call. */
    private void lambdas(Span call) {
        Lambdas.in(code, call).forEach(target -> take(target, false));
    }

    /** The patterns that the call's own answer is matched with: {@code case get(url) do}, {@code match get(url) {}. */
    private void matched(int i) {
        int begin = code.statement(i).start();
        if (code.is(begin, "case") || code.is(begin, "match")) {
            lambdas(code.inside(begin));
        }
    }

    /** The variables that the statement of {@code i} assigns to. */
    private void assigned(int i, boolean address) {
        Targets.of(code, i).forEach(target -> take(target, address));
    }

    private void take(Targets.Target target, boolean address) {
        Token name = code.at(target.name());
        if (target.part() && fields.knows(name.word())) {
            read(List.of(fields.top(name.word())), List.of(source.place(name.span())), Read.Use.PLAIN);
        } else {
            open(Variable.at(code, target.variable(), target.scope(), address && !target.part()));
        }
    }

    private void open(String name, Span scope, boolean address) {
        open(new Variable("", name, scope, address));
    }

    private void open(Variable variable) {
        String name = variable.name();
        if (name.length() > 0 && !name.equals("_") && !name.equals("err") && seen.add(variable)) {
            open.add(variable);
        }
    }
}
