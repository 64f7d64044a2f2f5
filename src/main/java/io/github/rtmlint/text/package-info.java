/** Text as every other package sees it: sources, spans, places and edits. Offsets are UTF-16 units from 0. */
package io.github.rtmlint.text;
