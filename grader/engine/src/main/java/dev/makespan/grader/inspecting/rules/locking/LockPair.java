package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two locks that one method holds at once.
 *
 * @param at where the second is taken
 * @param body the method or function
 */
record LockPair(Expression first, Expression second, Node at, Node body) {
    /** All in the file; of monitors those that stand in each other, of locks those taken one after the other. */
    static List<LockPair> in(SourceFile file) {
        var pairs = new ArrayList<LockPair>();
        file.tree().findAll(SynchronizedStmt.class).forEach(inner -> addMonitors(inner, pairs));
        LockUse last = null;
        for (LockUse use : LockUse.in(file)) {
            boolean isTaken = use.takesForCertain() && !use.isSemaphore();
            if (isTaken
                    && last != null
                    && last.body() == use.body()
                    && !last.key().equals(use.key())) {
                pairs.add(new LockPair(last.lock(), use.lock(), use.call(), use.body()));
            }
            last = isTaken ? use : null;
        }
        return pairs;
    }

    private static void addMonitors(SynchronizedStmt inner, List<LockPair> pairs) {
        Node body = Blocks.ancestors(inner).filter(Locks::isEdge).findFirst().orElse(null);
        if (body == null) {
            return;
        }
        Blocks.ancestors(inner)
                .takeWhile(node -> node != body)
                .filter(SynchronizedStmt.class::isInstance)
                .map(outer -> ((SynchronizedStmt) outer).getExpression())
                .findFirst()
                .or(() -> Optional.of(body)
                        .filter(code -> code instanceof MethodDeclaration method
                                && method.isSynchronized()
                                && !method.isStatic())
                        .map(_ -> new ThisExpr()))
                .ifPresent(outer -> pairs.add(new LockPair(outer, inner.getExpression(), inner, body)));
    }

    /** Whether both are this object or fields of it, so that the names say which locks they are. */
    boolean isOfFields(SourceFile file) {
        return isField(file, first) && isField(file, second) && !forwards(file).equals(backwards(file));
    }

    private static boolean isField(SourceFile file, Expression lock) {
        var variable = lock instanceof NameExpr
                        || lock instanceof FieldAccessExpr field
                                && field.getScope().isThisExpr()
                ? file.variableAt(lock)
                : null;
        return lock instanceof ThisExpr || variable != null && variable.isField();
    }

    String forwards(SourceFile file) {
        return Locks.key(file, first) + " " + Locks.key(file, second);
    }

    String backwards(SourceFile file) {
        return Locks.key(file, second) + " " + Locks.key(file, first);
    }
}
