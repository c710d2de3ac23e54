package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.DataFlow;
import dev.makespan.grader.inspecting.code.Failures;
import dev.makespan.grader.inspecting.code.Variables;
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
    private static final Set<String> TEXT =
            Set.of("getMessage", "getLocalizedMessage", "toString", "getClass", "printStackTrace");

    private static final Set<String> FAILING = Set.of("completeExceptionally", "failedFuture", "failedStage");

    /** How much of the caught exception is in the new one. */
    private enum Kept {
        NOTHING,
        TEXT,
        CAUSE,
        WRAPPER
    }

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
        for (CatchClause clause : file.tree().findAll(CatchClause.class)) {
            List<ThrowStmt> thrown = thrownNew(file, clause);
            if (!thrown.isEmpty()) {
                List<String> caught = Failures.caughtBy(file, clause);
                boolean wrapper = caught.stream().anyMatch(WRAPPERS::contains);
                if (wrapper || caught.stream().anyMatch(Failures.WIDE::contains)) {
                    thrown.stream()
                            .filter(statement -> !isTheFailureItself(file, statement))
                            .forEach(statement -> judge(file, clause, wrapper, statement, findings));
                }
            }
        }
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

    /** Whether the file makes its futures fail with just such an exception: then a new one is as good as the old. */
    private static boolean isTheFailureItself(SourceFile file, ThrowStmt statement) {
        String type = file.typeOf(statement.getExpression());
        return file.tree()
                .findFirst(
                        MethodCallExpr.class,
                        call -> FAILING.contains(call.getNameAsString())
                                && call.getArguments().getFirst().orElse(null) instanceof ObjectCreationExpr failure
                                && type != null
                                && type.equals(file.typeOf(failure)))
                .isPresent();
    }

    private static void judge(
            SourceFile file, CatchClause clause, boolean wrapper, ThrowStmt statement, Findings findings) {
        ObjectCreationExpr made = statement.getExpression().asObjectCreationExpr();
        String caught = clause.getParameter().getNameAsString();
        Kept kept = kept(file, clause, made);
        if (kept == Kept.WRAPPER) {
            if (wrapper && !clause.getParameter().getType().isUnionType()) {
                findings.add(
                        Severity.INFORMATIVE,
                        statement,
                        "`%s` is wrapped once more, so whoever catches the %s finds the reason two causes deep."
                                .formatted(caught, made.getType().getNameAsString()),
                        WRAPPED_HELP);
            }
        } else if (kept != Kept.CAUSE && !isShownElsewhere(clause, statement)) {
            report(
                    clause,
                    statement,
                    wrapper && kept == Kept.NOTHING && !looksAtCause(clause) && !isAssertion(made),
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

    private static Kept kept(SourceFile file, CatchClause clause, ObjectCreationExpr made) {
        String caught = clause.getParameter().getNameAsString();
        Set<String> stemming = stemmingFrom(clause, made, caught);
        Kept kept = Kept.NOTHING;
        for (Expression argument : made.getArguments()) {
            if (argument instanceof NameExpr name && name.getNameAsString().equals(caught)) {
                return Kept.WRAPPER;
            }
            if (Variables.names(argument).stream().anyMatch(stemming::contains)) {
                if (!"java.lang.String".equals(file.typeOf(argument))) {
                    return Kept.CAUSE;
                }
                // The text of a wrapper itself begins with the name of its cause, but most write their own.
                kept = Kept.TEXT;
            }
        }
        return kept;
    }

    private static Set<String> stemmingFrom(CatchClause clause, ObjectCreationExpr made, String caught) {
        var flow = new DataFlow(clause.getBody(), made);
        var stemming = new HashSet<String>();
        stemming.add(caught);
        clause.getBody().findAll(NameExpr.class).stream()
                .filter(name -> name.getNameAsString().equals(caught) && !made.isAncestorOf(name))
                .forEach(name -> stemming.addAll(flow.from(name)));
        return stemming;
    }

    /** Whether somebody else is given the exception or its cause, or keeps it. */
    private static boolean isShownElsewhere(CatchClause clause, ThrowStmt statement) {
        String caught = clause.getParameter().getNameAsString();
        return clause.getBody().findAll(NameExpr.class).stream()
                .filter(name -> name.getNameAsString().equals(caught) && !statement.isAncestorOf(name))
                .anyMatch(name -> !isMereLook(name));
    }

    private static boolean isMereLook(NameExpr name) {
        return name.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == name
                && (TEXT.contains(call.getNameAsString()) || isLookAtCause(call));
    }

    private static boolean isLookAtCause(MethodCallExpr call) {
        return call.getNameAsString().equals("getCause")
                && switch (call.getParentNode().orElse(null)) {
                    case InstanceOfExpr question -> true;
                    case BinaryExpr comparison -> true;
                    case CastExpr cast -> true;
                    case MethodCallExpr outer -> outer.getScope().orElse(null) == call;
                    case null, default -> false;
                };
    }

    /** Who throws this says that it cannot happen. */
    private static boolean isAssertion(ObjectCreationExpr made) {
        return made.getType().getNameAsString().equals("AssertionError");
    }

    private static boolean looksAtCause(CatchClause clause) {
        return clause.getBody()
                .findFirst(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("getCause")
                                || call.getNameAsString().equals("getTargetException"))
                .isPresent();
    }
}
