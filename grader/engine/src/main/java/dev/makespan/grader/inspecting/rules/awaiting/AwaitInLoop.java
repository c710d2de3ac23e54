package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithCondition;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.DataFlow;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A turn of a loop starts one task and waits for it, so that the next turn cannot start its own in the meantime. */
final class AwaitInLoop {
    private static final String HELP =
            "Waiting is not the mistake, its place is. Take two loops: the first starts every task and keeps"
                    + " what it gets back, the second waits for one after the other. While it waits for the first task,"
                    + " all the others are at work.";

    private final SourceFile file;
    private final Turn turn;
    private final MethodCallExpr await;
    private final MethodCallExpr start;

    private AwaitInLoop(SourceFile file, Turn turn, MethodCallExpr await, MethodCallExpr start) {
        this.file = file;
        this.turn = turn;
        this.await = await;
        this.start = start;
    }

    static void look(SourceFile file, MethodCallExpr await, Findings findings) {
        Turn turn = Turn.of(file, await).orElse(null);
        if (turn == null) {
            return;
        }
        List<MethodCallExpr> starts = turn.nodes(file, MethodCallExpr.class).stream()
                .filter(call -> Asynchronous.starts(file, call))
                .toList();
        // With several starts in a turn, those run at the same time as each other.
        if (starts.size() == 1) {
            new AwaitInLoop(file, turn, await, starts.getFirst()).look(findings);
        }
    }

    private void look(Findings findings) {
        if (Asynchronous.awaitsWhat(file, await, start)
                && happenTogether()
                && !worksInBetween()
                && !decidesOnTheNextTurn()
                && !needsTheTurnBefore()) {
            report(findings);
        }
    }

    /** Whether a turn that starts also waits. */
    private boolean happenTogether() {
        return Blocks.ancestors(await)
                .takeWhile(ancestor -> ancestor != turn.body())
                .filter(AwaitInLoop::isBranch)
                .allMatch(branch -> branch == start || branch.isAncestorOf(start));
    }

    private static boolean isBranch(Node node) {
        return switch (node.getParentNode().orElse(null)) {
            case IfStmt choice -> node != choice.getCondition();
            case ConditionalExpr choice -> node != choice.getCondition();
            case null, default -> node instanceof SwitchEntry || node instanceof CatchClause;
        };
    }

    /** Whether the turn does something of its own while the task runs. */
    private boolean worksInBetween() {
        return turn.nodes(file, MethodCallExpr.class).stream()
                .filter(call -> Blocks.isBefore(start, call) && Blocks.isBefore(call, await))
                .anyMatch(call -> Asynchronous.works(file, call));
    }

    /** Whether what was awaited may end the loop: then there may be no next task to start early. */
    private boolean decidesOnTheNextTurn() {
        if (turn.loop() instanceof LambdaExpr) {
            return false;
        }
        boolean leaves = Stream.concat(
                        turn.nodes(file, ReturnStmt.class).stream(),
                        turn.nodes(file, BreakStmt.class).stream().filter(AwaitInLoop::leavesLoop))
                .filter(exit -> exit.isAncestorOf(await) || Blocks.isBefore(await, exit))
                .anyMatch(exit -> Blocks.ancestors(exit).noneMatch(CatchClause.class::isInstance));
        return leaves || condition().filter(this::dependsOnTurn).isPresent();
    }

    private static boolean leavesLoop(BreakStmt exit) {
        return exit.getLabel().isPresent()
                || Blocks.ancestors(exit)
                        .takeWhile(ancestor ->
                                !(ancestor instanceof NodeWithCondition<?> && !(ancestor instanceof IfStmt)))
                        .noneMatch(SwitchEntry.class::isInstance);
    }

    private Optional<Expression> condition() {
        return switch (turn.loop()) {
            case ForStmt loop -> loop.getCompare();
            case NodeWithCondition<?> loop -> Optional.of(loop.getCondition());
            default -> Optional.empty();
        };
    }

    private boolean dependsOnTurn(Expression condition) {
        var flags = turn.nodes(file, AssignExpr.class).stream()
                .filter(assignment -> assignment.getValue().isBooleanLiteralExpr())
                .map(assignment -> Variables.rootName(assignment.getTarget()));
        return Stream.concat(flags, new DataFlow(turn.body(), start).from(await).stream())
                .anyMatch(Variables.names(condition)::contains);
    }

    /** Whether the task works on what an earlier turn's task has brought. */
    private boolean needsTheTurnBefore() {
        var flow = new DataFlow(turn.body(), start);
        Set<String> brought = flow.from(await);
        return flow.into(start).stream().anyMatch(name -> brought.contains(name) && !flow.declares(name));
    }

    private void report(Findings findings) {
        boolean parallel = turn.isParallel(file);
        String message =
                "%s is awaited in the same turn of the loop that starts it, so the next one starts only after it: %s."
                        .formatted(
                                Asynchronous.nameOf(file, start),
                                parallel
                                        ? "no more are at work than the stream has threads"
                                        : "there is never more than one at work");
        findings.add(parallel ? Severity.INFORMATIVE : Severity.ESSENTIAL, await.getName(), message, HELP);
    }
}
