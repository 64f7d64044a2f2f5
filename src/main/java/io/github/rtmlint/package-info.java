/** rtmlint finds every place that still depends on a deprecated Web API method, says what breaks, and rewrites it. */
package io.github.rtmlint;
