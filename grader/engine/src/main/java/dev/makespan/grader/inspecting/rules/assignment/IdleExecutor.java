package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;
import java.util.Set;

/** An executor in a local variable or a private field that is made, and at the most ended. */
final class IdleExecutor {
    private static final String HELP =
            "An executor does nothing by itself. Its threads take only what is handed to it, task by task; a"
                    + " loop or a stream beside it runs on the thread that comes by, as ever.";

    /** Not among them: what asks an executor how it is, as its tests do. */
    private static final Set<String> ENDING = Set.of("shutdown", "shutdownNow", "close", "awaitTermination");

    private IdleExecutor() {}

    static void look(SourceFile file, MethodCallExpr call, Findings findings) {
        if (!call.getNameAsString().startsWith("new")
                || !"java.util.concurrent.Executors".equals(file.ownerOf(call))
                || !file.isA(file.typeOf(call), Asynchronous.EXECUTOR_SERVICE)) {
            return;
        }
        if (call.getParentNode().orElse(null) instanceof VariableDeclarator variable
                && scope(file, variable).filter(code -> isIdle(variable, code)).isPresent()) {
            findings.add(
                    Severity.ACTIONABLE,
                    call,
                    "`%s` never gets a task: whatever is done here, its threads do none of it."
                            .formatted(variable.getNameAsString()),
                    HELP);
        }
    }

    /** Where the variable can be used; empty if that may be outside of the file. */
    private static Optional<Node> scope(SourceFile file, VariableDeclarator variable) {
        if (variable.getParentNode().orElse(null) instanceof FieldDeclaration field) {
            return field.isPrivate() ? Optional.of(file.tree()) : Optional.empty();
        }
        return Blocks.ancestors(variable)
                .filter(BodyDeclaration.class::isInstance)
                .findFirst();
    }

    /** By its name: one of the same name that works makes this one work, too. */
    private static boolean isIdle(VariableDeclarator variable, Node code) {
        return code.findAll(Expression.class, expression -> isNamed(expression, variable.getNameAsString())).stream()
                .allMatch(IdleExecutor::isEnded);
    }

    private static boolean isNamed(Expression expression, String name) {
        return switch (expression) {
            case NameExpr use -> use.getNameAsString().equals(name);
            case FieldAccessExpr use -> use.getNameAsString().equals(name);
            // JavaParser takes the pool of pool::submit for a type.
            case TypeExpr use -> use.getTypeAsString().equals(name);
            default -> false;
        };
    }

    private static boolean isEnded(Expression use) {
        return switch (use.getParentNode().orElse(null)) {
            case MethodCallExpr call -> call.getScope().orElse(null) == use && ENDING.contains(call.getNameAsString());
            case TryStmt _ -> true;
            case null, default -> false;
        };
    }
}
