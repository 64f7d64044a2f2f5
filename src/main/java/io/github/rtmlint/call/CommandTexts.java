package io.github.rtmlint.call;

import io.github.rtmlint.text.Span;
import java.util.List;

/** Understands command lines in strings of code: {@code "curl -d no_unreads=1 https://…"}. */
@FunctionalInterface
public interface CommandTexts {
    /** For readers that look into no command line. */
    CommandTexts NONE = (method, text, name) -> List.of();

    /**
     * The arguments that a command sends to a method; offsets are those of the text. A removal is empty where none is known.
     *
     * @param method the Web API method
     * @param text one or several commands
     * @param name where the method is named
     */
    List<MethodNames.Parameter> sent(String method, String text, Span name);
}
