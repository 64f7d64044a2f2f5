package io.github.rtmlint.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What words mean where no grammar says it.
 *
 * @param all by meaning
 */
public record Words(Map<Meaning, Set<String>> all) {
    /** What a word means. */
    public enum Meaning {
        /** Before the name of a function that is declared. */
        FUNCTION,
        /** Before the name of a function that is declared as a list. */
        DEFINES,
        /** Before the word before a function's name. */
        MODIFIER,
        /** The name of a function that makes what has a type. */
        CONSTRUCTS,
        /** Before a function, or a block, that runs by itself. */
        ASYNCHRONOUS,
        /** Before what a function gives back. */
        RETURNS,
        /** Between the parameters of a function in braces and its body. */
        BEFORE_BODY,
        /** Before the type of an object that is made. */
        CREATES,
        /** Before the name of a type or module, around its members. */
        TYPE,
        /** Before the name of the module that a whole file is. */
        MODULE,
        /** Begins a statement that names other files, or what they declare. */
        IMPORTS,
        /** Before another name for what is imported or opened. */
        RENAMES,
        /** Before a declaration that other files do not see. */
        HIDES,
        /** The object whose code it is. */
        OWNER,
        /** Before a condition or a block; calls nothing. */
        CONTROL,
        /** Begins a block. */
        BEGINS,
        /** Ends a block. */
        ENDS,
        /** Before a value that patterns follow. */
        MATCHES,
        /** At the end of the name of a form that binds names to values. */
        BINDS,
        /** The name of what nobody reads, or of an error. */
        IGNORED,
        /** Before a pattern in braces. */
        BEFORE_PATTERN,
        /** Before a value, and so not before a name that is declared. */
        BEFORE_VALUE,
        /** A value, not a name. */
        VALUE,
        /** Before an error. */
        THROWS,
        /** Behind what a test is about. */
        EXPECTS,
        /** In the name of what sends a request to an address. */
        SENDS,
        /** In the name of what makes another form of an answer. */
        DECODES,
        /** At the end of the name of what makes an address, a request or a client of a URL. */
        MAKES,
        /** At the beginning of the name of what reads what has a key. */
        READS,
        /** Says by which key a member of a type is written. */
        KEYS,
        /** What makes the query of a URL of what it is given. */
        QUERIES,
        /** At the end of the name of what tells a request's handle something. */
        TELLS,
        /** Tells a request's handle its URL, behind a verb. */
        OPENS,
        /** Tells all who listen of an event, by its name and with what goes along. */
        EMITS,
        /** What is called with the result of what was promised. */
        SETTLES,
        /** A member of a request that is given a function which gets the answer. */
        ANSWERED,
        /** At the end of the name of an answer's type. */
        ANSWER,
        /** At the end of the name of a folder that holds tests, or what they use. */
        TESTS,
        /** A key whose value is for people. */
        PROSE,
        /** A key whose value is the name of something else, where that is a method's name and nothing more. */
        LABELS,
        /** A step in the path of a URL of a page about a method. */
        PAGES,
        /** An expression that means the answer to a request that its file describes. */
        EXPRESSIONS,
        /** Gives back the same text, URL or request in another form. */
        KEEPS_TEXT,
        /** Makes a text or a collection of what it is given. */
        MAKES_TEXT,
        /** Asks something about a text. */
        ASKS_TEXT,
        /** Sends all headers at once, or credentials. */
        SENDS_HEADERS,
        /** Gives back what has the same type inside. */
        KEEPS_TYPE,
        /** Puts what it is given into what it is called on. */
        FILLS,
        /** A collection that refuses what it was given already. */
        HOLDS_ONCE,
        /** A method that works in the background for its class. */
        WORKS,
        /** A method that gets what that one gave back. */
        ENDS_WORK,
        /** Of a data type, and reads none of its fields. */
        READS_NOTHING,
        /** Takes what is to be deserialized. */
        DESERIALIZES
    }

    /** Whether a word has a meaning; its case counts. */
    public boolean is(Meaning meaning, String word) {
        return of(meaning).contains(word);
    }

    /** Whether a name, in whatever case, begins with a word of that meaning. */
    public boolean begins(Meaning meaning, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return of(meaning).stream().anyMatch(lower::startsWith);
    }

    /** Whether a name, in whatever case, has a word of that meaning in it. */
    public boolean within(Meaning meaning, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return of(meaning).stream().anyMatch(lower::contains);
    }

    /** Whether a name, in whatever case, ends with a word of that meaning. */
    public boolean ends(Meaning meaning, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return of(meaning).stream().anyMatch(lower::endsWith);
    }

    /** All words of a meaning. */
    public Set<String> of(Meaning meaning) {
        return all.getOrDefault(meaning, Set.of());
    }
}
