package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An atomic variable that is read and then changed by a second call, as if the two were one: {@code a.set(a.get() + 1)},
 * {@code if (a.get() == 0) a.set(1)}, or counted and then read once more. A set that nothing but itself depends on, such
 * as {@code if (!done.get()) done.set(true)}, does no harm and is left alone.
 */
public final class AtomicGetThenSet implements Rule {
    private static final String HELP =
            "Each call of an atomic variable is one step; two calls are two, and other threads come in between. Its"
                    + " class has methods that read, decide and change in one step and give back what they found: use the"
                    + " value that such a call gives back, and do not read it again.";

    private static final String ATOMIC = "java.util.concurrent.atomic.Atomic";
    private static final Set<String> READS = Set.of("get", "getPlain", "getAcquire", "intValue", "longValue");
    /** Who writes lazily knows to be the only writer. */
    private static final Set<String> SETS = Set.of("set");

    private static final Set<String> STARTS =
            Set.of("start", "execute", "submit", "invokeAll", "runAsync", "supplyAsync", "startVirtualThread");
    private static final Set<String> COUNTS = Set.of(
            "incrementAndGet", "decrementAndGet", "getAndIncrement", "getAndDecrement", "addAndGet", "getAndAdd");

    @Override
    public String id() {
        return "atomic-get-then-set";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        boolean none = file.tree().getImports().stream()
                .noneMatch(imported -> imported.getNameAsString().startsWith("java.util.concurrent"));
        if (none) {
            return;
        }
        var accesses = new Accesses(file);
        List<Variable> atomics = accesses.byVariable().keySet().stream()
                .filter(variable -> String.valueOf(variable.type()).startsWith(ATOMIC)
                        && !String.valueOf(variable.type()).endsWith("Array"))
                .toList();
        if (!atomics.isEmpty()) {
            var guards = new Guards(file, new HeldLocks(file));
            boolean startsTasks = startsTasks(file);
            atomics.stream()
                    .filter(variable -> !Sharing.isConfined(accesses, guards, variable))
                    .forEach(variable -> new Search(startsTasks, guards, accesses.of(variable)).look(findings));
        }
    }

    private static boolean startsTasks(SourceFile file) {
        return file.tree()
                .findFirst(
                        MethodCallExpr.class,
                        call -> STARTS.contains(call.getNameAsString())
                                && call.getScope().isPresent())
                .isPresent();
    }

    /** The calls of one atomic variable. */
    private record Search(boolean startsTasks, Guards guards, List<Access> uses) {
        void look(Findings findings) {
            List<MethodCallExpr> calls = calls();
            for (MethodCallExpr first : calls) {
                if (guards.isGuarded(first)) {
                    continue;
                }
                List<MethodCallExpr> others = calls.stream()
                        .filter(other -> other != first && isOnSame(first, other) && !guards.isGuarded(other))
                        .toList();
                if (READS.contains(first.getNameAsString())) {
                    lookAtRead(first, others, findings);
                } else if (COUNTS.contains(first.getNameAsString())) {
                    lookAtCount(first, others, findings);
                }
            }
        }

        private List<MethodCallExpr> calls() {
            var calls = new ArrayList<MethodCallExpr>();
            for (Access use : uses) {
                if (use.at().getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getScope().orElse(null) == use.at()) {
                    calls.add(call);
                }
            }
            return calls;
        }

        private boolean isOnSame(MethodCallExpr first, MethodCallExpr other) {
            return guards.frame(first) == guards.frame(other)
                    && Expressions.plain(first.getScope().orElseThrow())
                            .equals(Expressions.plain(other.getScope().orElseThrow()));
        }

        private void lookAtRead(MethodCallExpr read, List<MethodCallExpr> others, Findings findings) {
            for (MethodCallExpr other : others) {
                if (SETS.contains(other.getNameAsString()) && goesInto(read, other)) {
                    report(
                            read,
                            "`%s` may set what is no longer true: what others did after `%s` is lost."
                                    .formatted(Text.call(other), Text.call(read)),
                            Severity.ACTIONABLE,
                            findings);
                    return;
                }
            }
            Decision decision = Decision.of(read).orElse(null);
            if (decision != null) {
                others.stream()
                        .filter(other -> decision.decidesOn(other)
                                && !Decision.isWonByOne(other)
                                && isChange(other, read, decision))
                        .findFirst()
                        .ifPresent(other -> report(
                                read,
                                "Between `%s` and `%s` another thread can look, too: then both go on as if they were the only one."
                                        .formatted(Text.call(read), Text.call(other)),
                                weight(other),
                                findings));
            }
        }

