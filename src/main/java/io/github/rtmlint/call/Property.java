package io.github.rtmlint.call;

import io.github.rtmlint.text.Place;

/**
 * A key and its value in configuration.
 *
 * @param key dotted path, list positions as {@code [0]}: {@code slack.urls[0]}
 * @param value what a program gets: escapes resolved, placeholders kept
 * @param place where the value stands, as written
 */
public record Property(String key, String value, Place place) {}
