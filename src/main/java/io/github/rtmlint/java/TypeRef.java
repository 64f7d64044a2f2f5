package io.github.rtmlint.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a type.
 *
 * @param name full name where it could be resolved, else as written; {@code []} for an array of its argument
 * @param arguments type arguments
 */
record TypeRef(String name, List<TypeRef> arguments) {
    /** Nothing is known. */
    static final TypeRef UNKNOWN = new TypeRef("", List.of());

    static TypeRef of(String name) {
        return name.isEmpty() ? UNKNOWN : new TypeRef(name, List.of());
    }

    /** Reads {@code a.B<c.D<E>, F>}. */
    static TypeRef parse(String text) {
        int open = text.indexOf('<');
        if (open < 0) {
            return of(text.strip());
        }
        String inner = text.substring(open + 1, text.lastIndexOf('>'));
        int depth = 0;
        int from = 0;
        var arguments = new ArrayList<TypeRef>();
        for (int i = 0; i <= inner.length(); i++) {
            char c = i == inner.length() ? ',' : inner.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(parse(inner.substring(from, i)));
                from = i + 1;
            }
        }
        return new TypeRef(text.substring(0, open).strip(), List.copyOf(arguments));
    }

    boolean known() {
        return !name.isEmpty();
    }

    boolean qualified() {
        return name.indexOf('.') > 0;
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** This type and all its type arguments, outermost first. */
    Stream<TypeRef> flat() {
        return Stream.concat(Stream.of(this), arguments.stream().flatMap(TypeRef::flat));
    }

    /** The type inside wrappers: the last argument of the last argument, or this. */
    TypeRef innermost() {
        return arguments.isEmpty() ? this : arguments.get(arguments.size() - 1).innermost();
    }

    /** Written out: a record's own is made at run time, and a short run is mostly start-up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TypeRef type && name.equals(type.name) && arguments.equals(type.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + arguments.hashCode();
    }

    boolean isString() {
        return name.equals("java.lang.String") || name.equals("String") || name.equals("java.lang.CharSequence");
    }
}
