package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Pauses;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A tick that is made by working and then pausing for a fixed time, so that each turn is late by what the work took. Only
 * where a name tells that a beat is meant; to pause between two turns is as often what one wants.
 */
public final class DriftingTick implements Rule {
    private static final String HELP =
            "Work takes time, too: a pause of one second after it makes turns of more than a second, and the delays"
                    + " add up. Reckon each turn's moment from the start (start + number * period) and pause for what is"
                    + " left until then, or let a scheduler do that at a fixed rate.";

    private static final Pattern BEAT = Pattern.compile("(?i).*(tick|every|metronome|cadence|beatsper).*");
    private static final Pattern PERHAPS_A_BEAT = Pattern.compile("(?i).*(period|rate|heartbeat|clock|beat).*");
    private static final Set<String> CLOCK = Set.of("nanoTime", "currentTimeMillis", "now");

    /** These make another unit of a time, and no other time. */
    private static final Pattern CONVERTING = Pattern.compile("to[A-Z]\\w*|of[A-Z]\\w*|get\\w*|\\w*[pP]eriod\\w*");

    @Override
    public String id() {
        return "drifting-tick";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class)) {
            if (Pauses.isSleep(file, call) && call.getArguments().size() == 1) {
                lookAtSleep(file, call, findings);
            } else if (call.getNameAsString().equals("scheduleWithFixedDelay")
                    && call.getArguments().size() == 4
                    && isNamed(BEAT, call.getArgument(2))) {
                findings.add(
                        Severity.INFORMATIVE,
                        call.getName(),
                        "`scheduleWithFixedDelay` counts `%s` from the end of a turn: each turn is late by what the one before took."
                                .formatted(Text.of(call.getArgument(2))),
                        HELP);
            }
        }
    }

    private static void lookAtSleep(SourceFile file, MethodCallExpr sleep, Findings findings) {
        Optional<Turn> turn = Turn.of(file, sleep)
                .filter(found -> found.loop() instanceof Statement && !(found.loop() instanceof ForEachStmt));
        if (turn.isPresent() && isFixed(sleep.getArgument(0)) && isPlainRepetition(file, turn.get(), sleep)) {
            severity(sleep).ifPresent(severity -> report(findings, severity, sleep));
        }
    }

    private static boolean isFixed(Expression time) {
        return time.findFirst(BinaryExpr.class, sum -> sum.getOperator() == BinaryExpr.Operator.MINUS)
                        .isEmpty()
                && time.findAll(MethodCallExpr.class).stream()
                        .allMatch(call ->
                                CONVERTING.matcher(call.getNameAsString()).matches());
    }

    /** Whether each turn works and pauses, without a look at the clock and without a reason to leave. */
    private static boolean isPlainRepetition(SourceFile file, Turn turn, MethodCallExpr sleep) {
        List<MethodCallExpr> calls = turn.nodes(file, MethodCallExpr.class).stream()
                .filter(call -> !isInCatch(call, turn))
                .toList();
        boolean works = calls.stream()
                .anyMatch(call -> call != sleep && !sleep.isAncestorOf(call) && Asynchronous.works(file, call));
        return works
                && !isInCatch(sleep, turn)
                && calls.stream().noneMatch(call -> CLOCK.contains(call.getNameAsString()))
                && turn.loop()
                        .findFirst(MethodCallExpr.class, call -> CLOCK.contains(call.getNameAsString()))
                        .isEmpty()
                && leavesNowhere(file, turn);
    }

    private static boolean leavesNowhere(SourceFile file, Turn turn) {
        return turn.nodes(file, ReturnStmt.class).stream().allMatch(exit -> isInCatch(exit, turn))
                && turn.nodes(file, BreakStmt.class).stream().allMatch(exit -> isInCatch(exit, turn));
    }

    private static boolean isInCatch(Node node, Turn turn) {
        return Blocks.ancestors(node)
                .takeWhile(ancestor -> ancestor != turn.loop())
                .anyMatch(CatchClause.class::isInstance);
    }

    /** How sure the names around the sleep make us that a beat is meant; empty if they tell nothing. */
    private static Optional<Severity> severity(MethodCallExpr sleep) {
        Expression time = sleep.getArgument(0);
        Optional<MethodDeclaration> method = Blocks.ancestors(sleep)
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast)
                .findFirst();
        boolean isBeat = isNamed(BEAT, time)
                || method.filter(found -> BEAT.matcher(found.getNameAsString()).matches())
                        .isPresent();
        if (isBeat) {
            return Optional.of(Severity.ACTIONABLE);
        }
        return isNamed(PERHAPS_A_BEAT, time) ? Optional.of(Severity.INFORMATIVE) : Optional.empty();
    }

    private static boolean isNamed(Pattern pattern, Expression time) {
        return pattern.matcher(time.toString()).matches();
    }

    private static void report(Findings findings, Severity severity, MethodCallExpr sleep) {
        findings.add(
                severity,
                sleep,
                "Each turn takes `%s` and the time of the work: the next one is late by that, and the delays add up."
                        .formatted(Text.of(sleep)),
                HELP);
    }
}
