package io.github.rtmlint.proof;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.stmt.IfStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Other ways of writing the same program. */
enum Layout {
    /** Tabs, the line ends of Windows, and a comment in every gap. */
    COMMENTED(source -> commented(source).replace("\n", "\r\n")),
    /** Nothing that could be left out between words. */
    ONE_LINE(Layout::onOneLine);

    /** A comment must not split what only the parser takes for two. */
    private static final Set<String> PARTS = Set.of(">", "-");

    private final UnaryOperator<String> change;

    Layout(UnaryOperator<String> change) {
        this.change = change;
    }

    String of(String source) {
        return change.apply(source);
    }

    /** The tree without what does nothing: a condition without a body, which comments may hold, or an import's second. */
    static CompilationUnit tree(String source) {
        CompilationUnit tree = parse(source.replace("\r\n", "\n"));
        tree.findAll(IfStmt.class).forEach(choice -> {
            choice.getElseStmt()
                    .filter(e -> e.isBlockStmt() && e.asBlockStmt().isEmpty())
                    .ifPresent(e -> e.remove());
            if (!choice.hasElseBranch()
                    && choice.getThenStmt().isBlockStmt()
                    && choice.getThenStmt().asBlockStmt().isEmpty()) {
                choice.remove();
            }
        });
        Set<String> imported = new HashSet<>();
        List.copyOf(tree.getImports()).stream()
                .filter(i -> !imported.add(i.toString().strip()))
                .forEach(tree.getImports()::remove);
        return tree;
    }

    private static CompilationUnit parse(String source) {
        return new JavaParser(
                        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE))
                .parse(source)
                .getResult()
                .orElseThrow();
    }

    private static List<JavaToken> tokens(String source) {
        List<JavaToken> tokens = new ArrayList<>();
        parse(source).getTokenRange().orElseThrow().forEach(tokens::add);
        return tokens;
    }

    private static String commented(String source) {
        StringBuilder out = new StringBuilder();
        for (JavaToken token : tokens(source)) {
            boolean space = token.getCategory().isWhitespace();
            out.append(space ? token.getText().replace("    ", "\t") : token.getText());
            if (!token.getCategory().isWhitespaceOrComment() && !PARTS.contains(token.getText())) {
                out.append("/* gap */");
            }
        }
        return out.toString();
    }

    private static String onOneLine(String source) {
        StringBuilder out = new StringBuilder();
        for (JavaToken token : tokens(source)) {
            if (token.getCategory().isComment() && !token.getText().startsWith("//")) {
                out.append(token.getText().replace("\n", " "));
            } else if (!token.getCategory().isWhitespaceOrComment()) {
                out.append(token.getText()).append(PARTS.contains(token.getText()) ? "" : " ");
            }
        }
        return out.toString();
    }
}
