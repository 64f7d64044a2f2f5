package io.github.rtmlint.text;

/**
 * A position as people and SARIF count it.
 *
 * @param line from 1; CR, LF and CRLF each end a line
 * @param column from 1, in UTF-16 units; a tab is one, a byte order mark none
 */
public record Position(int line, int column) {}
