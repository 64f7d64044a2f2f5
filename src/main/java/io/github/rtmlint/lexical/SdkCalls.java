package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The API calls that members of an SDK make, in a file that imports it. */
final class SdkCalls {
    /** In a file that calls the method more often, the later calls are not followed to arguments and answers. */
    private static final int MOST_FOLLOWED = 300;

    private final Surroundings file;
    private final Source source;
    private final Code code;
    private final Knowledge knowledge;
    private final Map<List<String>, Boolean> declared = new HashMap<>();

    SdkCalls(Surroundings file, Code code, Knowledge knowledge) {
        this.file = file;
        this.source = file.source();
        this.code = code;
        this.knowledge = knowledge;
    }

    List<ApiCall> all() {
        List<ApiCall> calls = new ArrayList<>();
        for (Sdk sdk : file.sdks()) {
            for (Migration migration : knowledge.migrations()) {
                sdk.method(migration.from()).ifPresent(method -> calls.addAll(of(sdk, method, migration)));
            }
        }
        return calls;
    }

    private List<ApiCall> of(Sdk sdk, Sdk.Method method, Migration migration) {
        Map<Span, ApiCall> found = new LinkedHashMap<>();
        for (Sdk.Call call : method.calls()) {
            Name.Word word = call.entryPoint() ? Name.Word.ENTRY_POINT : Name.Word.CALL;
            for (Span tokens : find(call.written())) {
                if (called(tokens, call, sdk)) {
                    Confidence confidence = confidence(tokens, call.type(), sdk);
                    ApiCall made = found.size() < MOST_FOLLOWED || found.containsKey(tokens)
                            ? call(sdk, migration, tokens, word, confidence, call)
                            : unfollowed(sdk, migration, tokens, word, confidence);
                    found.merge(tokens, made, SdkCalls::better);
                }
            }
        }
        List<ApiCall> calls = new ArrayList<>(found.values());
        for (Sdk.Constant constant : method.constants()) {
            for (Span tokens : find(constant.name())) {
                if (!importing(tokens.start()) && !namesake(tokens, constant)) {
                    calls.add(call(sdk, migration, tokens, Name.Word.CONSTANT, Confidence.HIGH, null));
                }
            }
        }
        method.events().forEach(event -> calls.addAll(carried(sdk, migration, event)));
        if (calls.isEmpty()) {
            type(sdk, migration, method.request(), Name.Word.REQUEST, calls);
        }
        if (calls.isEmpty()) {
            type(sdk, migration, method.response(), Name.Word.RESPONSE, calls);
        }
        return withTypes(sdk, method, migration, calls);
    }

