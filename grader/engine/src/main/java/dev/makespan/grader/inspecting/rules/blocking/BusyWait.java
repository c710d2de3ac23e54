package dev.makespan.grader.inspecting.rules.blocking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Pauses;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A loop that asks over and over for something that another thread does, with a nap between two questions or without.
 * A few turns before a thread parks, and trying an operation again, are no such loops.
 */
public final class BusyWait implements Rule {
    private static final String HELP =
            "Asking again and again costs a processor, or comes late by up to one nap. Wait in a way that is told when"
                    + " it is over: `get` or `join` for a task, `take` for a queue, `acquire` for a permit, `await` on a"
                    + " latch or condition that the other thread signals.";

    @Override
    public String id() {
        return "busy-wait";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        Map<Node, MethodCallExpr> pauses = pausesByLoop(file);
        var looks = new Looks(file);
        for (Statement loop : file.tree().findAll(Statement.class, BusyWait::isLoop)) {
            new Look(file, loop, pauses, looks, findings).run();
        }
    }

    /** The first pause of each loop that has one on its own level, gathered once for the whole file. */
    private static Map<Node, MethodCallExpr> pausesByLoop(SourceFile file) {
        var pauses = new IdentityHashMap<Node, MethodCallExpr>();
        for (MethodCallExpr pause : file.tree()
                .findAll(MethodCallExpr.class, call -> Pauses.isSleep(file, call) || Pauses.isSpinHint(file, call))) {
            Blocks.ancestors(pause)
                    .takeWhile(ancestor -> !(ancestor instanceof BodyDeclaration<?>
                            || ancestor instanceof CatchClause
                            || ancestor instanceof LambdaExpr lambda && !Blocks.runsInPlace(file, lambda)))
                    .filter(NodeWithBody.class::isInstance)
                    .findFirst()
                    .ifPresent(loop -> pauses.putIfAbsent(loop, pause));
        }
        return pauses;
    }

    private static boolean isLoop(Statement statement) {
        return statement instanceof WhileStmt || statement instanceof DoStmt || statement instanceof ForStmt;
    }

    /** One look at one loop. */
    private record Look(
            SourceFile file, Statement loop, Map<Node, MethodCallExpr> pauses, Looks looks, Findings findings) {
        void run() {
            Statement body = ((NodeWithBody<?>) loop).getBody();
            List<Expression> conditions = new ArrayList<>();
            condition().filter(asked -> !(asked instanceof BooleanLiteralExpr)).ifPresent(conditions::add);
            if (pausesOrLeaves(body, conditions)) {
                if (!conditions.isEmpty() && conditions.stream().allMatch(this::isLookOrBound)) {
                    judge(conditions);
                }
            } else {
                lookForAskedFutures(body);
            }
        }

        private Optional<Expression> condition() {
            return switch (loop) {
                case WhileStmt again -> Optional.of(again.getCondition());
                case DoStmt again -> Optional.of(again.getCondition());
                case ForStmt again -> again.getCompare();
                default -> Optional.empty();
            };
        }

        /** Whether the body only pauses, but for an {@code if} that ends the loop; its condition is added. */
        private boolean pausesOrLeaves(Statement body, List<Expression> conditions) {
            List<Statement> steps = body instanceof BlockStmt block ? block.getStatements() : List.of(body);
            for (Statement step : steps) {
                if (step instanceof IfStmt exit && !exit.hasElseBranch() && leaves(exit.getThenStmt())) {
                    conditions.add(exit.getCondition());
                } else if (!Pauses.onlyPauses(file, step)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean leaves(Statement then) {
            return then instanceof BlockStmt block
                    ? block.getStatements().size() == 1 && leaves(block.getStatement(0))
                    : then.isReturnStmt() || then.isBreakStmt() || then.isThrowStmt();
        }

        private boolean isLookOrBound(Expression condition) {
            return looks.dependOnOthers(condition)
                    || looks.isBounded(condition)
                    || condition.toString().contains("nterrupted");
        }

        private void judge(List<Expression> conditions) {
            Expression question = conditions.stream()
                    .filter(looks::dependOnOthers)
                    .map(looks::question)
                    .findFirst()
                    .orElse(null);
            if (question == null) {
                return;
            }
            boolean bounded = conditions.stream().anyMatch(looks::isBounded)
                    || loop instanceof ForStmt counting && !counting.getUpdate().isEmpty();
            Optional<MethodCallExpr> pause = Optional.ofNullable(pauses.get(loop));
            if (pause.filter(call -> Pauses.isSleep(file, call)).isPresent()) {
                reportNap(
                        question,
                        bounded || looks.isToldByInterrupt(loop) ? Severity.INFORMATIVE : Severity.ACTIONABLE);
            } else if (!bounded) {
                reportSpin(question, pause);
            }
        }

        /** Sleeps, then goes through futures and asks each of them whether it is done. */
        private void lookForAskedFutures(Statement body) {
            Optional<MethodCallExpr> pause = Optional.ofNullable(pauses.get(loop));
            if (pause.isEmpty()) {
                return;
            }
            body.findAll(IfStmt.class).stream()
                    .flatMap(choice -> choice.getCondition().findAll(MethodCallExpr.class).stream())
                    .filter(call -> looks.isAsking(call) && file.isA(file.ownerOf(call), Asynchronous.FUTURE))
                    .findFirst()
                    .ifPresent(question -> {
                        if (Pauses.isSleep(file, pause.get())) {
                            reportNap(question, Severity.ACTIONABLE);
                        } else {
                            reportSpin(question, pause);
                        }
                    });
        }

        private void reportNap(Expression question, Severity severity) {
            findings.add(
                    severity,
                    loop,
                    "This loop sleeps and looks at `%s`, sleeps and looks: it notices a change only at the end of a nap."
                            .formatted(Text.of(question)),
                    HELP);
        }

        private void reportSpin(Expression question, Optional<MethodCallExpr> pause) {
            Optional<Variable> field = looks.field(question);
            boolean stale =
                    field.filter(variable -> !variable.is(Modifier.VOLATILE)).isPresent();
            boolean meantSo = pause.isPresent() && !isAboutATask(question);
            findings.add(
                    meantSo && !stale ? Severity.INFORMATIVE : Severity.ESSENTIAL,
                    loop,
                    "This loop asks `%s` %s, so it keeps a whole processor busy until another thread is done%s."
                            .formatted(
                                    Text.of(question),
                                    pause.isPresent() ? "over and over" : "without a rest",
                                    stale ? ", and as the field is not `volatile` it may never see the change" : ""),
                    HELP);
        }

        private boolean isAboutATask(Expression question) {
            return question instanceof MethodCallExpr call
                    && !String.valueOf(file.ownerOf(call)).startsWith("java.util.concurrent.atomic.");
        }
    }
}
