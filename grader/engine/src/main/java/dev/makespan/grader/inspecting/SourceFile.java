package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.makespan.grader.exercise.TypeFacts;
import dev.makespan.grader.exercise.TypeFacts.Range;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.verdict.Finding.Lines;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file of a submission as a rule sees it: its tree, and what javac knows about the nodes of the tree. */
public final class SourceFile {
    private final String path;
    private final CompilationUnit tree;
    private final UnicodeEscapes text;
    private final TypeFacts facts;
    private final SubmittedCode submission;

    SourceFile(String path, CompilationUnit tree, UnicodeEscapes text, TypeFacts facts, SubmittedCode submission) {
        this.path = path;
        this.tree = tree;
        this.text = text;
        this.facts = facts;
        this.submission = submission;
    }

    public CompilationUnit tree() {
        return tree;
    }

    /** The submission that this file belongs to. */
    public SubmittedCode submission() {
        return submission;
    }

    /** The class that declares the method called, or referred to; null if unknown. */
    public @Nullable String ownerOf(Node call) {
        return facts.ownerOf(path, rangeOf(call));
    }

    /** The type of the expression, or of the class declared; null if unknown. */
    public @Nullable String typeOf(Node expressionOrClass) {
        return facts.typeOf(path, rangeOf(expressionOrClass));
    }

    /** The exceptions that the called method or constructor declares. */
    public Set<String> thrownBy(Node call) {
        return facts.thrownBy(path, rangeOf(call));
    }

    /** The variable that a name or a field access stands for; null if it is none, or unknown. */
    public @Nullable Variable variableAt(Node expression) {
        return facts.variableAt(path, rangeOf(expression));
    }

    /** Whether {@code type} is known to be {@code ancestor} or to extend or implement it. */
    public boolean isA(@Nullable String type, String ancestor) {
        return type != null && facts.isA(type, ancestor);
    }

    String path() {
        return path;
    }

    /** The line on which the node begins, in the file as it was submitted. */
    int lineOf(Node node) {
        return rangeOf(node).beginLine();
    }

    /** The lines of the innermost method, constructor or initialiser around a node; of the field, where it is in none. */
    @Nullable
    Lines bodyAround(Node node) {
        return Stream.iterate(
                        node, Objects::nonNull, each -> each.getParentNode().orElse(null))
                .filter(BodyDeclaration.class::isInstance)
                .filter(each -> !(each instanceof TypeDeclaration<?>))
                .findFirst()
                .map(this::rangeOf)
                .map(range -> new Lines(range.beginLine(), range.endLine()))
                .orElse(null);
    }

    private Range rangeOf(Node node) {
        var range = node.getRange()
                .orElseThrow(() -> new IllegalArgumentException("not from the text of " + path + ": " + node));
        return text.asWritten(new Range(range.begin.line, range.begin.column, range.end.line, range.end.column));
    }
}