    /**
     * The calls with the names of the types that must change with them, and what is read of variables of those: the first has
     * all, the others hang on one.
     */
    private List<ApiCall> withTypes(Sdk sdk, Sdk.Method method, Migration migration, List<ApiCall> calls) {
        List<Name> used = new ArrayList<>();
        List<Name> imported = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) {
            boolean request = names(i, method.request());
            if (request || names(i, method.response())) {
                Place place = source.place(code.at(i).span());
                Name.Word word = request ? Name.Word.REQUEST : Name.Word.RESPONSE;
                if (importing(i)) {
                    imported.add(new Name(place, Name.Word.IMPORT, sdk.id()));
                } else {
                    used.add(new Name(place, word, sdk.id()));
                }
            }
        }
        List<ApiCall> whole = new ArrayList<>();
        for (ApiCall call : calls) {
            whole.add(
                    whole.isEmpty()
                            ? typed(method, migration, call).and(used).and(imported)
                            : call.and(used.subList(0, Math.min(1, used.size()))));
        }
        return whole;
    }

    /** The call with what is read of everything that is declared with its answer's type. */
    private ApiCall typed(Sdk.Method method, Migration migration, ApiCall call) {
        ApiCall whole = call;
        List<Span> types = method.response().isEmpty() ? List.of() : find(simple(method.response()));
        for (Span type : types.subList(0, Math.min(types.size(), MOST_FOLLOWED))) {
            if (!importing(type.start())) {
                whole = answer(migration, Confidence.MEDIUM, type.start()).in(whole);
            }
        }
        return whole;
    }

    /** Whether it is a constant of the program's own, or of another type, that is only named like the SDK's. */
    private boolean namesake(Span tokens, Sdk.Constant constant) {
        int i = tokens.start();
        if (Links.is(code, i - 1) && code.isWord(i - 2)) {
            String owner = code.at(i - 2).word();
            return Character.isUpperCase(owner.charAt(0)) && !owner.equals(simple(constant.type()));
        }
        return Declares.constant(code, constant.name());
    }

    /** Whether a token is a type's simple name, or that of its builder, which begins with it. */
    private boolean names(int i, String type) {
        String word = code.at(i).word();
        String simple = simple(type);
        return !simple.isEmpty()
                && word.startsWith(simple)
                && (word.length() == simple.length() || Character.isUpperCase(word.charAt(simple.length())));
    }

    /** Events whose data is the answer, where what is missing of it is read; which method they come from is not certain. */
    private List<ApiCall> carried(Sdk sdk, Migration migration, String event) {
        return find(event).stream()
                .map(t -> call(sdk, migration, t, Name.Word.ANSWER, Confidence.MEDIUM, null))
                .filter(c -> c.reads().stream()
                        .anyMatch(r -> migration.missing(r.path()).isPresent()))
                .toList();
    }

    /** Of two members of the same name the one on the surer receiver, or else the one whose answer is read. */
    private static ApiCall better(ApiCall a, ApiCall b) {
        int surer = b.confidence().compareTo(a.confidence());
        return surer > 0 || surer == 0 && a.reads().isEmpty() ? b : a;
    }

    private void type(Sdk sdk, Migration migration, String type, Name.Word word, List<ApiCall> calls) {
        if (!type.isEmpty()) {
            find(simple(type)).stream()
                    .filter(t -> !importing(t.start()))
                    .findFirst()
                    .ifPresent(t -> calls.add(call(sdk, migration, t, word, Confidence.HIGH, null)));
        }
    }

    private ApiCall call(
            Sdk sdk, Migration migration, Span tokens, Name.Word word, Confidence confidence, Sdk.Call member) {
        int at = code.is(tokens.end(), "(") && code.partner(tokens.end()) > tokens.end() + 1
                ? tokens.end() + 1
                : tokens.start();
        List<Argument> arguments = Beside.of(source, code, migration, at, tokens);
        boolean answers = member == null || member.answers() || member.returns().isEmpty();
        Followed answer = answers ? answer(migration, confidence, at) : Followed.NOTHING;
        ApiCall call = answer.in(named(sdk, migration, tokens, word, confidence).passing(arguments));
        return member == null
                ? call
                : call.by(sdk.method(migration.from()).orElseThrow().writtenLike(member), member.becomes());
    }

    private ApiCall named(Sdk sdk, Migration migration, Span tokens, Name.Word word, Confidence confidence) {
        Name name = new Name(place(tokens), word, sdk.id());
        return ApiCall.named(migration.from(), ApiCall.Kind.SDK, confidence, name);
    }

    private Followed answer(Migration migration, Confidence confidence, int at) {
        return Answers.of(source, code, new Fields(migration), confidence, at);
    }

    private ApiCall unfollowed(Sdk sdk, Migration migration, Span tokens, Name.Word word, Confidence confidence) {
        return named(sdk, migration, tokens, word, confidence).with(ApiCall.Hold.unfollowed(place(tokens)));
    }

    private Place place(Span tokens) {
        return source.place(
                code.at(tokens.start()).start(), code.at(tokens.end() - 1).end());
    }

    /** Where a name stands, which may be of several tokens: {@code rtm.start}, {@code :rtm_start}. */
    private List<Span> find(String name) {
        List<Token> wanted = Lexer.tokens(name, file.grammar());
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= code.size(); i++) {
            boolean same = true;
            for (int j = 0; j < wanted.size() && same; j++) {
                same = code.is(i + j, wanted.get(j).word())
                        || code.isWord(i + j)
                                && code.is(i + j, "@" + wanted.get(j).word());
            }
            if (same) {
                found.add(new Span(i, i + wanted.size()));
            }
        }
        return found;
    }

    /** Whether a member is called, or named to be called, on something; a dotted one never as a program's own object. */
    private boolean called(Span tokens, Sdk.Call call, Sdk sdk) {
        int i = tokens.start();
        if (importing(i) || code.isWord(i - 1) && Declares.is(code, i)) {
            return false;
        }
        if (tokens.length() > 1 && !isModule(call.name())) {
            return Links.is(code, i - 1)
                    && !confidence(tokens, call.type(), sdk).equals(Confidence.LOW);
        }
        return isModule(call.name())
                || call.name().equals("new")
                || call.entryPoint()
                || Links.is(code, i - 1)
                || code.is(tokens.end(), "(");
    }

    /** How sure it is that the receiver is of the type. */
    private Confidence confidence(Span tokens, String type, Sdk sdk) {
        int receiver = tokens.start() - 2;
        if (Links.is(code, receiver + 1) && code.isWord(receiver)) {
            String variable = code.at(receiver).word();
            boolean declares = declared.computeIfAbsent(
                    List.of(variable, type, sdk.id()), k -> Declares.of(code, variable, simple(type), sdk.types()));
            return declares ? Confidence.HIGH : dotted(tokens);
        }
        boolean made = Links.is(code, receiver + 1) && code.types().isOf(receiver, Set.of(simple(type)));
        return made ? Confidence.HIGH : dotted(tokens);
    }

    private Confidence dotted(Span tokens) {
        boolean module = isModule(source.text()
                .substring(
                        code.at(tokens.start()).start(),
                        code.at(tokens.end() - 1).end()));
        return tokens.length() > 1 && !module ? Confidence.LOW : Confidence.MEDIUM;
    }

    /** Whether a name of several parts begins with a module, not with an object: {@code rtm::start}, {@code Rtm.start}. */
    private static boolean isModule(String name) {
        return name.contains("::") || name.contains("/") || name.contains(".") && Character.isUpperCase(name.charAt(0));
    }

    private boolean importing(int i) {
        int begin = code.statement(i).start();
        return code.is(begin, Meaning.IMPORTS) && !code.is(begin + 1, "(");
    }

    /** A type's name without what it stands in. */
    static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf(':')) + 1);
    }
}
