package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Failures;
import java.util.List;
import java.util.Set;

/** Code that may fail, and a catch that keeps the failure to itself. */
final class QuietCatch {
    private static final List<String> INTERRUPTS =
            List.of("java.lang.InterruptedException", "java.util.concurrent.CancellationException");
    private static final List<String> PRINTING = List.of("java.lang.Throwable", "java.io.PrintStream");
    private static final Set<String> MEANT = Set.of("_", "ignored", "ignore", "expected", "unused");

    private QuietCatch() {}

    static boolean mayFail(SourceFile file, TryStmt attempt) {
        return attempt.getTryBlock()
                .findFirst(MethodCallExpr.class, call -> Failures.mayFail(file, call))
                .isPresent();
    }

    static boolean isFailure(SourceFile file, CatchClause clause) {
        return !MEANT.contains(clause.getParameter().getNameAsString())
                && Failures.caughtBy(file, clause).stream()
                        .anyMatch(caught -> INTERRUPTS.stream().noneMatch(own -> file.isA(caught, own)));
    }

    static boolean saysNothing(SourceFile file, CatchClause clause) {
        return clause.getBody().getStatements().stream()
                .allMatch(statement -> isNoAnswer(statement) || onlyPrints(file, statement));
    }

    private static boolean onlyPrints(SourceFile file, Statement statement) {
        return statement instanceof ExpressionStmt printing
                && printing.getExpression() instanceof MethodCallExpr call
                && PRINTING.stream().anyMatch(type -> file.isA(file.ownerOf(call), type));
    }

    static boolean isNoAnswer(Statement statement) {
        return statement.isEmptyStmt()
                || statement.isContinueStmt()
                || statement instanceof ReturnStmt exit
                        && exit.getExpression()
                                .filter(value -> !value.isNullLiteralExpr())
                                .isEmpty();
    }
}
