package dev.makespan.grader.inspecting.rules.blocking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Pauses;
import dev.makespan.grader.inspecting.code.Services;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call that takes its time while the code around it holds a lock. Waiting on the lock's own condition gives the lock
 * back and is right. An object that comes or goes may wait for its threads: good to know about, no more.
 */
public final class BlockingWithLock implements Rule {
    private static final String HELP =
            "A lock is for the few steps that read and change what is shared. Do the slow part before you take the"
                    + " lock or after you have given it back, and take it only for writing down the result. If you have to"
                    + " wait for something that comes to pass under this lock, `wait` or a `Condition` gives it back"
                    + " meanwhile.";

    private static final Set<String> NAMES =
            Set.of("sleep", "get", "join", "take", "await", "invokeAll", "invokeAny", "awaitTermination", "close");

    /** Methods that begin or end an object's life, where nobody else has anything to do. */
    private static final List<String> OF_A_LIFE =
            List.of("close", "stop", "shut", "terminate", "destroy", "dispose", "start", "init", "cancel", "finish");

    /** What a call does while it makes its caller wait. */
    private enum Wait {
        SLEEP,
        OTHERS,
        SERVICE
    }

    /** A slow call, perhaps of a method called under the lock. */
    private record Slow(MethodCallExpr call, Wait kind) {}

    @Override
    public String id() {
        return "blocking-with-lock";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var services = new Services(file.submission());
        List<MethodCallExpr> calls = file.tree().findAll(MethodCallExpr.class);
        var slowMethods = new HashMap<String, Slow>();
        for (MethodCallExpr call : calls) {
            kind(file, services, call).map(kind -> new Slow(call, kind)).ifPresent(slow -> {
                Optional<HeldLock> lock = HeldLock.at(file, call);
                if (lock.isPresent()) {
                    report(findings, call, lock.get(), slow);
                } else if (!Blocks.isInTask(file, call)) {
                    enclosing(call)
                            .filter(method -> !givesTheLockBack(method))
                            .ifPresent(method -> slowMethods.putIfAbsent(key(method), slow));
                }
            });
        }
        if (!slowMethods.isEmpty()) {
            lookAtCallers(file, calls, slowMethods, findings);
        }
    }

    private static Optional<Wait> kind(SourceFile file, Services services, MethodCallExpr call) {
        if (services.isSlow(file, call)) {
            return Optional.of(Wait.SERVICE);
        }
        if (!NAMES.contains(call.getNameAsString()) || call.getScope().isEmpty()) {
            return Optional.empty();
        }
        if (Pauses.isSleep(file, call)) {
            return Optional.of(Wait.SLEEP);
        }
        return waitsForOthers(file, call) ? Optional.of(Wait.OTHERS) : Optional.empty();
    }

    private static boolean waitsForOthers(SourceFile file, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return switch (call.getNameAsString()) {
            case "get", "join" -> Asynchronous.awaits(file, call);
            case "take" -> file.isA(owner, "java.util.concurrent.BlockingQueue");
            case "await" ->
                file.isA(owner, "java.util.concurrent.CountDownLatch")
                        || file.isA(owner, "java.util.concurrent.CyclicBarrier");
            case "invokeAll", "invokeAny", "awaitTermination", "close" ->
                file.isA(owner, Asynchronous.EXECUTOR_SERVICE);
            default -> false;
        };
    }

    /** Whether the method has asked before whether it is done, so that nothing is left to wait for. */
    private static boolean isKnownToBeDone(MethodCallExpr call) {
        return enclosing(call)
                .flatMap(method -> method.findFirst(
                        MethodCallExpr.class, asked -> asked.getNameAsString().equals("isDone")))
                .isPresent();
    }

    private static Optional<MethodDeclaration> enclosing(Node node) {
        return Blocks.ancestors(node)
                .filter(BodyDeclaration.class::isInstance)
                .findFirst()
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast);
    }

    /** Some methods are called with the lock and do their slow part without. */
    private static boolean givesTheLockBack(MethodDeclaration method) {
        return method.findFirst(
                        MethodCallExpr.class, call -> call.getNameAsString().equals("unlock"))
                .isPresent();
    }

    private static String key(MethodDeclaration method) {
        return method.getNameAsString() + "/" + method.getParameters().size();
    }

    /** Calls of the own object's slow methods, which tell of the lock but not of the wait. */
    private static void lookAtCallers(
            SourceFile file, List<MethodCallExpr> calls, Map<String, Slow> slowMethods, Findings findings) {
        for (MethodCallExpr call : calls) {
            boolean own = call.getScope().isEmpty() || call.getScope().get().isThisExpr();
            Slow slow = slowMethods.get(
                    call.getNameAsString() + "/" + call.getArguments().size());
            if (own && slow != null) {
                HeldLock.at(file, call).ifPresent(lock -> report(findings, call, lock, slow));
            }
        }
    }

    /** Whether the call is made only as long as its result is not there, as where all wait for the first one. */
    private static boolean isOnlyOnce(MethodCallExpr call) {
        return Blocks.ancestors(call)
                .takeWhile(ancestor -> !(ancestor instanceof BodyDeclaration<?>))
                .anyMatch(ancestor -> ancestor instanceof IfStmt choice
                        && choice.getCondition()
                                .findFirst(BinaryExpr.class, BlockingWithLock::isNullCheck)
                                .isPresent());
    }

    private static boolean isNullCheck(BinaryExpr expression) {
        return expression.getOperator() == BinaryExpr.Operator.EQUALS
                && (expression.getLeft().isNullLiteralExpr()
                        || expression.getRight().isNullLiteralExpr());
    }

    /** Whether what is waited for is a latch that may be missing, such as a hook of the tests. */
    private static boolean isOnlyWhereGiven(MethodCallExpr call) {
        String awaited = call.getScope().map(Object::toString).orElse("");
        return call.getNameAsString().equals("await")
                && Blocks.ancestors(call)
                        .takeWhile(ancestor -> !(ancestor instanceof BodyDeclaration<?>))
                        .anyMatch(ancestor -> ancestor instanceof IfStmt choice
                                && choice.getCondition().toString().equals(awaited + " != null"));
    }

    private static void report(Findings findings, MethodCallExpr at, HeldLock lock, Slow slow) {
        if (slow.kind() == Wait.OTHERS && isKnownToBeDone(slow.call())) {
            return;
        }
        boolean partOfALife = slow.kind() == Wait.OTHERS
                && enclosing(at)
                        .filter(method -> OF_A_LIFE.stream()
                                .anyMatch(method.getNameAsString().toLowerCase(Locale.ROOT)::startsWith))
                        .isPresent();
        String subject = at == slow.call()
                ? "`" + Text.call(at) + "`"
                : "`%s` calls `%s`, which".formatted(Text.call(at), Text.call(slow.call()));
        String message = switch (slow.kind()) {
            case SLEEP ->
                "%s sleeps while the lock of %s is held: whoever needs it has to wait for the end of the nap.";
            case OTHERS ->
                "%s waits for others while the lock of %s is held: if they need it too, nobody ever gets on.";
            case SERVICE -> "%s takes its time while the lock of %s is held: all the others stand in line for it.";
        };
        findings.add(
                partOfALife || !lock.isForAll() || isOnlyOnce(at) || isOnlyWhereGiven(slow.call())
                        ? Severity.INFORMATIVE
                        : Severity.ACTIONABLE,
                at,
                message.formatted(subject, lock.name()),
                HELP);
    }
}
