package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.CommandTexts;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Handed;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Outlet.Way;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.call.Shared;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Languages;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Reads every text file that has no parser of its own: languages by their tables, documents as words, the rest for whole
 * URLs.
 */
public final class LexicalReader {
    private final Knowledge knowledge;
    private final MethodNames names;
    private final CommandTexts commands;
    private final Predicate<String> parsed;
    private final Spoken spoken;
    private final Annotated annotated;
    private final Languages languages;
    private final Map<Language, Grammar> grammars = new ConcurrentHashMap<>();

    /**
     * @param commands understands command lines in strings
     * @param parsed the paths of files whose own parser follows names from one to the other
     */
    public LexicalReader(Knowledge knowledge, CommandTexts commands, Predicate<String> parsed) {
        this.parsed = parsed;
        this.knowledge = knowledge;
        this.commands = commands;
        this.names = new MethodNames(knowledge);
        this.spoken = new Spoken(knowledge);
        this.annotated = new Annotated(knowledge);
        this.languages = new Languages(knowledge.languages());
    }

    /** Reads a source: by its language's grammar, or as plain text where there is none. */
    public Reading read(Source source) {
        return language(source.path())
                .map(language -> read(source, grammar(language), Set.of()))
                .orElseGet(() -> Reading.of(PlainText.calls(source, names)));
    }

    /** Reads a source whose own parser has failed; nothing found so is surer than {@code MEDIUM}. */
    public Reading fallback(Source source) {
        return Reading.of(read(source).calls().stream()
                .map(c -> c.kind() == ApiCall.Kind.MENTION
                        ? c
                        : c.with(c.confidence().atMost(Confidence.MEDIUM)))
                .toList());
    }

    /** Whether a file of that path can name what another declares, and no parser follows it there. */
    public boolean reaches(Shared shared, String path) {
        boolean followed = parsed.test(path) && parsed.test(shared.path());
        return !followed && family(path).filter(shared.family()::equals).isPresent();
    }

    /** Whether a file may get an answer by what leads out of another, and what gets it may read what that lacks. */
    public boolean mayGet(Outlet outlet, Source file) {
        return reaches(outlet.shared(), file.path())
                && outlet.mayReach(file)
                && (outlet.way() == Way.MEMBER || namesMissing(file));
    }

    private boolean namesMissing(Source file) {
        return knowledge.migrations().stream()
                .flatMap(m -> m.fields().stream())
                .anyMatch(f -> !f.kept() && file.text().contains(f.path()));
    }

    /** The calls whose answers a source may get from others, each with what becomes of it here. */
    public List<ApiCall> answers(Source source, Collection<Handed> handed) {
        Grammar grammar = grammar(language(source.path()).orElseThrow());
        Code code = code(source, grammar, Lexer.tokens(source.text(), grammar));
        Map<String, Fields> fields = new HashMap<>();
        return handed.stream()
                .flatMap(h -> {
                    Migration migration = migration(h.call());
                    Fields answered = fields.computeIfAbsent(migration.from(), m -> new Fields(migration));
                    return new HandedAnswers(source, code, migration, answered, h).call().stream();
                })
                .toList();
    }

    private Migration migration(ApiCall call) {
        return knowledge.migration(call.method()).orElseThrow();
    }

    /** Reads a source that may mean constants of other files. */
    Reading read(Source source, Set<SharedConstant> shared) {
        return language(source.path())
                .map(language -> read(source, grammar(language), shared))
                .orElse(Reading.of(List.of()));
    }

    /** The constants of a source that hold a method's name and that other files can use. */
    List<SharedConstant> shared(Source source) {
        Optional<Language> language = language(source.path());
        boolean named =
                knowledge.migrations().stream().anyMatch(m -> source.text().contains(m.from()));
        if (!named || language.isEmpty() || language.get().document()) {
            return List.of();
        }
        Grammar grammar = grammar(language.get());
        Code code = code(source, grammar, Lexer.tokens(source.text(), grammar));
        return new Sharing(source, code).constants(new Constants(code), this::names);
    }

    private boolean names(String value) {
        return names.in(value).stream().anyMatch(o -> o.shape().call());
    }

    /** The family of languages that a file belongs to by its name. */
    private Optional<String> family(String path) {
        return language(path).filter(l -> !l.document()).map(Language::family);
    }

    private Optional<Language> language(String path) {
        return languages.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private Grammar grammar(Language language) {
        return grammars.computeIfAbsent(language, Grammar::of);
    }

    private Code code(Source source, Grammar grammar, List<Token> tokens) {
        return new Code(source.text(), tokens, knowledge.words(), grammar.language());
    }

    private Reading read(Source source, Grammar grammar, Set<SharedConstant> shared) {
        if (grammar.language().document()) {
            return Reading.of(PlainText.mentions(source, names));
        }
        List<Token> tokens = Lexer.tokens(source.text(), grammar);
        Code code = code(source, grammar, tokens);
        Map<Place, ApiCall> calls = new LinkedHashMap<>();
        Surroundings file = Surroundings.of(source, grammar, code, names, knowledge.sdks());
        Map<String, Text> foreign =
                Meant.of(source, code, file.constants().declared().keySet(), shared);
        code(file.with(foreign), code, calls);
        together(calls);
        List<ApiCall> all = List.copyOf(calls.values());
        Map<String, Unclaimed> unclaimed = new HashMap<>();
        calls.replaceAll((place, call) -> unclaimed
                .computeIfAbsent(call.method(), m -> new Unclaimed(source, code, migration(m), all))
                .in(call));
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.COMMENT) {
                PlainText.mentions(source, names, token.span()).forEach(c -> calls.putIfAbsent(c.place(), c));
            }
        }
        return Reading.of(List.copyOf(calls.values()));
    }

    private void code(Surroundings file, Code code, Map<Place, ApiCall> calls) {
        List<ApiCall> found = new ArrayList<>();
        found.addAll(new SdkCalls(file, code, knowledge).all());
        found.addAll(new UrlCalls(file, code, names, commands, this::migration, spoken, annotated).all());
        if (file.context()) {
            knowledge.migrations().forEach(m -> found.addAll(new Namesakes(file, code, m).all()));
        }
        found.forEach(c -> calls.merge(c.place(), c, LexicalReader::surer));
        for (int i = 0; i < code.size(); i++) {
            code.expressions(i).forEach(inside -> code(file, inside, calls));
        }
    }

    /** A type stays as it is while the call stays whose answer becomes that type. */
    private static void together(Map<Place, ApiCall> calls) {
        Map<Place, ApiCall> held = new HashMap<>();
        for (ApiCall call : calls.values()) {
            if (call.kind() == ApiCall.Kind.URL) {
                call.holds().forEach(hold -> held.putIfAbsent(hold.place(), call));
            }
        }
        calls.replaceAll((place, call) -> call.names().stream()
                .map(name -> held.get(name.place()))
                .filter(url -> url != null && url != call)
                .findFirst()
                .map(url -> call.with(
                        new ApiCall.Hold(url.place(), "the answer of this call becomes one, so both change together")))
                .orElse(call));
    }

    /** Two uses of one place: a call is more than a mention. */
    private static ApiCall surer(ApiCall a, ApiCall b) {
        if (a.kind() == b.kind()) {
            return a.and(b);
        }
        return a.kind() == ApiCall.Kind.MENTION ? b : a;
    }

    private Migration migration(String method) {
        return knowledge.migration(method).orElseThrow();
    }
}
