package dev.makespan.grader.inspecting.rules.blocking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.JdkBlocking;
import dev.makespan.grader.inspecting.code.Pauses;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sleep that is to give a task, started before it in the same method, time to finish. A method that waits for its
 * task in any other way as well, stops it after the sleep, or starts the next one, has its reasons.
 */
public final class SleepToSynchronise implements Rule {
    private static final String HELP =
            "How long the other thread takes, nobody knows: on a busy machine it is longer than any number you choose,"
                    + " and otherwise the rest of the nap is lost. And nothing but real waiting makes sure that you see"
                    + " what the other thread has written. Keep what you started, and wait for that.";

    /** What one does after a sleep that was not meant for waiting: the other thread is told to stop, or to go on. */
    private static final Set<String> SIGNALS = Set.of(
            "interrupt",
            "cancel",
            "shutdown",
            "shutdownNow",
            "close",
            "stop",
            "set",
            "countDown",
            "release",
            "complete",
            "completeExceptionally",
            "unpark",
            "notify",
            "notifyAll",
            "signal",
            "signalAll",
            "unlock",
            "put",
            "offer");

    @Override
    public String id() {
        return "sleep-to-synchronise";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        file.tree().findAll(MethodCallExpr.class, call -> Pauses.isSleep(file, call)).stream()
                .filter(sleep -> Turn.of(file, sleep).isEmpty() && !isInCatch(sleep))
                .forEach(sleep -> scope(file, sleep).ifPresent(scope -> new Look(file, scope, sleep).run(findings)));
    }

    private static boolean isInCatch(Node node) {
        return Blocks.ancestors(node).anyMatch(CatchClause.class::isInstance);
    }

    /** The method or task that sleeps. */
    private static Optional<Node> scope(SourceFile file, Node sleep) {
        return Blocks.ancestors(sleep)
                .filter(ancestor -> ancestor instanceof BodyDeclaration<?>
                        || ancestor instanceof LambdaExpr lambda && !Blocks.runsInPlace(file, lambda))
                .findFirst();
    }

    /** One look at one sleep. */
    private record Look(SourceFile file, Node scope, MethodCallExpr sleep) {
        void run(Findings findings) {
            List<MethodCallExpr> calls = Blocks.within(file, scope, MethodCallExpr.class).stream()
                    .filter(call -> !isInCatch(call))
                    .toList();
            List<MethodCallExpr> starts = calls.stream()
                    .filter(call -> Blocks.isBefore(call, sleep) && starts(call))
                    .toList();
            if (starts.isEmpty()
                    || calls.stream().anyMatch(this::waits)
                    || calls.stream().anyMatch(call -> Blocks.isBefore(sleep, call) && hasOtherReasons(call))
                    || assignsAfterwards()
                    || closesAnExecutor()) {
                return;
            }
            Optional<String> read = starts.stream()
                    .flatMap(start -> new SharedWrites(file, start).names().stream())
                    .filter(this::isReadAfterwards)
                    .findFirst();
            if (read.isPresent()) {
                report(findings, Severity.ESSENTIAL, "the other thread has finished with `" + read.get() + "`");
            } else if (isTheEnd(calls)) {
                report(
                        findings,
                        Severity.ACTIONABLE,
                        "what `" + Text.call(starts.getLast()) + "` began is done by then");
            }
        }

        private boolean starts(MethodCallExpr call) {
            return !call.getNameAsString().equals("schedule")
                    && (Asynchronous.starts(file, call)
                            || call.getNameAsString().equals("execute")
                                    && file.isA(file.ownerOf(call), "java.util.concurrent.Executor"));
        }

        private boolean waits(MethodCallExpr call) {
            String name = call.getNameAsString();
            return !Pauses.isSleep(file, call)
                    && (name.startsWith("await")
                            || name.startsWith("wait")
                            || name.startsWith("join")
                            || name.startsWith("until")
                            || JdkBlocking.blocks(
                                    file,
                                    file.ownerOf(call),
                                    name,
                                    call.getArguments().size()));
        }

        private boolean hasOtherReasons(MethodCallExpr call) {
            return SIGNALS.contains(call.getNameAsString())
                    || Pauses.isSleep(file, call)
                    || starts(call)
                    || new Looks(file).isAsking(call) && file.isA(file.ownerOf(call), Asynchronous.FUTURE);
        }

        /** Flags are often fields: {@code open = false}. */
        private boolean assignsAfterwards() {
            return Blocks.within(file, scope, AssignExpr.class).stream()
                    .filter(assignment -> Blocks.isBefore(sleep, assignment))
                    .anyMatch(assignment -> assignment.getValue().isBooleanLiteralExpr());
        }

        private boolean closesAnExecutor() {
            return Blocks.within(file, scope, TryStmt.class).stream()
                    .anyMatch(attempt -> !attempt.getResources().isEmpty());
        }

        private boolean isReadAfterwards(String name) {
            return Blocks.within(file, scope, Expression.class).stream()
                    .filter(expression -> expression.isNameExpr() || expression.isFieldAccessExpr())
                    .anyMatch(expression ->
                            Variables.rootName(expression).equals(name) && Blocks.isBefore(sleep, expression));
        }

        /** Whether nothing is done after the sleep, so that it can have been for nothing else. */
        private boolean isTheEnd(List<MethodCallExpr> calls) {
            boolean isMain = scope instanceof MethodDeclaration method
                    && method.getNameAsString().equals("main");
            return !isMain
                    && scope instanceof BodyDeclaration<?>
                    && calls.stream().noneMatch(call -> Blocks.isBefore(sleep, call));
        }

        private void report(Findings findings, Severity severity, String hope) {
            findings.add(
                    severity,
                    sleep,
                    "`%s` hopes that %s: it may take longer, and then the answer is wrong."
                            .formatted(Text.of(sleep), hope),
                    HELP);
        }
    }
}
