package dev.makespan.grader.inspecting.mutating;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of a right answer, and the mutants that one operator makes of it. */
public final class Original {
    private final String path;
    private final String text;
    private final CompilationUnit tree;
    private final String operator;
    private final List<Integer> lineStarts = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    Original(String path, String text, CompilationUnit tree, String operator) {
        this.path = path;
        this.text = text;
        this.tree = tree;
        this.operator = operator;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lineStarts.add(i + 1);
            }
        }
    }

    public CompilationUnit tree() {
        return tree;
    }

    /** The text of a node as it was written. */
    public String text(Node node) {
        return text.substring(begin(node), end(node));
    }

    /** Adds a mutant with this text in the node's place. */
    public void replace(Node node, String other) {
        mutate(node, List.of(new Edit(node, other)));
    }

    /** Adds a mutant in which the statement is never reached, though the compiler cannot know. */
    public void drop(Statement statement) {
        replace(statement, unreached(statement));
    }

    /** The statement, such that it is never reached. Dropped, it would leave catch clauses that cannot be compiled. */
    public String unreached(Statement statement) {
        return "if (Thread.currentThread() == null) " + text(statement);
    }

    /**
     * Adds a mutant with several edits, of which none lies inside another.
     *
     * @param at the place that gives the mutant its name
     */
    public void mutate(Node at, List<Edit> edits) {
        var mutated = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparing((Edit edit) -> begin(edit.node())).reversed())
                .forEach(edit -> mutated.replace(begin(edit.node()), end(edit.node()), edit.text()));
        int line = range(at).begin.line;
        String code = lineText(line);
        mutants.add(new Mutant(operator, code, seen.merge(code, 1, Integer::sum), path, line, mutated.toString()));
    }

    List<Mutant> mutants() {
        return mutants;
    }

    private String lineText(int line) {
        int begin = lineStarts.get(line - 1);
        int end = line < lineStarts.size() ? lineStarts.get(line) : text.length();
        return text.substring(begin, end).strip().replaceAll("\\s+", " ");
    }

    private int begin(Node node) {
        return offset(range(node).begin);
    }

    private int end(Node node) {
        return offset(range(node).end) + 1;
    }

    private int offset(Position position) {
        return lineStarts.get(position.line - 1) + position.column - 1;
    }

    private Range range(Node node) {
        return node.getRange().orElseThrow(() -> new IllegalArgumentException("not from the text of " + path));
    }
}
