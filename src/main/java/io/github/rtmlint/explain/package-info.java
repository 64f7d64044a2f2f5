/** What rtmlint knows, as text for people and programs. */
package io.github.rtmlint.explain;
