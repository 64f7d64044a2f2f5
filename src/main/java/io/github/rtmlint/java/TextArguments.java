package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Argument.Carrier;
import io.github.rtmlint.call.JsonMembers;
import io.github.rtmlint.call.MethodNames;
import java.util.List;

/** Arguments that are passed in one text. */
final class TextArguments {
    private final Program program;

    TextArguments(Program program) {
        this.program = program;
    }

    /** A request's body: a JSON object, or parameters as in a query. */
    void collect(Expression e, Trace trace, Carrier carrier) {
        collect(e, trace, carrier, "");
    }

    /** The same where something else than the text keeps them from leaving, if {@code hold} is not empty. */
    void collect(Expression e, Trace trace, Carrier carrier, String hold) {
        Sum sum = Sum.of(e, program.values());
        for (Text text : program.values().of(e)) {
            String body = text.value();
            JsonMembers object = program.methodNames().json(trace.method(), body);
            boolean query = !body.contains("://") && (body.contains("=") || body.contains("&"));
            List<MethodNames.Parameter> parameters = !object.parameters().isEmpty()
                    ? object.parameters()
                    : query ? program.methodNames().query(trace.method(), body) : List.of();
            List<MethodNames.Parameter> leaving = program.leaving(parameters, trace);
            boolean broken = !object.parameters().isEmpty() && !object.whole();
            for (MethodNames.Parameter parameter : parameters) {
                TextRemovals.part(program, sum, text, parameter, leaving, carrier)
                        .map(a -> broken ? held(a, JsonMembers.NOT_WHOLE) : hold.isEmpty() ? a : held(a, hold))
                        .ifPresent(a -> trace.argument(a, body.length()));
            }
        }
    }

    private static Argument held(Argument argument, String reason) {
        return new Argument(argument.name(), argument.place(), argument.carrier(), List.of(), reason);
    }
}
