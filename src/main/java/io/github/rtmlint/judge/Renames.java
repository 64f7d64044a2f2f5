package io.github.rtmlint.judge;

import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Sdk;
import java.util.List;
import java.util.Optional;

/** What a name of a deprecated method becomes: by itself, or in the words of an SDK. */
final class Renames {
    private final Knowledge knowledge;

    Renames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The text that stands for the successor in a name's place; empty when the SDK has no word for it. */
    Optional<String> of(Name name, Migration migration) {
        String text = name.place().text();
        if (name.word() == Name.Word.LITERAL) {
            return Optional.of(literal(text, migration));
        }
        Optional<Sdk.Method> from = method(name, migration.from());
        Optional<Sdk.Method> to = method(name, migration.to());
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : member(text, name.word(), from.get(), to.get());
    }

    /** The SDK's first call of the successor, where its older versions have none. */
    Optional<Sdk.Call> first(Name name, Migration migration) {
        return method(name, migration.to()).flatMap(Sdk.Method::first);
    }

    private Optional<Sdk.Method> method(Name name, String method) {
        return knowledge.sdk(name.sdk()).flatMap(s -> s.method(method));
    }

    private static String literal(String text, Migration migration) {
        if (text.contains(migration.from())) {
            return text.replace(migration.from(), migration.to());
        }
        String oldLast = last(migration.from());
        String newLast = last(migration.to());
        boolean samePrefix = migration
                .from()
                .substring(0, migration.from().length() - oldLast.length())
                .equals(migration.to().substring(0, migration.to().length() - newLast.length()));
        return samePrefix && text.endsWith(oldLast)
                ? text.substring(0, text.length() - oldLast.length()) + newLast
                : migration.to();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<String> member(String text, Name.Word word, Sdk.Method from, Sdk.Method to) {
        return switch (word) {
            case CALL ->
                from.calls().stream()
                        .filter(c -> c.name().equals(text))
                        .flatMap(c -> to.calls().stream().filter(t -> t.type().equals(c.type())))
                        .map(Sdk.Call::name)
                        .findFirst();
            case CONSTANT -> constant(text, from, to);
            case REQUEST -> type(text, from.request(), to.request());
            case RESPONSE -> type(text, from.response(), to.response());
            case IMPORT, DOCUMENTED_IMPORT ->
                type(text, from.request(), to.request())
                        .or(() -> type(text, from.response(), to.response()))
                        .or(() -> constant(text, from, to));
            default -> Optional.empty();
        };
    }

    private static Optional<String> constant(String text, Sdk.Method from, Sdk.Method to) {
        return from.constants().stream()
                .filter(c -> c.name().equals(text))
                .flatMap(c -> to.constants().stream().filter(t -> t.type().equals(c.type())))
                .map(Sdk.Constant::name)
                .findFirst();
    }

    /** A type's simple name, or that of its nested builder, which begins with it; imported, both with a dot between. */
    private static Optional<String> type(String text, String from, String to) {
        String oldName = last(from);
        return oldName.isEmpty() || to.isEmpty() || !text.startsWith(oldName)
                ? Optional.empty()
                : Optional.of(text.replace(oldName, last(to)));
    }

    /** All names of a call whose successor is unknown. */
    List<Name> unknown(List<Name> names, Migration migration) {
        return names.stream().filter(n -> of(n, migration).isEmpty()).toList();
    }
}
