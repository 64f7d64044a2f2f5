package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places that write an SDK's request or response type, which change with the call. */
final class TypeNames {
    private final Program program;

    TypeNames(Program program) {
        this.program = program;
    }

    /** Adds the type's name to the call when it is the SDK's response type for the call's method. */
    void response(ClassOrInterfaceType type, Trace trace) {
        add(type, Name.Word.RESPONSE, program.sdk().responses(), trace);
    }

    /** The same for all types written in {@code type}. */
    void responses(Type type, Trace trace) {
        type.findAll(ClassOrInterfaceType.class).forEach(t -> response(t, trace));
    }

    void requests(Type type, Trace trace) {
        type.findAll(ClassOrInterfaceType.class)
                .forEach(t -> add(t, Name.Word.REQUEST, program.sdk().requests(), trace));
    }

    private void add(ClassOrInterfaceType type, Name.Word word, Map<String, SdkNames.Type> known, Trace trace) {
        of(type, word, known).filter(t -> t.method().equals(trace.method())).ifPresent(t -> trace.name(t.name()));
    }

    /** A written SDK type: its name's place and the method it belongs to. */
    record Written(Name name, String method, SdkNames.Type type) {}

    Optional<Written> of(ClassOrInterfaceType type, Name.Word word, Map<String, SdkNames.Type> known) {
        return SdkNames.owner(known, program.types().resolve(type)).map(t -> {
            Place place = Unit.of(type).place(type.getName());
            return new Written(new Name(place, word, t.sdk().id()), t.method(), t);
        });
    }

    /** An SDK request or response type written as the receiver of a static call. */
    Optional<Written> of(Expression e) {
        if (program.declarations().of(e).isPresent()) {
            return Optional.empty();
        }
        TypeRef type = program.typing().of(e);
        String text = Flow.name(e).toString();
        for (Name.Word word : List.of(Name.Word.REQUEST, Name.Word.RESPONSE)) {
            var known = word == Name.Word.REQUEST
                    ? program.sdk().requests()
                    : program.sdk().responses();
            Optional<SdkNames.Type> owner =
                    SdkNames.owner(known, type).filter(t -> type.simpleName().equals(text));
            if (owner.isPresent()) {
                Name name = new Name(
                        Unit.of(e).place(Flow.name(e)), word, owner.get().sdk().id());
                return Optional.of(new Written(name, owner.get().method(), owner.get()));
            }
        }
        return Optional.empty();
    }

    /** Every place in a unit, imports left out, that writes a request or response type of a deprecated method. */
    List<Written> in(Unit unit) {
        List<Written> found = new ArrayList<>();
        for (Name.Word word : List.of(Name.Word.REQUEST, Name.Word.RESPONSE)) {
            var known = word == Name.Word.REQUEST
                    ? program.sdk().requests()
                    : program.sdk().responses();
            known.values().stream().filter(t -> program.deprecated(t.method())).forEach(t -> {
                String simple = t.name().substring(t.name().lastIndexOf('.') + 1);
                for (String name : List.of(simple, simple + "Builder")) {
                    for (ClassOrInterfaceType use : unit.index().typeUses(name)) {
                        of(use, word, known).filter(w -> w.type() == t).ifPresent(found::add);
                    }
                    unit.index()
                            .names(name)
                            .forEach(e -> of(e).filter(w -> w.type() == t).ifPresent(found::add));
                }
            });
        }
        found.sort(Comparator.comparing(w -> w.name().place()));
        return found;
    }
}
