/** What the judge says: findings with their fixes, and problems. */
package io.github.rtmlint.finding;
