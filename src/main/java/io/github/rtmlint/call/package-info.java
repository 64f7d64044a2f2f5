/** What readers produce: API calls and dependencies, whatever language or format they were read from. */
package io.github.rtmlint.call;
