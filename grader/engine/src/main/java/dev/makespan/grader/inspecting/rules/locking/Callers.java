package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of a file's methods are called where, by their names. */
final class Callers {
    private final SourceFile file;
    private @Nullable Map<String, List<MethodCallExpr>> calls;

    Callers(SourceFile file) {
        this.file = file;
    }

    /** The calls in this file that may go to the method. */
    List<MethodCallExpr> of(MethodDeclaration method) {
        if (calls == null) {
            calls = file.tree().findAll(MethodCallExpr.class).stream()
                    .collect(Collectors.groupingBy(MethodCallExpr::getNameAsString));
        }
        return calls.getOrDefault(method.getNameAsString(), List.of()).stream()
                .filter(call ->
                        call.getArguments().size() == method.getParameters().size())
                .toList();
    }

    /** Whether the method that {@code node} stands in is called in a loop, which may look again. */
    boolean callInLoop(Node node) {
        return node.findAncestor(MethodDeclaration.class)
                .filter(method -> of(method).stream().anyMatch(Callers::isInLoop))
                .isPresent();
    }

    private static boolean isInLoop(MethodCallExpr call) {
        return Blocks.ancestors(call)
                .takeWhile(ancestor -> !Locks.isEdge(ancestor))
                .anyMatch(ancestor ->
                        ancestor instanceof WhileStmt || ancestor instanceof DoStmt || ancestor instanceof ForStmt);
    }
}
