/** The command line: options in, results to standard output, everything else to standard error, one number back. */
package io.github.rtmlint.cli;
