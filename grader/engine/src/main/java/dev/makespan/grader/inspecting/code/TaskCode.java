package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What a task does, as far as the submission says it: the body of a lambda, or of the method referred to.
 *
 * @param file where the body stands
 */
public record TaskCode(SourceFile file, Statement body) {
    /** Nothing if the function comes from elsewhere. */
    public static Optional<TaskCode> of(SourceFile file, Expression function) {
        return switch (function) {
            case LambdaExpr lambda -> Optional.of(new TaskCode(file, lambda.getBody()));
            case MethodReferenceExpr reference -> only(OwnMethod.referredToBy(file, reference));
            default -> Optional.empty();
        };
    }

    /** The method of the submission that does all the work, if this code only calls it; else this code. */
    public TaskCode atWork() {
        return onlyCall(body)
                .flatMap(call -> only(OwnMethod.calledBy(file, call)))
                .orElse(this);
    }

    private static Optional<TaskCode> only(List<OwnMethod> methods) {
        return methods.size() == 1
                ? methods.getFirst()
                        .declaration()
                        .getBody()
                        .map(body -> new TaskCode(methods.getFirst().file(), body))
                : Optional.empty();
    }

    private static Optional<MethodCallExpr> onlyCall(Statement body) {
        return switch (body) {
            case ExpressionStmt statement -> statement.getExpression().toMethodCallExpr();
            case ReturnStmt statement -> statement.getExpression().flatMap(Expression::toMethodCallExpr);
            case BlockStmt block when block.getStatements().size() == 1 -> onlyCall(block.getStatement(0));
            default -> Optional.empty();
        };
    }

    /** The nodes that the task itself runs, and not what it gives to others. */
    public <T extends Node> List<T> nodes(Class<T> type) {
        return Blocks.within(file, body, type);
    }
}
