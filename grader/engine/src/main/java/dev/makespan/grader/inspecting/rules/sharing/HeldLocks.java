package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Streams;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which locks are held where, as far as one method shows it. A lock has the name it has in the text; who is not sure
 * whether a lock is held may trust that rather too many are named than too few.
 */
final class HeldLocks {
    private static final Set<String> TAKING = Set.of(
            "lock",
            "lockInterruptibly",
            "tryLock",
            "acquire",
            "acquireUninterruptibly",
            "tryAcquire",
            "enter",
            "tryEnter",
            "enterWhen",
            "writeLock",
            "readLock");
    private static final Set<String> GIVING =
            Set.of("unlock", "release", "leave", "unlockWrite", "unlockRead", "unlockForced");
    private static final String READ_WRITE_LOCK = "java.util.concurrent.locks.ReadWriteLock";
    private static final String CONCURRENT_MAP = "java.util.concurrent.ConcurrentMap";

    private record Step(String lock, boolean takes, Node at) {}

    private final SourceFile file;
    private final Map<Node, List<Step>> steps = new IdentityHashMap<>();
    private boolean any;

    HeldLocks(SourceFile file) {
        this.file = file;
        file.tree().walk(node -> {
            switch (node) {
                case MethodCallExpr call -> note(call);
                case SynchronizedStmt _ -> any = true;
                case MethodDeclaration method -> any |= method.isSynchronized();
                default -> {}
            }
        });
    }

    private void note(MethodCallExpr call) {
        String name = call.getNameAsString();
        boolean takes = TAKING.contains(name);
        if (!takes && !GIVING.contains(name) || file.isA(file.ownerOf(call), READ_WRITE_LOCK)) {
            return;
        }
        any = true;
        String lock = call.getScope().map(Expressions::plain).orElse("this");
        steps.computeIfAbsent(frame(call), _ -> new ArrayList<>()).add(new Step(lock, takes, call));
    }

    /** Whether the file uses any lock. */
    boolean any() {
        return any;
    }

    /** The names of the locks that the code around a node holds when the node runs. */
    Set<String> at(Node node) {
        return at(node, null);
    }

    /** The locks that are taken within {@code boundary}. */
    Set<String> at(Node node, @Nullable Node boundary) {
        var held = new LinkedHashSet<String>();
        Node child = node;
        while (child.getParentNode().isPresent() && child != boundary) {
            Node parent = child.getParentNode().get();
            if (parent instanceof SynchronizedStmt guarded && guarded.getBody() == child) {
                held.add(nameOf(guarded.getExpression()));
            }
            if (parent instanceof MethodCallExpr call && child instanceof LambdaExpr && isAtomic(call)) {
                held.add(call.getScope().map(Expressions::plain).orElse("this"));
            }
            if (isFrame(parent)) {
                held.addAll(explicit(parent, node));
                if (parent instanceof MethodDeclaration method && method.isSynchronized()) {
                    held.add(method.isStatic() ? typeName(method) + ".class" : "this of " + typeName(method));
                }
                break;
            }
            child = parent;
        }
        return held;
    }

    /** A map that several threads may use runs these functions one at a time for each key. */
    private boolean isAtomic(MethodCallExpr call) {
        return Set.of("compute", "computeIfAbsent", "computeIfPresent", "merge").contains(call.getNameAsString())
                && file.isA(call.getScope().map(file::typeOf).orElse(null), CONCURRENT_MAP);
    }

    private String nameOf(Expression lock) {
        if (lock.isThisExpr()) {
            return "this of "
                    + lock.asThisExpr().getTypeName().map(Object::toString).orElseGet(() -> typeName(lock));
        }
        return Expressions.plain(Expressions.inner(lock));
    }

    private static String typeName(Node node) {
        return Blocks.ancestors(node)
                .map(ancestor -> switch (ancestor) {
                    case TypeDeclaration<?> type -> type.getNameAsString();
                    case ObjectCreationExpr creation
                    when creation.getAnonymousClassBody().isPresent() -> creation.getTypeAsString() + "{}";
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Set<String> explicit(Node frame, Node node) {
        var held = new LinkedHashSet<String>();
        for (Step step : steps.getOrDefault(frame, List.of())) {
            if (step.at() == node || !Blocks.isBefore(step.at(), node)) {
                continue;
            }
            if (step.takes()) {
                held.add(step.lock());
            } else if (!leavesWithoutComingTo(step.at(), node)) {
                held.remove(step.lock());
            }
        }
        return held;
    }

    /** Whether the release stands in a branch that ends by leaving, so that who comes to the node has not passed it. */
    private static boolean leavesWithoutComingTo(Node release, Node node) {
        return Blocks.ancestors(release)
                .takeWhile(ancestor -> !ancestor.isAncestorOf(node))
                .anyMatch(ancestor -> ancestor instanceof BlockStmt block
                        && !isFinally(block)
                        && block.getStatements()
                                .getLast()
                                .filter(HeldLocks::leaves)
                                .isPresent());
    }

    private static boolean isFinally(BlockStmt block) {
        return block.getParentNode().orElse(null) instanceof TryStmt attempt
                && attempt.getFinallyBlock().orElse(null) == block;
    }

    private static boolean leaves(Statement statement) {
        return statement.isReturnStmt()
                || statement.isThrowStmt()
                || statement.isContinueStmt()
                || statement.isBreakStmt();
    }

    /** The method, initial value or task that a node belongs to. */
    Node frame(Node node) {
        return Blocks.ancestors(node).filter(this::isFrame).findFirst().orElse(file.tree());
    }

    /** What runs on its own: a method, or a task. */
    private boolean isFrame(Node node) {
        return node instanceof BodyDeclaration<?>
                || node instanceof LambdaExpr lambda
                        && (!Blocks.runsInPlace(file, lambda)
                                || Blocks.receiver(lambda)
                                        .filter(call ->
                                                Streams.isOperation(file, call) && Streams.isParallel(file, call))
                                        .isPresent());
    }
}
