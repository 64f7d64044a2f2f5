package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Sdk;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls that may hand values of an SDK's types to code of another language, where no reader follows them: all that write such
 * a type, or answer with one, change together.
 */
final class Mixed {
    private final Set<String> written = new HashSet<>();
    private final Map<String, Set<String>> endings = new HashMap<>();

    Mixed(Collection<ApiCall> calls) {
        for (ApiCall call : calls) {
            if (takesPart(call)) {
                endings.computeIfAbsent(types(call), t -> new HashSet<>()).add(ending(call));
                if (writes(call)) {
                    written.add(types(call));
                }
            }
        }
    }

    /** What a call has in common with those of other languages: the SDK and the method whose types they use. */
    Optional<String> of(ApiCall call) {
        return Optional.of(types(call))
                .filter(t -> takesPart(call) && written.contains(t))
                .filter(t -> endings.get(t).size() > 1);
    }

    private static boolean takesPart(ApiCall call) {
        return call.kind() == ApiCall.Kind.SDK
                && (writes(call) || call.members().stream().anyMatch(Sdk.Call::answers));
    }

    private static boolean writes(ApiCall call) {
        return call.names().stream().map(Name::word).anyMatch(w -> w == Name.Word.REQUEST || w == Name.Word.RESPONSE);
    }

    private static String types(ApiCall call) {
        return call.name().sdk() + " " + call.method();
    }

    private static String ending(ApiCall call) {
        String path = call.place().path();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
