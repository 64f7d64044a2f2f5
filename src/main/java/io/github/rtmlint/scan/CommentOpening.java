package io.github.rtmlint.scan;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How comments begin in configuration, markup and documents, whose comments are told by the line alone. */
enum CommentOpening {
    PROPERTIES("\\.properties", "^\\s*[#!]+\\s*"),
    MARKUP("\\.(?:xml|html?|xhtml|xsd|xsl|svg|jmx|vue|md|markdown)|pom", "<!--\\s*") {
        @Override
        boolean inString(String line, int at) {
            return false;
        }
    },
    JSON("\\.(?:jsonc?|json5|webmanifest)", "(?://+|/\\*+)\\s*|^\\s*\\*\\s*"),
    BRACES("\\.(?:conf|hocon|tf|tfvars|hcl)", "(?:#+|//+|/\\*+)\\s*|^\\s*\\*\\s*"),
    SEMICOLONS("\\.(?:ini|cfg|cnf)", "(?:^|\\s)[#;]+\\s*"),
    SQL("\\.sql", "(?:--|/\\*+)\\s*"),
    BATCH("\\.(?:bat|cmd)", "(?i)^\\s*@?(?:rem\\s|::)\\s*"),
    NUMBER_SIGN(
            "\\.(?:ya?ml|toml|env|sh|bash|zsh|ksh|fish|mk)|.*(?:dockerfile|makefile|procfile).*|\\.env\\..*",
            "(?:^|\\s)#+\\s*"),
    ANY("", "(?:^|\\s)(?:#+|//+|--|;+|!|%|<!--|/\\*+|\\*|\\(\\*|\\{-|\\.\\.)\\s*");

    /** A string on one line; a quote behind a letter is an apostrophe. */
    private static final Pattern STRING = Pattern.compile("(?<![\\w\\\\])([\"'])(?:\\\\.|(?!\\1)[^\\\\])*+\\1");

    private final Pattern names;
    private final Pattern before;

    CommentOpening(String names, String before) {
        this.names = Pattern.compile("(?:.*)(?:" + names + ")");
        this.before = Pattern.compile("(?:" + before + ")$");
    }

    /** Of a file by its name. */
    static CommentOpening of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(opening -> opening.names.matcher(lower).matches())
                .findFirst()
                .orElse(ANY);
    }

    /** Matches the end of a line's part in which a comment begins. */
    Pattern before() {
        return before;
    }

    /** Whether a place in a line lies within a string that ends on it; the quotes of text in markup are none. */
    boolean inString(String line, int at) {
        return STRING.matcher(line).results().anyMatch(s -> s.start() < at && at < s.end());
    }
}
