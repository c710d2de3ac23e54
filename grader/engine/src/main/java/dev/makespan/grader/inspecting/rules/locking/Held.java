package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The code of one method that runs with a lock that it took. */
final class Held {
    /** These do not throw, or only if the lock is not held. */
    private static final Set<String> HARMLESS_OWNERS = Set.of(
            "java.lang.Math",
            "java.lang.System",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Object",
            "java.lang.String",
            "java.lang.StringBuilder",
            "java.lang.Boolean",
            "java.lang.Thread",
            "java.io.PrintStream");

    private static final Set<String> HARMLESS_PACKAGES =
            Set.of("java.util.concurrent.locks.", "java.util.concurrent.atomic.", "java.lang.invoke.");

    private static final Set<String> HARMLESS_NAMES =
            Set.of("size", "isEmpty", "length", "signal", "signalAll", "isDone", "get", "contains", "containsKey");

    private final SourceFile file;
    private final LockUse taken;
    private final List<LockUse> givenBack;
    private final List<LockUse> givenBackAnyhow;
    private final @Nullable TryStmt guard;
    private final List<Statement> open;

    /**
     * @param uses of the same lock
     */
    Held(SourceFile file, LockUse taken, List<LockUse> uses) {
        this.file = file;
        this.taken = taken;
        this.givenBack = untilTakenAgain(taken, uses);
        this.givenBackAnyhow = uses.stream()
                .filter(use -> use.body() == taken.body() && use.givesBack())
                .toList();
        this.guard = givenBack.stream()
                .flatMap(use -> finallyAround(use).stream())
                .filter(attempt -> isAround(attempt) || comesAfter(attempt))
                .findFirst()
                .orElse(null);
        this.open = isUnclear() ? List.of() : openCode();
    }

    /** Where the lock is given back before it is taken again; nothing if it was given back before it was taken. */
    private static List<LockUse> untilTakenAgain(LockUse taken, List<LockUse> uses) {
        List<LockUse> here =
                uses.stream().filter(use -> use.body() == taken.body()).toList();
        // By identity: two calls with the same words are equal.
        List<LockUse> earlier = here.stream().takeWhile(use -> use != taken).toList();
        long open = earlier.stream().mapToInt(use -> use.givesBack() ? -1 : 1).sum();
        return open != 0
                ? List.of()
                : here.stream()
                        .skip(earlier.size() + 1)
                        .takeWhile(LockUse::givesBack)
                        .toList();
    }

    private Optional<TryStmt> finallyAround(LockUse use) {
        return Blocks.ancestors(use.call())
                .takeWhile(ancestor -> ancestor != use.body())
                .filter(TryStmt.class::isInstance)
                .map(TryStmt.class::cast)
                .filter(attempt -> attempt.getFinallyBlock()
                        .filter(block -> block.isAncestorOf(use.call()))
                        .isPresent())
                .findFirst();
    }

    private boolean isAround(TryStmt attempt) {
        return attempt.getTryBlock().isAncestorOf(taken.call());
    }

    private boolean comesAfter(TryStmt attempt) {
        return Blocks.isBefore(taken.call(), attempt);
    }

    /** Whether the lock is handed about in ways that are not looked into. */
    boolean isUnclear() {
        return !(taken.call().getParentNode().orElse(null) instanceof ExpressionStmt line)
                || !(line.getParentNode().orElse(null) instanceof BlockStmt)
                || givenBack.isEmpty()
                || givenBack.stream().anyMatch(this::isInCatch)
                || isReassigned()
                || isHandedOn()
                || guard != null && !isAround(guard) && !followsDirectly(guard);
    }

    private boolean isInCatch(LockUse use) {
        return Blocks.ancestors(use.call())
                .takeWhile(ancestor -> ancestor != use.body())
                .anyMatch(com.github.javaparser.ast.stmt.CatchClause.class::isInstance);
    }

    private boolean isReassigned() {
        return taken.lock() instanceof NameExpr name
                && taken.body()
                        .findFirst(
                                AssignExpr.class,
                                assignment -> assignment.getTarget().toString().equals(name.getNameAsString()))
                        .isPresent();
    }

