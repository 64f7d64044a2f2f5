package io.github.rtmlint.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import io.github.rtmlint.text.Position;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Parses Java of any level; what no tree can be made of is a value, not an exception. */
final class UnitParser {
    /** Room for some ten thousand nested expressions; a thread takes of it what it needs. */
    private static final long STACK_BYTES = 256L << 20;

    /** Lookahead of the grammar grows with nesting: beyond this depth of brackets parsing would not end. */
    private static final int DEEPEST_NESTING = 400;

    /** Longer sources are not parsed, in UTF-16 units: parsing takes memory for some two hundred bytes for each. */
    private static final int LONGEST = 2 << 20;

    private UnitParser() {}

    /**
     * @param unit the tree, when there is one
     * @param line of the first syntax error, from 1; 0 when there is none
     * @param column of it, from 1
     * @param message what is wrong; empty when nothing is
     */
    record Parsed(Optional<Unit> unit, int line, int column, String message) {}

    /** Parses in the calling thread, which should be one of {@link #withRoom}. */
    static Parsed parse(Source source) {
        if (source.text().length() > LONGEST) {
            return new Parsed(Optional.empty(), 0, 0, "larger than 2 MB");
        }
        int deepAt = tooDeepAt(source.text());
        if (deepAt >= 0) {
            Position at = source.position(deepAt);
            return new Parsed(Optional.empty(), at.line(), at.column(), "nested too deeply");
        }
        try {
            return parsed(source, parser().parse(source.text()));
        } catch (StackOverflowError tooDeep) {
            return new Parsed(Optional.empty(), 0, 0, "nested too deeply");
        }
    }

    /** One that takes the grammar of every level, and leaves it to the compiler to say what a level does not allow. */
    private static JavaParser parser() {
        ParserConfiguration configuration = new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE);
        configuration.getProcessors().clear();
        return new JavaParser(configuration);
    }

    private static Parsed parsed(Source source, ParseResult<CompilationUnit> result) {
        Optional<CompilationUnit> tree = result.getResult().filter(t -> result.isSuccessful());
        if (tree.isPresent()) {
            return new Parsed(Optional.of(new Unit(source, tree.get()).attach()), 0, 0, "");
        }
        Position at = result.getProblems().stream()
                .flatMap(p -> p.getLocation().stream())
                .flatMap(l -> l.getBegin().getRange().stream())
                .map(r -> new Position(r.begin.line, r.begin.column))
                .findFirst()
                .orElse(new Position(0, 0));
        return new Parsed(Optional.empty(), at.line(), at.column(), "not valid Java");
    }

    private static int tooDeepAt(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '{' || c == '[') {
                if (++depth > DEEPEST_NESTING) {
                    return i;
                }
            } else if ((c == ')' || c == '}' || c == ']') && depth > 0) {
                depth--;
            }
        }
        return -1;
    }

    /** Runs a task in threads with a stack deep enough for parsing and for walking trees, and waits for all of them. */
    static void withRoom(int threads, Runnable task) {
        List<FutureTask<Void>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            FutureTask<Void> run = new FutureTask<>(task, null);
            new Thread(null, run, "java-reader-" + i, STACK_BYTES).start();
            running.add(run);
        }
        running.forEach(UnitParser::await);
    }

    private static void await(FutureTask<Void> run) {
        try {
            run.get();
        } catch (InterruptedException e) {
            run.cancel(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError tooDeep) {
                throw new IllegalStateException("the code hangs together too deeply to be followed", tooDeep);
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