        /** Often one thread only comes here by contract, unless the class itself starts several. */
        private Severity weight(MethodCallExpr change) {
            return switch (change.getNameAsString()) {
                case "set" -> startsTasks ? Severity.ACTIONABLE : Severity.INFORMATIVE;
                // To take off later what was used is right where others only add.
                case "addAndGet", "getAndAdd" -> Severity.INFORMATIVE;
                default -> Severity.ACTIONABLE;
            };
        }

        private static boolean isChange(MethodCallExpr call, MethodCallExpr read, Decision decision) {
            return call.getParentNode().orElse(null) instanceof ExpressionStmt statement
                    && !isAgain(decision, read)
                    && isPassed(decision, call)
                    && (COUNTS.contains(call.getNameAsString())
                            || SETS.contains(call.getNameAsString()) && !isAllThatHappens(decision, statement));
        }

        /** As the first thing behind the question; further back it may be the answer to something else. */
        private static boolean isPassed(Decision decision, MethodCallExpr call) {
            Node statement = call.getParentNode().orElse(null);
            return decision.branch() instanceof IfStmt choice && Decision.firstOf(choice.getThenStmt()) == statement
                    || !decision.rest().isEmpty() && decision.rest().getFirst() == statement;
        }

        /** Whether the question is part of a longer one that is asked in a loop with a compareAndSet behind it. */
        private static boolean isAgain(Decision decision, MethodCallExpr read) {
            return decision.condition().toString().contains("compareAndSet") && decision.condition() != read;
        }

        private static boolean isAllThatHappens(Decision decision, Statement set) {
            boolean constant = set.asExpressionStmt().getExpression() instanceof MethodCallExpr call
                    && call.getArguments().stream().allMatch(Expression::isLiteralExpr);
            if (!(decision.branch() instanceof IfStmt)) {
                return constant;
            }
            return constant
                    && decision.branch() instanceof IfStmt choice
                    && choice.isAncestorOf(set)
                    && (choice.getThenStmt() == set
                            || choice.getThenStmt().getChildNodes().size() == 1);
        }

        /** Whether what was read is reckoned with, at once or by a variable that keeps it. */
        private static boolean goesInto(MethodCallExpr read, MethodCallExpr set) {
            if (set.isAncestorOf(read)) {
                return true;
            }
            return read.getParentNode().orElse(null) instanceof VariableDeclarator keeper
                    && set.getArguments()
                            .getFirst()
                            .filter(Expression::isBinaryExpr)
                            .isPresent()
                    && Blocks.isBefore(read, set)
                    && set.getArgument(0)
                            .findFirst(
                                    NameExpr.class,
                                    name -> name.getNameAsString().equals(keeper.getNameAsString()))
                            .isPresent();
        }

        private static void lookAtCount(MethodCallExpr count, List<MethodCallExpr> others, Findings findings) {
            if (!(count.getParentNode().orElse(null) instanceof ExpressionStmt statement)) {
                return;
            }
            Statement next = Decision.following(statement).stream().findFirst().orElse(null);
            others.stream()
                    .filter(other -> next != null && READS.contains(other.getNameAsString()) && isResultOf(next, other))
                    .findFirst()
                    .ifPresent(other -> report(
                            other,
                            "`%s` reads once more after `%s`, and others may have counted in between: two threads can get the same number."
                                    .formatted(Text.call(other), Text.call(count)),
                            Severity.ACTIONABLE,
                            findings));
        }

        /** Whether the statement takes what is read for the result of the count. */
        private static boolean isResultOf(Statement next, MethodCallExpr read) {
            return switch (next) {
                case ExpressionStmt statement ->
                    statement.getExpression().isVariableDeclarationExpr()
                            && read.getParentNode().orElse(null) instanceof VariableDeclarator
                            && statement.isAncestorOf(read);
                case ReturnStmt result -> result.getExpression().orElse(null) == read;
                case IfStmt choice ->
                    choice.getCondition().isAncestorOf(read)
                            && choice.getCondition().toString().matches(".*\\)\\s*==\\s*\\w+");
                default -> false;
            };
        }

        private static void report(Node at, String message, Severity severity, Findings findings) {
            findings.add(severity, at, message, HELP);
        }
    }
}
