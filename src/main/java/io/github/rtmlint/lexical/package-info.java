/** Reads what has no parser of its own: every language by a small table of comments and strings, and plain text. */
package io.github.rtmlint.lexical;
