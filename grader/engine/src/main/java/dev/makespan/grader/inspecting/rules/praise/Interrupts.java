package dev.makespan.grader.inspecting.rules.praise;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;

/** Whether interrupts get through. */
final class Interrupts {
    private static final String INTERRUPTED = "InterruptedException";

    private Interrupts() {}

    /** Whether every catch that names an interrupt sets the flag again, or throws the interrupt on. */
    static boolean survive(SourceFile file, Node code) {
        return code.findAll(CatchClause.class, Interrupts::catchesInterrupt).stream()
                .allMatch(clause -> passesOn(file, clause));
    }

    private static boolean catchesInterrupt(CatchClause clause) {
        return clause.getParameter().getType().toString().contains(INTERRUPTED);
    }

    private static boolean passesOn(SourceFile file, CatchClause clause) {
        String name = clause.getParameter().getNameAsString();
        return clause.getBody()
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().equals("interrupt")
                                        && file.isA(file.ownerOf(call), Asynchronous.THREAD))
                        .isPresent()
                || clause.getBody()
                        .findFirst(
                                ThrowStmt.class,
                                thrown -> thrown.getExpression().toString().equals(name))
                        .isPresent();
    }
}
