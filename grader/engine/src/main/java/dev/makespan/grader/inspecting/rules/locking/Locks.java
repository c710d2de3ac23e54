package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lock an expression stands for, and where locks are taken. */
final class Locks {
    static final String CONDITION = "java.util.concurrent.locks.Condition";
    static final String LOCK = "java.util.concurrent.locks.Lock";
    static final String SEMAPHORE = "java.util.concurrent.Semaphore";

    private static final Set<String> LOCKING = Set.of("lock", "lockInterruptibly", "tryLock");

    private Locks() {}

    /** Equal for expressions that stand for the same object at one place; of two places nobody knows. */
    static String key(SourceFile file, Expression expression) {
        return switch (expression) {
            case EnclosedExpr enclosed -> key(file, enclosed.getInner());
            case ThisExpr _ -> "this";
            case NameExpr name -> variable(file, name, "");
            case FieldAccessExpr field when field.getScope().isThisExpr() -> variable(file, field, "");
            case FieldAccessExpr field -> variable(file, field, key(file, field.getScope()) + ".");
            default -> expression.toString();
        };
    }

    private static String variable(SourceFile file, Expression expression, String of) {
        var variable = file.variableAt(expression);
        if (variable == null) {
            return expression.toString();
        }
        return (variable.isField() && variable.is(javax.lang.model.element.Modifier.STATIC) ? "" : of)
                + variable.name()
                + "#"
                + variable.number();
    }

    /** The block that takes a lock before {@code node}, in the same method or lambda; null if none does. */
    static @Nullable Node region(Node node) {
        Node child = node;
        while (child.getParentNode().isPresent() && !isEdge(child)) {
            Node parent = child.getParentNode().get();
            if (parent instanceof SynchronizedStmt || parent instanceof BlockStmt block && locksBefore(block, child)) {
                return parent;
            }
            child = parent;
        }
        return null;
    }

    private static boolean locksBefore(BlockStmt block, Node child) {
        for (Statement statement : block.getStatements()) {
            if (statement == child) {
                return false;
            }
            if (statement instanceof ExpressionStmt line
                    && line.getExpression() instanceof MethodCallExpr call
                    && LOCKING.contains(call.getNameAsString())) {
                return true;
            }
        }
        return false;
    }

    /** Where the code of one method or function ends. */
    static boolean isEdge(Node node) {
        return node instanceof BodyDeclaration<?> || node instanceof LambdaExpr;
    }

    /** Whether the class around {@code node} is itself a lock or a condition, which others use as one. */
    static boolean isInLockClass(SourceFile file, Node node) {
        return Blocks.ancestors(node)
                .filter(type -> type instanceof TypeDeclaration<?> || type instanceof ObjectCreationExpr)
                .map(file::typeOf)
                .anyMatch(type -> List.of(CONDITION, LOCK, "java.util.concurrent.locks.ReadWriteLock").stream()
                        .anyMatch(known -> file.isA(type, known)));
    }
}
