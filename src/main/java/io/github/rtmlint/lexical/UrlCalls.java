package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.CommandTexts;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.call.MethodNames.Shape;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The API calls that strings of code name. */
final class UrlCalls {
    /** What sets words for people apart from a URL alone. */
    private static final Pattern BLANK = Pattern.compile("\\s");

    /** In a file that names the method more often, the later ones are not followed to arguments and answers. */
    private static final int MOST_FOLLOWED = 300;

    private final Surroundings file;
    private final Source source;
    private final Code code;
    private final MethodNames names;
    private final CommandTexts commands;
    private final Function<String, Migration> migrations;
    private final Spoken spoken;
    private final Annotated annotated;

    UrlCalls(
            Surroundings file,
            Code code,
            MethodNames names,
            CommandTexts commands,
            Function<String, Migration> migrations,
            Spoken spoken,
            Annotated annotated) {
        this.file = file;
        this.source = file.source();
        this.code = code;
        this.names = names;
        this.commands = commands;
        this.migrations = migrations;
        this.spoken = spoken;
        this.annotated = annotated;
    }

    List<ApiCall> all() {
        List<ApiCall> calls = new ArrayList<>();
        for (Chains.Chain chain : new Chains(code, file.constants()).all()) {
            for (Occurrence occurrence : names.in(chain.text().value())) {
                calls.add(
                        calls.size() < MOST_FOLLOWED ? call(chain, occurrence) : unfollowed(named(chain, occurrence)));
            }
        }
        return calls;
    }

    private static ApiCall unfollowed(ApiCall named) {
        return named.kind() == ApiCall.Kind.MENTION ? named : named.with(ApiCall.Hold.unfollowed(named.place()));
    }

    private ApiCall named(Chains.Chain chain, Occurrence occurrence) {
        Place place = chain.text()
                .places(source, occurrence.start(), occurrence.end())
                .get(0);
        int at = chain.tokens().start();
        boolean bare = occurrence.shape() == Shape.BARE;
        boolean words = !occurrence.shape().call()
                || bare && spoken.around(code, at)
                || !bare && BLANK.matcher(chain.text().value()).find() && spoken.of(code, at);
        return words
                ? ApiCall.named(occurrence.method(), ApiCall.Kind.MENTION, Confidence.HIGH, place)
                : ApiCall.named(
                        occurrence.method(),
                        ApiCall.Kind.URL,
                        occurrence.shape().confidence(file.context()),
                        place);
    }

    private ApiCall call(Chains.Chain chain, Occurrence occurrence) {
        ApiCall named = named(chain, occurrence);
        if (named.kind() == ApiCall.Kind.MENTION) {
            return named;
        }
        Place place = named.place();
        int at = chain.tokens().start();
        Migration migration = migrations.apply(occurrence.method());
        List<Argument> arguments = new ArrayList<>();
        occurrence.parameters().stream()
                .filter(p -> isNew(chain, p, place))
                .forEach(p ->
                        written(chain, migration, p, Argument.Carrier.QUERY).ifPresent(arguments::add));
        sent(chain, occurrence)
                .forEach(
                        p -> written(chain, migration, p, Argument.Carrier.FORM).ifPresent(arguments::add));
        Followed direct = Answers.of(source, code, new Fields(migration), Confidence.HIGH, at);
        arguments.addAll(Beside.of(source, code, migration, at, chain.tokens()));
        for (Uses.Use use : Uses.of(code, at)) {
            arguments.addAll(Beside.of(source, code, migration, use));
        }
        OptionalInt function = annotated.function(code, at);
        function.ifPresent(f -> arguments.addAll(annotated.arguments(source, code, migration, f)));
        Followed answer = function.isPresent()
                ? direct.and(Annotated.answers(source, code, migration, Confidence.HIGH, function.getAsInt()))
                : direct;
        List<ApiCall.Hold> holds = new ArrayList<>(Namesakes.types(file, code, migration, code.statement(at)));
        if (chain.text().places(source, occurrence.start(), occurrence.end()).size() > 1) {
            holds.add(new ApiCall.Hold(place, "the name is put together of parts"));
        }
        return answer.in(named.passing(arguments).with(route(chain, place)).holding(holds));
    }

    /** Where the chain stands, when the name is written elsewhere. */
    private List<Step> route(Chains.Chain chain, Place name) {
        Place whole = source.place(
                code.at(chain.tokens().start()).start(),
                code.at(chain.tokens().end() - 1).end());
        return whole.path().equals(name.path()) && whole.span().contains(name.span())
                ? List.of()
                : List.of(new Step(Step.Role.CALL, whole, "`" + name.text() + "` is used here"));
    }

    /** Whether a parameter does not stand, as the name does, in another file, which is read for itself. */
    private boolean isNew(Chains.Chain chain, Parameter parameter, Place name) {
        Place place = chain.text()
                .places(source, parameter.span().start(), parameter.span().end())
                .get(0);
        return place.path().equals(source.path()) || !place.path().equals(name.path());
    }

    /** What a command sends, should the text be one. */
    private List<Parameter> sent(Chains.Chain chain, Occurrence occurrence) {
        String text = chain.text().value();
        Span name = new Span(occurrence.start(), occurrence.end());
        return text.strip().indexOf(' ') > 0 ? commands.sent(occurrence.method(), text, name) : List.of();
    }

    /** An argument that stands in the text itself. */
    private Optional<Argument> written(
            Chains.Chain chain, Migration migration, Parameter parameter, Argument.Carrier carrier) {
        Optional<Migration.Argument> known = migration.argument(parameter.name());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Place place = chain.text()
                .places(source, parameter.span().start(), parameter.span().end())
                .get(0);
        Span removal = parameter.removal();
        boolean expression = !known.get().kept() && chain.text().holds(removal.start(), removal.end());
        String hold = "";
        if (expression) {
            hold = "its value is an expression";
        } else if (!known.get().kept()
                && Text.isFilled(parameter.span().in(chain.text().value()))) {
            hold = "its value is filled in elsewhere";
        } else if (removal.length() == 0) {
            hold = "how it is sent is not understood";
        }
        List<Edit> edits = new ArrayList<>();
        if (hold.isEmpty() && !known.get().kept()) {
            chain.text()
                    .places(source, removal.start(), removal.end())
                    .forEach(p -> edits.add(Edit.remove(operand(p))));
        }
        return Optional.of(new Argument(parameter.name(), place, carrier, edits, hold));
    }

    /** A literal that is removed whole takes the sign before it along: {@code + "&no_unreads=1"}. */
    private Place operand(Place place) {
        Span removed = place.span();
        for (int i = 1; i < code.size() && place.path().equals(source.path()); i++) {
            Token token = code.at(i);
            boolean whole = token.isString()
                    && token.span().contains(removed)
                    && token.parts().size() == 1
                    && token.word().length() == removed.length();
            if (whole && i > 1 && Chains.isJoin(code.at(i - 1))) {
                return source.place(code.at(i - 2).end(), token.end());
            }
        }
        return place;
    }
}
