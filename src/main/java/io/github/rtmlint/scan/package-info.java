/** The way from paths to sources: walking, ignoring, selecting by words, decoding; settings and suppressions. */
package io.github.rtmlint.scan;
