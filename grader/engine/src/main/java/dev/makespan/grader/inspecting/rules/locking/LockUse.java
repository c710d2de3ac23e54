package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call that takes a lock, or a permit of a semaphore, or gives it back.
 *
 * @param key of the lock, as {@link Locks#key} has it
 * @param body the method or function that the call stands in
 */
record LockUse(MethodCallExpr call, Expression lock, String key, Node body, boolean isSemaphore) {
    private static final Set<String> OF_LOCKS = Set.of("lock", "lockInterruptibly", "tryLock", "unlock");
    private static final Set<String> OF_SEMAPHORES =
            Set.of("acquire", "acquireUninterruptibly", "tryAcquire", "release");

    /** All in the file, in the order of the text. */
    static List<LockUse> in(SourceFile file) {
        return file.tree().findAll(MethodCallExpr.class, LockUse::mayBe).stream()
                .flatMap(call -> of(file, call))
                .toList();
    }

    private static boolean mayBe(MethodCallExpr call) {
        String name = call.getNameAsString();
        return call.hasScope() && (OF_LOCKS.contains(name) || OF_SEMAPHORES.contains(name));
    }

    private static Stream<LockUse> of(SourceFile file, MethodCallExpr call) {
        boolean isSemaphore = OF_SEMAPHORES.contains(call.getNameAsString());
        if (!file.isA(file.ownerOf(call), isSemaphore ? Locks.SEMAPHORE : Locks.LOCK)) {
            return Stream.empty();
        }
        Expression lock = call.getScope().orElseThrow();
        return Blocks.ancestors(call)
                .filter(Locks::isEdge)
                .limit(1)
                .map(body -> new LockUse(call, lock, Locks.key(file, lock), body, isSemaphore));
    }

    String name() {
        return call.getNameAsString();
    }

    boolean givesBack() {
        return name().equals("unlock") || name().equals("release");
    }

    /** Whether the lock is held for certain when the call has returned. */
    boolean takesForCertain() {
        return !givesBack() && !name().startsWith("try");
    }

    /** Whether the call may end without the lock, by an interrupt. */
    boolean isInterruptible() {
        return name().equals("lockInterruptibly") || name().equals("acquire");
    }
}
