package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language.Calls;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.lexical.Steps.Step;
import io.github.rtmlint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** From where an answer is, or the URL that it will come from, to where it goes: variables, functions, other files. */
final class Onward {
    private final Code code;
    private final Sharing sharing;
    private final Answers answers;
    private final Set<Integer> returning = new HashSet<>();

    /** @param answers gets all that is found */
    Onward(Code code, Sharing sharing, Answers answers) {
        this.code = code;
        this.sharing = sharing;
        this.answers = answers;
    }

    /** From the call whose name, or URL, is at token {@code i}. */
    void from(int i) {
        direct(i);
        lambdas(Called.around(code, i));
        if (code.isWord(i) && code.calls(Calls.EITHER) && !code.is(i + 1, "(")) {
            lambdas(new Span(i, code.statement(i).end()));
        }
        matched(i);
        assigned(i, code.isString(i));
        returned(i);
        if (code.isString(i)) {
            given(i, true);
        } else {
            filled(code.statement(i));
        }
        handled(i);
        formed(Forms.around(code, i, true));
        callbacks(i);
    }

    /**
     * From a use of a variable.
     *
     * @param address whether it may be the URL
     */
    void use(int i, boolean address) {
        Steps steps = Steps.after(code, i + 1);
        formed(Forms.around(code, i, address));
        if (code.is(i - 1, Meaning.MATCHES) && !address) {
            matched(i);
        }
        boolean written = code.statement(i).start() == i && code.is(steps.end(), "=");
        if (written && steps.steps().size() == 1) {
            return;
        }
        boolean read = answers.read(steps.steps()) || answers.read(Steps.byKey(code, i, steps.end()));
        if (!read || address) {
            into(i, steps, address, read);
        }
    }

    private void formed(Forms forms) {
        if (!answers.read(forms.steps())) {
            forms.bound().forEach(target -> answers.take(target, false));
        }
    }

