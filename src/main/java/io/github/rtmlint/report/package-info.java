/** What users see: one class per format, each a pure function of a result and its context. */
package io.github.rtmlint.report;
