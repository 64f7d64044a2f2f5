/** Carries fixes out: composes them, writes files so that none is ever torn, or writes a patch instead. */
package io.github.rtmlint.fix;
