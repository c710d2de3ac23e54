package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds a lock where, as far as one file tells. */
final class Holders {
    private static final List<String> TAKING = List.of("lock", "acquire", "enter");

    private final SourceFile file;
    private final Callers callers;
    private @Nullable List<MethodReferenceExpr> references;
    private @Nullable Boolean locksForOthers;

    Holders(SourceFile file) {
        this.file = file;
        this.callers = new Callers(file);
    }

    /** Whether it is certain that the thread does not hold the monitor of {@code on}. */
    boolean cannotHoldMonitor(Node node, Expression on) {
        boolean isThis = on instanceof ThisExpr self && self.getTypeName().isEmpty();
        if (!isThis && !Owned.byNameHere(file, on)) {
            return false;
        }
        List<SynchronizedStmt> around = synchronizedAround(node);
        if (!around.isEmpty()) {
            String key = Locks.key(file, on);
            return around.stream().allMatch(block -> isAnother(block.getExpression(), key));
        }
        MethodDeclaration method = methodOf(node);
        if (method == null || isInUnknownTask(node)) {
            return false;
        }
        if (method.isSynchronized() && !isInTask(node)) {
            // Its monitor is that of this object, or of the class.
            return !isThis;
        }
        return isInTask(node) || !mayBeCalledUnderLock(method, new HashSet<>());
    }

    /** Whether it is certain that the thread has not taken the lock of the condition {@code on}. */
    boolean cannotHoldLockOf(Node node, Expression on) {
        MethodDeclaration method = methodOf(node);
        return method != null
                && Owned.isPrivateField(file, on)
                && Owned.isConditionOfOwnLock(file, on)
                && !isInUnknownTask(node)
                && !takesLock(method)
                && (method.isPrivate() || !locksForOthers())
                && !mayBeCalledUnderLock(method, new HashSet<>());
    }

    /** Whether some method takes a lock and leaves it to its caller to give it back; looked for once in the file. */
    private boolean locksForOthers() {
        if (locksForOthers == null) {
            List<LockUse> uses = LockUse.in(file);
            locksForOthers = uses.stream()
                    .filter(LockUse::takesForCertain)
                    .anyMatch(use -> uses.stream().noneMatch(other -> other.givesBack() && other.body() == use.body()));
        }
        return locksForOthers;
    }

    private boolean isAnother(Expression monitor, String key) {
        return !Locks.key(file, monitor).equals(key)
                && (monitor.isThisExpr() || Owned.byNameHere(file, monitor) || monitor.isClassExpr());
    }

    private static @Nullable MethodDeclaration methodOf(Node node) {
        return Blocks.ancestors(node)
                                .filter(BodyDeclaration.class::isInstance)
                                .findFirst()
                                .orElse(null)
                        instanceof MethodDeclaration method
                ? method
                : null;
    }

    private List<SynchronizedStmt> synchronizedAround(Node node) {
        return Blocks.ancestors(node)
                .takeWhile(ancestor -> !(ancestor instanceof BodyDeclaration<?>)
                        && !(ancestor instanceof LambdaExpr task && isOwnTask(task)))
                .filter(SynchronizedStmt.class::isInstance)
                .map(SynchronizedStmt.class::cast)
                .toList();
    }

    private boolean isInTask(Node node) {
        return lambdas(node).stream().anyMatch(this::isOwnTask);
    }

    /** Whether a function runs this of which nobody knows who calls it. */
    private boolean isInUnknownTask(Node node) {
        return lambdas(node).stream().anyMatch(lambda -> !isOwnTask(lambda) && !Blocks.runsInPlace(file, lambda));
    }

    private static List<LambdaExpr> lambdas(Node node) {
        return Blocks.ancestors(node)
                .takeWhile(ancestor -> !(ancestor instanceof BodyDeclaration<?>))
                .filter(LambdaExpr.class::isInstance)
                .map(LambdaExpr.class::cast)
                .toList();
    }

    /** Whether a new thread, or a pool's, begins with this function. */
    private boolean isOwnTask(Expression function) {
        return switch (function.getParentNode().orElse(null)) {
            case ObjectCreationExpr creation -> file.isA(file.typeOf(creation), Asynchronous.THREAD);
            case MethodCallExpr call -> Asynchronous.starts(file, call);
            case null, default -> false;
        };
    }

    private boolean mayBeCalledUnderLock(MethodDeclaration method, Set<MethodDeclaration> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return isReferredTo(method) || callers.of(method).stream().anyMatch(call -> mayHoldLock(call, seen));
    }

    private boolean mayHoldLock(MethodCallExpr call, Set<MethodDeclaration> seen) {
        MethodDeclaration caller = methodOf(call);
        return caller == null
                || call.findAncestor(SynchronizedStmt.class).isPresent()
                || caller.isSynchronized()
                || takesLock(caller)
                || isInUnknownTask(call)
                || mayBeCalledUnderLock(caller, seen);
    }

    /** Also by a helper: then its name tells. */
    private static boolean takesLock(MethodDeclaration method) {
        return method.findFirst(
                        MethodCallExpr.class,
                        call -> TAKING.stream().anyMatch(call.getNameAsString().toLowerCase(Locale.ROOT)::contains))
                .isPresent();
    }

    /** Whether the method is given to somebody who may hold a lock when calling it. */
    private boolean isReferredTo(MethodDeclaration method) {
        if (references == null) {
            references = file.tree().findAll(MethodReferenceExpr.class);
        }
        return references.stream()
                .anyMatch(reference ->
                        reference.getIdentifier().equals(method.getNameAsString()) && !isOwnTask(reference));
    }
}
