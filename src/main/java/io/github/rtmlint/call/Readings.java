package io.github.rtmlint.call;

import io.github.rtmlint.text.Source;
import java.util.List;

/**
 * What the readers got out of all files together.
 *
 * @param calls one for a place
 * @param dependencies of all build files
 * @param properties keys and values of configuration
 * @param sources every file that was read, by path
 */
public record Readings(
        List<ApiCall> calls, List<Dependency> dependencies, List<Property> properties, List<Source> sources) {}
