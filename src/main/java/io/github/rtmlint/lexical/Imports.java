package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language.Calls;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file says that it takes from other files. */
final class Imports {
    private final Set<String> words = new HashSet<>();
    private final List<Set<String>> statements = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();
    private boolean all;

    private Imports() {}

    static Imports of(Code code) {
        Imports imports = new Imports();
        for (int i = 0; i < code.size(); i++) {
            if (isImport(code, i)) {
                Span statement = code.statement(i);
                imports.statement(code, statement);
                i = Math.max(i, statement.end() - 1);
            }
        }
        return imports;
    }

    /** Whether the token {@code i} stands in a statement that takes something from other files. */
    static boolean around(Code code, int i) {
        Span statement = code.statement(i);
        for (int j = statement.start(); j < statement.end(); j++) {
            if (isImport(code, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImport(Code code, int i) {
        boolean first = i == 0 || code.firstOnLine(i) || code.is(i - 1, ";");
        boolean form = code.calls(Calls.LISTS) && code.is(i - 1, ":");
        return code.is(i, Meaning.IMPORTS) && (first || form || code.is(i + 1, "("));
    }

    private void statement(Code code, Span statement) {
        Set<String> here = new HashSet<>();
        for (int i = statement.start(); i < statement.end(); i++) {
            Token token = code.at(i);
            all |= code.is(i, "*") || code.is(i, "_");
            if (token.isString()) {
                here.add(stem(token.word()));
            } else if (token.isWord()) {
                here.add(token.word());
                boolean renames = code.is(i + 1, Meaning.RENAMES) || code.is(i + 1, ":") || code.is(i + 1, "=>");
                if (renames && code.isWord(i + 2)) {
                    renamed.put(token.word(), code.at(i + 2).word());
                }
            }
        }
        words.addAll(here);
        statements.add(here);
    }

    /** The last step of a path, without its ending. */
    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
    }

    /** What the statements name that name a word; all that any names, and the empty word, when none names it. */
    Set<String> of(String word) {
        Set<String> with = new HashSet<>();
        statements.stream().filter(s -> s.contains(word)).forEach(with::addAll);
        if (with.isEmpty()) {
            with.addAll(words);
            with.add("");
        }
        return with;
    }

    /** Whether a statement names it. */
    boolean names(String word) {
        return words.contains(word);
    }

    /** Whether one statement names both, as one for the other: {@code const slack = require("./client")}. */
    boolean together(String name, String other) {
        return statements.stream().anyMatch(s -> s.contains(name) && s.contains(other));
    }

    /** Whether a statement takes everything of something. */
    boolean all() {
        return all;
    }

    /** What a name is called in this file. */
    String here(String name) {
        return renamed.getOrDefault(name, name);
    }
}
