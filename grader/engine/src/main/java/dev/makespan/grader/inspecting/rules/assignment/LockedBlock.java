package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Code that an object of a class runs under a lock of which it has exactly one.
 *
 * @param lock as a student would call it
 * @param at where it is taken
 * @param code what runs under it
 */
record LockedBlock(String lock, Node at, Node code) {
    private static final String LOCK = "java.util.concurrent.locks.Lock";

    /** Those of the class itself, not of the classes in it, of which there may be many objects. */
    static List<LockedBlock> of(SourceFile file, TypeDeclaration<?> type) {
        var blocks = new ArrayList<LockedBlock>();
        // A lock for reading lets many in, and may be in any field.
        boolean sharesLocks = type.findFirst(
                        MethodCallExpr.class, call -> call.getNameAsString().equals("readLock"))
                .isPresent();
        for (MethodDeclaration method : type.getMethods()) {
            if (method.isSynchronized()) {
                String lock = method.isStatic() ? "`" + type.getNameAsString() + ".class`" : "`this`";
                blocks.add(new LockedBlock(lock, method.getName(), method));
            }
            method.findAll(
                            SynchronizedStmt.class,
                            block -> isOf(type, block) && isOnly(file, type, block.getExpression()))
                    .forEach(block -> blocks.add(new LockedBlock(
                            "`" + Text.of(block.getExpression()) + "`", block.getExpression(), block.getBody())));
            if (!sharesLocks) {
                method.findAll(MethodCallExpr.class, call -> isOf(type, call) && locks(file, type, call))
                        .forEach(call -> heldBy(call)
                                .ifPresent(code -> blocks.add(new LockedBlock(
                                        "`" + call.getScope().orElseThrow() + "`", call.getName(), code))));
            }
        }
        return blocks;
    }

    private static boolean isOf(TypeDeclaration<?> type, Node node) {
        return Blocks.ancestors(node)
                .filter(around -> around instanceof TypeDeclaration<?>
                        || around instanceof ObjectCreationExpr creation
                                && creation.getAnonymousClassBody().isPresent())
                .findFirst()
                .filter(around -> around == type)
                .isPresent();
    }

    /** Whether all who come by here with the same object mean the same lock. */
    private static boolean isOnly(SourceFile file, TypeDeclaration<?> type, Expression lock) {
        return lock instanceof ThisExpr || lock instanceof ClassExpr || isField(file, type, lock);
    }

    private static boolean isField(SourceFile file, TypeDeclaration<?> type, Expression lock) {
        boolean isName = lock instanceof NameExpr
                || lock instanceof FieldAccessExpr field && field.getScope().isThisExpr();
        if (!isName) {
            return false;
        }
        var variable = file.variableAt(lock);
        return variable != null
                && variable.isField()
                && variable.owner() != null
                && variable.owner().equals(file.typeOf(type));
    }

    private static boolean locks(SourceFile file, TypeDeclaration<?> type, MethodCallExpr call) {
        return (call.getNameAsString().equals("lock") || call.getNameAsString().equals("lockInterruptibly"))
                && file.isA(file.ownerOf(call), LOCK)
                && call.getScope().filter(lock -> isField(file, type, lock)).isPresent();
    }

    /** The block of the try behind the call, if its finally gives the lock back and nothing in it does so before. */
    private static Optional<Node> heldBy(MethodCallExpr lock) {
        return lock.getParentNode()
                .filter(ExpressionStmt.class::isInstance)
                .flatMap(statement -> next((Statement) statement))
                .filter(TryStmt.class::isInstance)
                .map(TryStmt.class::cast)
                .filter(attempt -> attempt.getFinallyBlock()
                        .filter(end -> givesBack(end, lock))
                        .isPresent())
                .filter(attempt -> !givesBack(attempt.getTryBlock(), lock))
                .map(TryStmt::getTryBlock);
    }

    private static Optional<Statement> next(Statement statement) {
        if (!(statement.getParentNode().orElse(null) instanceof BlockStmt block)) {
            return Optional.empty();
        }
        return block.getStatements().stream()
                .dropWhile(other -> other != statement)
                .skip(1)
                .findFirst();
    }

    private static boolean givesBack(BlockStmt code, MethodCallExpr lock) {
        return code.findFirst(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("unlock")
                                && call.getScope().equals(lock.getScope()))
                .isPresent();
    }
}