    /** The handle that the URL is told to is what sends the request. */
    private void handled(int i) {
        int handle = Handles.of(code, i);
        if (handle >= 0) {
            int end = code.block(handle).end();
            Span behind = new Span(Math.min(end, code.statement(i).end()), end);
            answers.open(new Variable("", code.at(handle).word(), behind, true));
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

    /** What is read of a call directly: {@code call(url).json()["ims"]}, {@code rtmStart { it.token(t) }.users}. */
    private void direct(int i) {
        if (code.isWord(i)) {
            answers.read(Steps.after(code, i + 1).steps());
        }
        Span statement = code.statement(i);
        for (int p = code.parent(i); p >= statement.start(); p = code.parent(p)) {
            if (code.is(p, "(") && code.partner(p) > 0) {
                answers.read(Steps.after(code, code.partner(p) + 1).steps());
            }
        }
    }

    /**
     * The variable at {@code i} may be turned into another one.
     *
     * @param part whether it is read what may be a part of the answer
     */
    private void into(int i, Steps steps, boolean address, boolean part) {
        Span statement = code.statement(i);
        if (copied(i, steps, statement)) {
            assigned(i, address);
        }
        if (!part) {
            given(i, address);
        }
        boolean decoded = code.bracket(i) < statement.start()
                || steps.steps().stream().anyMatch(s -> s.called() && decodes(s.name()));
        boolean request = false;
        for (int p = code.parent(i); p >= statement.start(); p = code.parent(p)) {
            String name = Callee.of(code, p);
            decoded |= decodes(name) || address && sends(name);
            request |= address && !name.isEmpty() && code.words().ends(Meaning.MAKES, name);
        }
        if (!part && (!address || decoded)) {
            returned(i);
        }
        if (decoded) {
            direct(i);
            assigned(i, false);
            if (request) {
                assigned(i, true);
            }
            filled(statement);
            if (address) {
                lambdas(Called.around(code, i));
            }
        }
        if (!(decoded && address) && steps.steps().stream().anyMatch(Step::called)) {
            lambdas(new Span(i, Links.chainEnd(code, i + 1)));
        }
        int open = code.parent(i);
        if (open == i - 1 && code.is(open, "(") && code.is(i + 1, ",")) {
            lambdas(new Span(i, Math.max(i, code.partner(open))));
        }
    }

    private boolean sends(String name) {
        return code.words().within(Meaning.SENDS, name);
    }

    private boolean decodes(String name) {
        return code.words().within(Meaning.DECODES, name);
    }

    /** Whether the variable at {@code i}, or a member of it, is all that is assigned: {@code data = response.body}. */
    private boolean copied(int i, Steps steps, Span statement) {
        boolean ends = steps.end() >= statement.end() || code.is(steps.end(), ";");
        return ends
                && steps.steps().size() <= 1
                && (code.is(i - 1, "=") || code.is(i - 1, ":=") || code.is(i - 1, "+="));
    }

    /** The function that returns what is at {@code i}. */
    private void returned(int i) {
        code.functions().around(i).filter(f -> f.returns(code, i)).ifPresent(this::result);
    }

    /** What becomes of the calls of a function that returns the answer, or calls back with it, in this file and in others. */
    private void result(Function function) {
        if (!returning.add(function.name())) {
            return;
        }
        for (int call : code.functions().calls(function)) {
            if (answers.isFull()) {
                break;
            }
            int value = code.calls(Calls.LISTS) ? code.parent(call) : call;
            formed(Forms.around(code, value, false));
            Steps steps = Steps.after(code, function.behind(code, call));
            if (!answers.read(steps.steps())) {
                into(value, steps, false, false);
                assigned(value, false);
            }
            lambdas(new Span(call, Links.chainEnd(code, call + 1)));
        }
        sharing.outlet(function.name()).ifPresent(answers::leave);
    }

    /** What the value at {@code i}, or what decoders make of it, is given to. */
    private void given(int i, boolean address) {
        Span statement = code.statement(i);
        boolean url = address;
        int at = i;
        Optional<Callee.Argument> argument = Callee.argument(code, at);
        while (argument.isPresent() && argument.get().begin() >= statement.start()) {
            Callee.Argument to = argument.get();
            boolean own = code.functions().named(to.callee()).isPresent()
                    || code.functions().taking(to.callee(), i).isPresent();
            if (own || !decodes(to.callee()) && !(url && sends(to.callee()))) {
                passed(at, to, url);
                return;
            }
            url &= code.words().ends(Meaning.MAKES, to.callee());
            at = to.begin();
            argument = Callee.argument(code, at);
        }
        if (address && !url) {
            assigned(i, false);
        }
    }

    /** The parameter of a function that the value at {@code i} becomes, in this file or in another. */
    private void passed(int i, Callee.Argument to, boolean address) {
        Optional<Function> function = code.functions().named(to.callee());
        Optional<Function> around = code.functions().around(i);
        if (function.isPresent()) {
            if (function.get().open() != code.parent(i)) {
                code.functions()
                        .parameter(function.get(), to.position())
                        .forEach(target -> answers.take(target, address));
            }
            return;
        }
        Optional<String> event = Listeners.event(code, i, to);
        if (event.isPresent()) {
            Listeners.of(code, event.get()).forEach(target -> answers.take(target, address));
            answers.leave(sharing.event(event.get(), i));
            return;
        }
        boolean settles = code.is(to.begin(), Meaning.SETTLES);
        code.functions()
                .taking(to.callee(), i)
                .or(() -> settles ? around : Optional.empty())
                .ifPresent(this::result);
        if (!address && !settles) {
            answers.leave(sharing.given(to));
        }
    }

    private void filled(Span statement) {
        Filled.in(code, statement).forEach(name -> fill(name, statement));
    }

    private void fill(int name, Span statement) {
        answers.open(Variable.at(code, name, code.below(statement.start()), false));
        sharing.variable(name).ifPresent(answers::leave);
        if (code.functions().results(name)) {
            returned(name);
        }
        code.functions().taking(code.at(name).word(), name).ifPresent(this::result);
    }

    /** The parameters of functions that are passed to the call. */
    private void lambdas(Span call) {
        Lambdas.in(code, call).forEach(target -> answers.take(target, false));
    }

    /** The patterns that the call's own answer is matched with: {@code case get(url) do}, {@code match get(url) {}. */
    private void matched(int i) {
        int begin = code.statement(i).start();
        if (code.is(begin, Meaning.MATCHES)) {
            lambdas(code.inside(begin));
        }
    }

    /** The variables that the statement of {@code i} assigns to. */
    private void assigned(int i, boolean address) {
        List<Targets.Target> targets = Targets.of(code, i);
        targets.forEach(target -> answers.take(target, address));
        if (!address) {
            targets.stream()
                    .filter(t -> !t.part())
                    .flatMap(t -> sharing.variable(t.variable()).stream())
                    .forEach(answers::leave);
        }
    }
}
