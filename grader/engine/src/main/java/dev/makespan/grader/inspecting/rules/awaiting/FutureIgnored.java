package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Failures;
import dev.makespan.grader.inspecting.code.TaskCode;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A task is started, its future is dropped, and with it the exception that the task ends with. Guilty where the
 * compiler knows of the exception, or where the method returns what the task was to fill. A task that catches its own
 * exceptions is no such case.
 */
public final class FutureIgnored implements Rule {
    private static final String HELP =
            "An exception does not leave its thread. It is kept in the future, for whoever asks. Keep the futures and"
                    + " ask each of them, or catch the exception within the task and hand it to somebody.";

    private static final Set<String> STARTING = Set.of("submit", "supplyAsync", "runAsync");
    private static final String UNKNOWN_FAILURE = "java.lang.RuntimeException";

    @Override
    public String id() {
        return "future-ignored";
    }

    @Override
    public Kind explains() {
        return Kind.ROBUSTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr start : file.tree().findAll(MethodCallExpr.class)) {
            if (STARTING.contains(start.getNameAsString())
                    && !start.getArguments().isEmpty()
                    && isDropped(file, start)
                    && startsWithFuture(file, start)) {
                TaskCode.of(file, start.getArgument(0)).ifPresent(task -> judge(file, start, task, findings));
            }
        }
    }

    /** Not so of a CompletionService, which hands the futures out again. */
    private static boolean startsWithFuture(SourceFile file, MethodCallExpr start) {
        String owner = file.ownerOf(start);
        return file.isA(owner, Asynchronous.EXECUTOR_SERVICE) || file.isA(owner, Asynchronous.COMPLETABLE_FUTURE);
    }

    private static boolean isDropped(SourceFile file, MethodCallExpr start) {
        if (!(start.getParentNode().orElse(null) instanceof ExpressionStmt statement)) {
            return false;
        }
        return !(statement.getParentNode().orElse(null) instanceof LambdaExpr lambda)
                || Blocks.runsInPlace(file, lambda)
                        && Blocks.receiver(lambda)
                                .filter(call -> call.getNameAsString().startsWith("forEach"))
                                .isPresent();
    }

    private static void judge(SourceFile file, MethodCallExpr start, TaskCode task, Findings findings) {
        List<MethodCallExpr> calls = task.nodes(MethodCallExpr.class);
        Optional<MethodCallExpr> checked = calls.stream()
                .filter(call -> Failures.checked(task.file(), call)
                        .filter(thrown -> !Failures.isCaught(task.file(), task.body(), call, thrown))
                        .isPresent())
                .findFirst();
        if (checked.isPresent()) {
            reportChecked(start, task, checked.get(), findings);
            return;
        }
        TaskCode work = task.atWork();
        work.nodes(MethodCallExpr.class).stream()
                .filter(call -> Failures.mayFail(work.file(), call)
                        && !Failures.isCaught(work.file(), work.body(), call, UNKNOWN_FAILURE))
                .findFirst()
                .ifPresent(failing -> judgeUnknown(start, calls, failing, findings));
    }

    private static void judgeUnknown(
            MethodCallExpr start, List<MethodCallExpr> calls, MethodCallExpr failing, Findings findings) {
        Optional<String> returned = filledAndReturned(start, calls);
        if (returned.isPresent()) {
            findings.add(
                    Severity.ACTIONABLE,
                    start.getName(),
                    ("If `%s` fails, the exception stays in the future that `%s` returns and nobody asks: `%s` is"
                                    + " returned as if all were well.")
                            .formatted(nameOf(failing), start.getNameAsString(), returned.get()),
                    HELP);
        } else if (isHandedOn(failing)) {
            findings.add(
                    Severity.INFORMATIVE,
                    start.getName(),
                    ("If `%s` fails, the rest of the task is left out, and the exception stays in a future that"
                                    + " nobody asks.")
                            .formatted(nameOf(failing)),
                    HELP);
        }
    }

    /** The local variable of the method that the task adds to, and that the method returns something of. */
    private static Optional<String> filledAndReturned(MethodCallExpr start, List<MethodCallExpr> calls) {
        CallableDeclaration<?> method = (CallableDeclaration<?>) Blocks.ancestors(start)
                .filter(CallableDeclaration.class::isInstance)
                .findFirst()
                .orElse(null);
        if (method == null) {
            return Optional.empty();
        }
        Set<String> returned = Blocks.ancestors(start).noneMatch(LambdaExpr.class::isInstance) || isInForEach(start)
                ? returnedAfter(method, start)
                : Set.of();
        return calls.stream()
                .filter(call -> !call.getArguments().isEmpty())
                .flatMap(call -> call.getScope().stream())
                .filter(scope -> scope instanceof NameExpr name
                        && returned.contains(name.getNameAsString())
                        && Variables.local(name)
                                .filter(variable -> !start.isAncestorOf(variable))
                                .isPresent())
                .map(Node::toString)
                .findFirst();
    }

    private static boolean isInForEach(MethodCallExpr start) {
        return Blocks.ancestors(start).filter(LambdaExpr.class::isInstance).count() == 1;
    }

    private static Set<String> returnedAfter(CallableDeclaration<?> method, MethodCallExpr start) {
        return method.findAll(ReturnStmt.class).stream()
                .filter(exit -> Blocks.isBefore(start, exit))
                .filter(exit -> Blocks.ancestors(exit)
                        .takeWhile(ancestor -> ancestor != method)
                        .noneMatch(LambdaExpr.class::isInstance))
                .flatMap(exit -> Variables.names(exit).stream())
                .collect(Collectors.toSet());
    }

    /** Whether what the call brings is kept for the rest of the task. */
    private static boolean isHandedOn(MethodCallExpr failing) {
        return failing.getParentNode().orElse(null) instanceof VariableDeclarator;
    }

    private static void reportChecked(MethodCallExpr start, TaskCode task, MethodCallExpr failing, Findings findings) {
        String exception = Failures.checked(task.file(), failing).orElseThrow();
        findings.add(
                Severity.ACTIONABLE,
                start.getName(),
                ("`%s` can throw %s, which stays in the future that `%s` returns: nobody asks it, so nobody"
                                + " hears of the failure.")
                        .formatted(
                                nameOf(failing),
                                exception.substring(exception.lastIndexOf('.') + 1),
                                start.getNameAsString()),
                HELP);
    }

    /** The call, and what it is called on if that is short. */
    private static String nameOf(MethodCallExpr call) {
        boolean onVariable =
                call.getScope().filter(scope -> !scope.isNameExpr()).isEmpty();
        return onVariable
                ? Text.call(call)
                : call.getNameAsString() + (call.getArguments().isEmpty() ? "()" : "(...)");
    }
}
