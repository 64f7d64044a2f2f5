package io.github.rtmlint.java;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Handed;
import io.github.rtmlint.call.Property;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads Java sources together: {@link #add} each, then {@link #read} what they call.
 *
 * <p>{@link #read} may be asked again after more sources were added; it tells what else it would need.
 */
public final class JavaReader {
    /** In a file whose strings name the method more often, the later ones are not followed to arguments and answers. */
    private static final int MOST_FOLLOWED = 300;

    private final Knowledge knowledge;
    private final Map<String, Unit> units = new TreeMap<>();

    public JavaReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Loads the parser by having it parse a little. */
    public static void prepare() {
        UnitParser.parse(new Source("Prepare.java", "class Prepare { int of(int i) { return i; } }", UTF_8, false));
    }

    /** Whether the file is Java by its name. */
    public static boolean reads(String path) {
        return path.endsWith(".java");
    }

    /**
     * Parses a source; it needs a thread from {@link #withRoom}.
     *
     * @return why it could not be parsed, when it could not
     */
    public Optional<Problem> add(Source source) {
        UnitParser.Parsed parsed = UnitParser.parse(source);
        synchronized (units) {
            parsed.unit().ifPresent(u -> units.put(source.path(), u));
        }
        return parsed.unit().isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Problem.Kind.UNPARSED,
                        source.path(),
                        parsed.line(),
                        parsed.column(),
                        parsed.message() + "; its strings and names were read without a syntax tree"));
    }

    /** Runs a task in several threads with enough stack for deep trees; exceptions and errors pass through. */
    public static void withRoom(int threads, Runnable task) {
        UnitParser.withRoom(threads, task);
    }

    /**
     * What the sources call.
     *
     * @param calls in no particular order
     * @param demand what else they name
     * @param handed members through which code of other languages gets their answers
     * @param problems where following failed
     */
    public record Calls(List<ApiCall> calls, Demand demand, List<Handed> handed, List<Problem> problems) {}

    /** Follows everything from where it is named to where its answer is read. */
    public Calls read(Collection<Property> properties) {
        AtomicReference<Calls> calls = new AtomicReference<>();
        withRoom(1, () -> calls.set(follow(properties)));
        return calls.get();
    }

    private Calls follow(Collection<Property> properties) {
        Configuration configuration = new Configuration(properties);
        Program program = new Program(knowledge, configuration);
        units.values().forEach(program.project()::add);
        Flow flow = new Flow(program);
        SdkCalls sdk = new SdkCalls(program, flow);
        List<Trace> traces = new ArrayList<>();
        units.values().forEach(unit -> program.guard().at(unit, () -> traces.addAll(begin(unit, program, flow, sdk))));
        traces.addAll(new ConfiguredCalls(program, flow).in(properties));
        flow.run();
        traces.removeIf(Trace::isNone);
        new SdkTypes(program, flow).complete(traces);
        flow.run();
        new Events(program).expectedBy(traces);
        program.guard().each(traces, new OtherCallers(program)::find);
        program.guard().each(traces, new OtherUses(program, flow, traces)::find);
        program.guard().each(traces, program.handedOn()::declared);
        program.guard().each(traces, new Unclaimed(program, traces)::find);
        configuration.missed().forEach(program.demand()::word);
        return new Calls(
                traces.stream().map(Trace::toCall).toList(),
                program.demand(),
                program.handedOn().all(),
                program.guard().problems());
    }

    /** What a unit names, on its way to be followed. */
    private static List<Trace> begin(Unit unit, Program program, Flow flow, SdkCalls sdk) {
        List<Trace> traces = new ArrayList<>();
        List<Strings.Named> strings = program.strings().in(unit);
        strings.forEach(named -> traces.add(named.trace()));
        strings.stream().limit(MOST_FOLLOWED).forEach(n -> flow.push(n.start(), Tag.name(n.trace())));
        strings.stream().skip(MOST_FOLLOWED).map(Strings.Named::trace).forEach(Trace::unfollowed);
        for (Strings.Constant constant : program.strings().constants(unit)) {
            traces.add(constant.trace());
            flow.declared(constant.declaration(), Tag.name(constant.trace()));
        }
        traces.addAll(sdk.in(unit));
        return traces;
    }
}