    /** Whether what was locked is put into a collection or returned, for somebody else to unlock. */
    private boolean isHandedOn() {
        return taken.lock() instanceof NameExpr name
                && taken.body()
                        .findFirst(
                                NameExpr.class,
                                use -> use.equals(name)
                                        && (use.getParentNode().orElse(null) instanceof ReturnStmt
                                                || Blocks.receiver(use)
                                                        .filter(call -> call.getNameAsString()
                                                                .equals("add"))
                                                        .isPresent()))
                        .isPresent();
    }

    /** Whether the try stands in the block that the lock is taken in, or in one around it. */
    private boolean followsDirectly(TryStmt attempt) {
        return attempt.getParentNode()
                .filter(block -> block.isAncestorOf(taken.call()))
                .isPresent();
    }

    boolean hasFinally() {
        return guard != null;
    }

    boolean isTakenWithinItsTry() {
        return guard != null && isAround(guard);
    }

    /** Whether the {@code finally} gives back without asking whether anything was taken. */
    boolean isGivenBackBlindly() {
        return givenBack.stream()
                .allMatch(use -> Blocks.ancestors(use.call())
                        .takeWhile(ancestor -> ancestor != guard)
                        .noneMatch(IfStmt.class::isInstance));
    }

    /** The statements that run with the lock taken and without the protection of a {@code finally}. */
    private List<Statement> openCode() {
        var open = new ArrayList<Statement>();
        if (guard != null && isAround(guard)) {
            return open;
        }
        Node end = guard != null ? guard : givenBack.getLast().call();
        Node child = taken.call().getParentNode().orElseThrow();
        while (child != taken.body() && !child.isAncestorOf(end)) {
            if (child.getParentNode().orElseThrow() instanceof BlockStmt block) {
                boolean isAfter = false;
                for (Statement statement : block.getStatements()) {
                    if (statement == guard) {
                        break;
                    }
                    if (isAfter) {
                        open.add(statement);
                    }
                    isAfter |= statement == child;
                    if (statement.isAncestorOf(end)) {
                        break;
                    }
                }
            }
            child = child.getParentNode().orElseThrow();
        }
        return open;
    }

    /** A {@code return} on the way that nobody gave the lock back before. */
    List<Node> leavers() {
        return open.stream()
                .flatMap(statement -> Blocks.within(file, statement, ReturnStmt.class).stream())
                .filter(leaver -> leaver.findAncestor(CatchClause.class).isEmpty())
                .filter(leaver -> !isGivenBackAnyhow(leaver))
                .filter(leaver -> givenBack.stream().noneMatch(use -> isOnWayTo(use, leaver)))
                .map(leaver -> (Node) leaver)
                .toList();
    }

    /** Whether the lock is given back in the same block or one around it, before {@code leaver}. */
    private boolean isOnWayTo(LockUse use, Node leaver) {
        return Blocks.isBefore(use.call(), leaver)
                && use.call()
                        .findAncestor(BlockStmt.class)
                        .filter(block -> block.isAncestorOf(leaver))
                        .isPresent();
    }

    /** Whether any {@code finally} around gives the lock back, also where the code in between gives and takes it. */
    private boolean isGivenBackAnyhow(Node leaver) {
        return givenBackAnyhow.stream()
                .flatMap(use -> finallyAround(use).stream())
                .anyMatch(attempt -> attempt.isAncestorOf(leaver));
    }

    /** A call on the way that may throw. */
    Optional<MethodCallExpr> mayThrow() {
        Node end = guard != null ? guard : givenBack.getLast().call();
        return open.stream()
                .flatMap(statement -> Blocks.within(file, statement, MethodCallExpr.class).stream())
                .filter(call -> guard != null || Blocks.isBefore(call, end))
                .filter(call -> !isHarmless(call))
                .filter(call -> !isGivenBackAnyhow(call))
                .filter(call -> givenBack.stream().noneMatch(use -> isOnWayTo(use, call)))
                .findFirst();
    }

    private boolean isHarmless(MethodCallExpr call) {
        String owner = file.ownerOf(call);
        boolean throwsNothing = file.thrownBy(call).isEmpty();
        return owner == null
                || throwsNothing
                        && (HARMLESS_OWNERS.contains(owner)
                                || HARMLESS_PACKAGES.stream().anyMatch(owner::startsWith)
                                || owner.startsWith("java.util.")
                                        && !owner.startsWith("java.util.function.")
                                        && HARMLESS_NAMES.contains(call.getNameAsString())
                                || file.isA(owner, Locks.SEMAPHORE));
    }
}
