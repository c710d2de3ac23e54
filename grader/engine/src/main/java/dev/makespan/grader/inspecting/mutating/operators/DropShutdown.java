package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves open what was to be closed, and running what was to be cancelled. */
public final class DropShutdown implements Operator {
    private static final Set<String> ENDS = Set.of("cancel", "close", "interrupt", "shutdown", "shutdownNow");
    /** Is {@link DropInterruptRestore}'s. */
    private static final String RESTORE = "Thread.currentThread().interrupt();";

    @Override
    public String id() {
        return "drop-shutdown";
    }

    @Override
    public void mutate(Original original) {
        Calls.statements(original.tree(), ENDS).stream()
                .filter(statement -> !RESTORE.equals(statement.toString()))
                .forEach(original::drop);
        for (TryStmt closing : original.tree().findAll(TryStmt.class)) {
            if (!closing.getResources().isEmpty()) {
                keepOpen(original, closing);
            }
        }
    }

    /** {@code try (r) b} becomes {@code { r; b }}; with clauses, those are kept. */
    private static void keepOpen(Original original, TryStmt closing) {
        String opened = closing.getResources().stream()
                .filter(Expression::isVariableDeclarationExpr)
                .map(resource -> original.text(resource) + "; ")
                .collect(Collectors.joining());
        String body = "{ " + opened + original.text(closing.getTryBlock()) + " }";
        boolean plain =
                closing.getCatchClauses().isEmpty() && closing.getFinallyBlock().isEmpty();
        var clauses = new StringBuilder();
        closing.getCatchClauses().forEach(clause -> clauses.append(' ').append(original.text(clause)));
        closing.getFinallyBlock().ifPresent(block -> clauses.append(" finally ").append(original.text(block)));
        original.replace(closing, plain ? body : "try " + body + clauses);
    }
}
