package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.inspecting.mutating.Edit;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.List;
import java.util.Set;

/** Takes two locks in an order that others do not keep to. */
public final class SwapLockOrder implements Operator {
    @Override
    public String id() {
        return "swap-lock-order";
    }

    @Override
    public void mutate(Original original) {
        for (SynchronizedStmt outer : original.tree().findAll(SynchronizedStmt.class)) {
            outer.getBody()
                    .getStatements()
                    .getFirst()
                    .filter(SynchronizedStmt.class::isInstance)
                    .map(SynchronizedStmt.class::cast)
                    .ifPresent(inner -> swap(original, outer.getExpression(), inner.getExpression()));
        }
        for (BlockStmt block : original.tree().findAll(BlockStmt.class)) {
            List<Statement> locks = Calls.statements(block, Set.of("lock")).stream()
                    .filter(lock -> lock.getParentNode()
                            .filter(parent -> parent == block)
                            .isPresent())
                    .toList();
            for (int i = 0; i + 1 < locks.size(); i++) {
                swap(original, locks.get(i), locks.get(i + 1));
            }
        }
        for (BlockStmt block : original.tree().findAll(BlockStmt.class)) {
            ordering(original, block);
        }
    }

    private static void swap(Original original, Node first, Node second) {
        original.mutate(first, List.of(new Edit(first, original.text(second)), new Edit(second, original.text(first))));
    }

    /** {@code first = a < b ? a : b; second = a < b ? b : a} becomes {@code first = a; second = b}. */
    private static void ordering(Original original, BlockStmt block) {
        List<ConditionalExpr> choices = block.findAll(ConditionalExpr.class).stream()
                .filter(choice -> choice.findAncestor(BlockStmt.class)
                        .filter(nearest -> nearest == block)
                        .isPresent())
                .toList();
        for (int i = 0; i + 1 < choices.size(); i++) {
            ConditionalExpr one = choices.get(i);
            ConditionalExpr other = choices.get(i + 1);
            if (one.getThenExpr().equals(other.getElseExpr())
                    && one.getElseExpr().equals(other.getThenExpr())) {
                original.mutate(
                        one,
                        List.of(
                                new Edit(one, original.text(one.getThenExpr())),
                                new Edit(other, original.text(one.getElseExpr()))));
            }
        }
    }
}
