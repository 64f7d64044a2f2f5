package io.github.rtmlint.java;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.text.Place;
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
}
