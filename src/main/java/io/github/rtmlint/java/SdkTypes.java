package io.github.rtmlint.java;

import com.github.javaparser.ast.ImportDeclaration;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each place that writes an SDK's request or response type to the calls it changes with. */
final class SdkTypes {
    private final Program program;
    private final SdkCalls sdk;
    private final Flow flow;

    SdkTypes(Program program, SdkCalls sdk, Flow flow) {
        this.program = program;
        this.sdk = sdk;
        this.flow = flow;
    }

    /**
     * Types that no call was followed to belong to every call of their method, for how they hang together was lost; in a
     * file without a call they are one of their own.
     */
    void complete(List<Trace> traces) {
        Set<Name> known =
                traces.stream().flatMap(t -> t.names().stream()).collect(Collectors.toCollection(HashSet::new));
        List<Trace> own = new ArrayList<>();
        program.project().units().forEach(unit -> {
            List<TypeNames.Written> loose = sdk.types(unit).stream()
                    .filter(w -> !known.contains(w.name()))
                    .toList();
            for (String method :
                    loose.stream().map(TypeNames.Written::method).distinct().toList()) {
                List<Name> names = loose.stream()
                        .filter(w -> w.method().equals(method))
                        .map(TypeNames.Written::name)
                        .toList();
                List<Trace> calls = calls(traces, method, names.get(0).sdk());
                List<Trace> here = calls.stream()
                        .filter(t -> t.place().path().equals(unit.source().path()))
                        .toList();
                if (here.isEmpty() && !hasCall(traces, unit)) {
                    Trace trace = new Trace(method, Kind.SDK, Confidence.HIGH, names.get(0));
                    sdk.loose(unit, trace);
                    own.add(trace);
                    names.forEach(trace::name);
                } else {
                    here.stream()
                            .findFirst()
                            .or(() -> calls.stream().findFirst())
                            .ifPresent(t -> sdk.loose(unit, t));
                }
                calls.forEach(t -> names.forEach(t::name));
            }
        });
        traces.addAll(own);
        traces.forEach(this::imports);
    }

    private static List<Trace> calls(List<Trace> traces, String method, String sdk) {
        return traces.stream()
                .filter(t -> t.kind() == Kind.SDK && t.method().equals(method))
                .filter(t -> t.names().iterator().next().sdk().equals(sdk))
                .filter(t -> t.names().size() > 1
                        || !t.arguments().isEmpty()
                        || !t.reads().isEmpty())
                .toList();
    }

    private static boolean hasCall(List<Trace> traces, Unit unit) {
        return traces.stream()
                .anyMatch(t -> t.place().path().equals(unit.source().path()));
    }

    /** The imports of the types and constants that a call's names are of. */
    private void imports(Trace trace) {
        for (Name name : List.copyOf(trace.names())) {
            if (name.sdk().isEmpty() || name.word() == Name.Word.CALL || name.word() == Name.Word.ENTRY_POINT) {
                continue;
            }
            program.project()
                    .units()
                    .filter(u -> u.source().path().equals(name.place().path()))
                    .flatMap(u -> u.imports().stream())
                    .filter(i -> !i.isAsterisk()
                            && i.getName().getIdentifier().equals(name.place().text()))
                    .forEach(i -> trace.name(imported(i, name)));
        }
    }

    private static Name imported(ImportDeclaration declaration, Name name) {
        Place whole = Unit.of(declaration).place(declaration.getName());
        int length = whole.text().length();
        String imported = name.place().text();
        String outer =
                declaration.getName().getQualifier().map(q -> q.getIdentifier()).orElse("");
        int written = !outer.isEmpty() && imported.startsWith(outer)
                ? outer.length() + 1 + imported.length()
                : imported.length();
        Name.Word word = Documentation.speaksOf(imported, whole.source().text())
                ? Name.Word.DOCUMENTED_IMPORT
                : Name.Word.IMPORT;
        return new Name(whole.part(length - written, length), word, name.sdk());
    }
}
