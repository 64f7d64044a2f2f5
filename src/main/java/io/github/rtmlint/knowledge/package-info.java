/** What rtmlint knows: migrations, spellings of libraries, languages; read strictly from the rule data in {@code rules/}. */
package io.github.rtmlint.knowledge;
