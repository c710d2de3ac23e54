package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Failures;
import dev.makespan.grader.inspecting.rules.failing.NewException.Kept;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An exception that only wraps a task's own is caught, and the new one that is thrown says nothing of it. Good to know,
 * and no more, where the text is kept, where any exception at all is caught, or where the wrapper is wrapped again. One
 * that was shown to somebody before, such as a log, is not lost.
 */
public final class CauseLost implements Rule {
    private static final String LOST_HELP =
            "What went wrong in the task is the cause of the exception that is caught here. Who catches the new"
                    + " exception sees only what it was given: give it the cause, or throw the cause itself where its type"
                    + " is known.";
    private static final String WRAPPED_HELP =
            "An ExecutionException only says that a task failed; why is in its cause. Take the cause out, and throw"
                    + " or wrap that one.";

    private static final Set<String> WRAPPERS = Set.of(
            "java.util.concurrent.ExecutionException",
            "java.util.concurrent.CompletionException",
            "java.lang.reflect.InvocationTargetException");

    private static final Set<String> FAILING = Set.of("completeExceptionally", "failedFuture", "failedStage");

    @Override
    public String id() {
        return "cause-lost";
    }

    @Override
    public Kind explains() {
        return Kind.ROBUSTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<CatchClause> clauses = file.tree().findAll(CatchClause.class).stream()
                .filter(clause -> !thrownNew(file, clause).isEmpty())
                .toList();
        if (clauses.isEmpty()) {
            return;
        }
        Set<String> failures = ownFailures(file);
        for (CatchClause clause : clauses) {
            List<String> caught = Failures.caughtBy(file, clause);
            boolean wrapper = caught.stream().anyMatch(WRAPPERS::contains);
            if (wrapper || caught.stream().anyMatch(Failures.WIDE::contains)) {
                thrownNew(file, clause).stream()
                        .filter(statement -> !failures.contains(file.typeOf(statement.getExpression())))
                        .forEach(statement -> judge(file, clause, wrapper, statement, findings));
            }
        }
    }

    /** What the file itself makes its futures fail with: a new one of that type is as good as the old. */
    private static Set<String> ownFailures(SourceFile file) {
        var failures = new HashSet<String>();
        file.tree().walk(MethodCallExpr.class, call -> {
            if (FAILING.contains(call.getNameAsString())
                    && call.getArguments().getFirst().orElse(null) instanceof ObjectCreationExpr failure) {
                failures.add(file.typeOf(failure));
            }
        });
        return failures;
    }

    private static List<ThrowStmt> thrownNew(SourceFile file, CatchClause clause) {
        return Blocks.within(file, clause.getBody(), ThrowStmt.class).stream()
                .filter(statement -> statement.getExpression() instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isEmpty())
                .filter(statement -> Blocks.ancestors(statement)
                        .filter(CatchClause.class::isInstance)
                        .findFirst()
                        .filter(nearest -> nearest == clause)
                        .isPresent())
                .toList();
    }

    private static void judge(
            SourceFile file, CatchClause clause, boolean wrapper, ThrowStmt statement, Findings findings) {
        ObjectCreationExpr made = statement.getExpression().asObjectCreationExpr();
        String caught = clause.getParameter().getNameAsString();
        Kept kept = NewException.kept(file, clause, made);
        if (kept == Kept.WRAPPER) {
            if (wrapper && !clause.getParameter().getType().isUnionType()) {
                findings.add(
                        Severity.INFORMATIVE,
                        statement,
                        "`%s` is wrapped once more, so whoever catches the %s finds the reason two causes deep."
                                .formatted(caught, made.getType().getNameAsString()),
                        WRAPPED_HELP);
            }
        } else if (kept != Kept.CAUSE && !NewException.isShownElsewhere(clause, statement)) {
            report(
                    clause,
                    statement,
                    wrapper
                            && kept == Kept.NOTHING
                            && !NewException.looksAtCause(clause)
                            && !NewException.isAssertion(made),
                    findings);
        }
    }

    private static void report(CatchClause clause, ThrowStmt statement, boolean sure, Findings findings) {
        findings.add(
                sure ? Severity.ACTIONABLE : Severity.INFORMATIVE,
                statement,
                "The new %s does not carry `%s`: what really went wrong, and where, is lost here."
                        .formatted(
                                statement
                                        .getExpression()
                                        .asObjectCreationExpr()
                                        .getType()
                                        .getNameAsString(),
                                clause.getParameter().getNameAsString()),
                LOST_HELP);
    }
}
