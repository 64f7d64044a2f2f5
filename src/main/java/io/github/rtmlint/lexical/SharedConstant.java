package io.github.rtmlint.lexical;

import io.github.rtmlint.call.Shared;

/**
 * A constant that holds a method's name and that other files can use.
 *
 * @param shared what others name
 * @param text its value
 */
record SharedConstant(Shared shared, Text text) {

    String name() {
        return shared.name();
    }

    /** The same constant may be read again. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SharedConstant constant && shared.equals(constant.shared);
    }

    @Override
    public int hashCode() {
        return shared.hashCode();
    }
}
