/** Compares API calls with the migrations: findings, and the edits that belong together. Knows no language or format. */
package io.github.rtmlint.judge;
