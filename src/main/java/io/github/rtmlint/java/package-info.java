/**
 * The Java reader: sources become units, units an index, the index API calls.
 *
 * <p>It works on sources alone, without classpath or build. What a name means is looked up in the sources that were
 * read and in the spellings; what neither knows stays unknown.
 */
package io.github.rtmlint.java;
