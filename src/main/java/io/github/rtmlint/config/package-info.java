/**
 * Configuration, build files and scripts: one small reader per format gives a tree of exactly spelled values; calls,
 * properties and dependencies are then found in the trees, whatever the format.
 */
package io.github.rtmlint.config;
