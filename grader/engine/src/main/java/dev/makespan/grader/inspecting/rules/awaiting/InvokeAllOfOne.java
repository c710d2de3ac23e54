package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.DataFlow;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;
import java.util.Set;

/**
 * {@code invokeAll}, which starts and waits, is given one task at a time: in a loop, or in one line after the
 * other.
 */
final class InvokeAllOfOne {
    private static final String HELP =
            "`invokeAll` starts all that it is given, and returns when all of it is done. Give it all the tasks in one"
                    + " list; with one task at a time there is nothing that could run beside it.";

    private static final Set<String> LISTING = Set.of("of", "singleton", "singletonList", "asList");
    private static final String CALLABLE = "java.util.concurrent.Callable";

    private InvokeAllOfOne() {}

    static void look(SourceFile file, MethodCallExpr call, Findings findings) {
        if (!isOfOne(file, call)) {
            return;
        }
        Turn turn = Turn.of(file, call).orElse(null);
        if (turn == null) {
            next(call)
                    .filter(statement -> startsIndependently(file, call, statement))
                    .ifPresent(statement -> report(Severity.ACTIONABLE, call, "the line after it", findings));
        } else if (!leaves(file, turn) && !needs(turn.body(), call, call)) {
            report(turn.isParallel(file) ? Severity.INFORMATIVE : Severity.ESSENTIAL, call, "the next turn", findings);
        }
    }

    private static boolean isOfOne(SourceFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("invokeAll")
                && call.getArguments().getFirst().orElse(null) instanceof MethodCallExpr list
                && LISTING.contains(list.getNameAsString())
                && list.getArguments().size() == 1
                && file.isA(file.typeOf(list.getArgument(0)), CALLABLE)
                && file.isA(file.ownerOf(call), Asynchronous.EXECUTOR_SERVICE);
    }

    private static boolean leaves(SourceFile file, Turn turn) {
        return !turn.nodes(file, ReturnStmt.class).isEmpty()
                || !turn.nodes(file, BreakStmt.class).isEmpty();
    }

    /** The statement after the one that the call is part of. */
    private static Optional<Statement> next(MethodCallExpr call) {
        Statement own = call.findAncestor(Statement.class).orElse(null);
        if (own == null || !(own.getParentNode().orElse(null) instanceof BlockStmt block)) {
            return Optional.empty();
        }
        return block.getStatements().stream()
                .skip(block.getStatements().indexOf(own) + 1L)
                .findFirst();
    }

    private static boolean startsIndependently(SourceFile file, MethodCallExpr first, Statement next) {
        Node block = next.getParentNode().orElseThrow();
        return (next.isExpressionStmt() || next.isReturnStmt())
                && Blocks.within(file, next, MethodCallExpr.class).stream()
                        .anyMatch(second -> isOfOne(file, second) && !needs(block, second, first));
    }

    /** Whether the second may use something of what the first has brought. */
    private static boolean needs(Node code, MethodCallExpr second, MethodCallExpr first) {
        var flow = new DataFlow(code, second);
        Set<String> brought = flow.from(first);
        return flow.into(second).stream()
                .anyMatch(name -> brought.contains(name) && (second != first || !flow.declares(name)));
    }

    private static void report(Severity severity, MethodCallExpr call, String next, Findings findings) {
        findings.add(
                severity,
                call.getName(),
                "`%s` waits for its one task, and only then %s starts another: there is never more than one at work."
                        .formatted(Text.call(call), next),
                HELP);
    }
}
