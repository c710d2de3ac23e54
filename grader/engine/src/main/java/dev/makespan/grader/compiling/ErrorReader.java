package dev.makespan.grader.compiling;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.makespan.grader.verdict.SourceLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Makes compile errors of what javac reports, by looking at the place that it reports. */
final class ErrorReader {
    private static final Comparator<CompileError> BY_PLACE = Comparator.comparing(
                    (CompileError error) -> error.at().file())
            .thenComparing(error -> error.at().line());

    private final List<CompilationUnitTree> units;
    private final SourcePositions positions;
    private final String firstFile;

    /**
     * @param units as parsed, however broken; none if the parser failed
     * @param firstFile where to show what is not about one file
     */
    ErrorReader(JavacTask task, List<CompilationUnitTree> units, String firstFile) {
        this.firstFile = firstFile;
        this.units = units;
        this.positions = Trees.instance(task).getSourcePositions();
    }

    /** By place, each said once. */
    List<CompileError> read(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(this::read).distinct().sorted(BY_PLACE).toList();
    }

    /** By place, the first of each line: one misplaced character often makes several errors. */
    List<CompileError> readSyntax(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        var lines = new HashSet<SourceLine>();
        return diagnostics.stream()
                .map(this::read)
                .filter(error -> lines.add(error.at()))
                .sorted(BY_PLACE)
                .toList();
    }

    private CompileError read(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String javac = JavacRun.text(diagnostic);
        String message = StudentWords.of(
                new JavacError(diagnostic.getCode(), javac, codeAt(diagnostic), standsInLambda(diagnostic)));
        int line = (int) Math.max(1, diagnostic.getLineNumber());
        return new CompileError(new SourceLine(file == null ? firstFile : file.getName(), line), message, javac);
    }

    /** The code that the diagnostic underlines; empty if it names a point only. */
    private static String codeAt(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            CharSequence text =
                    diagnostic.getSource() == null ? "" : diagnostic.getSource().getCharContent(true);
            long start = diagnostic.getStartPosition();
            long end = diagnostic.getEndPosition();
            boolean known = 0 <= start && start <= end && end <= text.length();
            return known ? text.subSequence((int) start, (int) end).toString() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean standsInLambda(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        return units.stream()
                .filter(unit -> file != null && unit.getSourceFile().getName().equals(file.getName()))
                .anyMatch(unit -> innermost(unit, diagnostic.getPosition()) instanceof LambdaExpressionTree);
    }

    /** The lambda, method or class that the code at {@code position} directly belongs to. */
    private Tree innermost(CompilationUnitTree unit, long position) {
        var scanner = new TreeScanner<@Nullable Void, @Nullable Void>() {
            private Tree innermost = unit;

            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
                if ((tree instanceof LambdaExpressionTree || tree instanceof MethodTree || tree instanceof ClassTree)
                        && positions.getStartPosition(unit, tree) <= position
                        && position < positions.getEndPosition(unit, tree)) {
                    innermost = tree;
                }
                return super.scan(tree, nothing);
            }
        };
        scanner.scan(unit, null);
        return scanner.innermost;
    }

    /**
     * The files that do not declare the package of their folder. javac accepts those, but nothing would find their
     * classes.
     */
    List<CompileError> misplaced(Map<String, SubmittedFile> files) {
        var errors = new ArrayList<CompileError>();
        for (CompilationUnitTree unit : units) {
            String path = unit.getSourceFile().getName();
            String expected = files.get(path).packageName();
            PackageTree declared = unit.getPackage();
            if (declared == null) {
                errors.add(new CompileError(
                        new SourceLine(path, 1),
                        "The package line is missing: this file must begin with `package %s;`.".formatted(expected),
                        "no package is declared"));
            } else if (!declared.getPackageName().toString().equals(expected)) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, declared));
                errors.add(new CompileError(
                        new SourceLine(path, (int) line),
                        "This file belongs to another package: the line must be `package %s;`.".formatted(expected),
                        "package " + declared.getPackageName() + " is declared"));
            }
        }
        return errors;
    }
}
