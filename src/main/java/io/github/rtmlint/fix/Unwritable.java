package io.github.rtmlint.fix;

import java.io.IOException;

/** A file that is not to be written; the message is a clause whose subject is the file. */
final class Unwritable extends IOException {
    private static final long serialVersionUID = 1;

    Unwritable(String reason) {
        super(reason);
    }
}
