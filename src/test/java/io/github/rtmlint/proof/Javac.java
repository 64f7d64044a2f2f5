package io.github.rtmlint.proof;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's compiler. */
final class Javac {
    private Javac() {}

    /** What the compiler says about all sources below a folder, a line each in its own words; classes go to another folder. */
    static List<String> compile(Path sources, List<Path> jars, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        String classpath = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of(
                "-Xlint:deprecation", "-proc:none", "-implicit:none", "-cp", classpath, "-d", classes.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            new StringWriter(),
                            files,
                            told,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(javaFiles(sources)))
                    .call();
        }
        return told.getDiagnostics().stream().map(Javac::line).toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> told) {
        String file = told.getSource() == null
                ? "-"
                : Path.of(told.getSource().toUri()).getFileName().toString();
        return told.getKind() + " " + file + ":" + told.getLineNumber() + ": " + told.getMessage(Locale.ROOT);
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
