package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.SubmittedCode;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a submission uses a service. */
final class ServiceUses {
    private final SubmittedCode submission;
    private final Service service;

    ServiceUses(SubmittedCode submission, Service service) {
        this.submission = submission;
        this.service = service;
    }

    /** Whether some code calls it, or hands it to somebody who may. */
    boolean areThere() {
        return anywhere((file, node) -> calls(file, node) || handsOn(file, node));
    }

    boolean areThereOf(String method) {
        return anywhere((file, node) -> calls(file, node)
                && (node instanceof MethodCallExpr call
                                && call.getNameAsString().equals(method)
                        || node instanceof MethodReferenceExpr reference
                                && reference.getIdentifier().equals(method)));
    }

    private interface Use {
        boolean isIn(SourceFile file, Expression expression);
    }

    private boolean anywhere(Use use) {
        return submission.files().stream()
                .anyMatch(file -> file.tree()
                        .findFirst(Expression.class, expression -> use.isIn(file, expression))
                        .isPresent());
    }

    private boolean calls(SourceFile file, Expression expression) {
        return switch (expression) {
            case MethodCallExpr call ->
                isService(file, file.ownerOf(call))
                        || call.getScope()
                                .filter(scope -> isService(file, file.typeOf(scope)))
                                .isPresent();
            case MethodReferenceExpr reference ->
                isService(file, file.ownerOf(reference)) || isService(file, file.typeOf(reference.getScope()));
            default -> false;
        };
    }

    private boolean handsOn(SourceFile file, Expression expression) {
        boolean isVariable = expression instanceof NameExpr || expression instanceof FieldAccessExpr;
        return isVariable && isArgument(expression) && isService(file, file.typeOf(expression));
    }

    /** Of a call of something else: a constructor that hands over to another one of its class has not used it yet. */
    private static boolean isArgument(Expression expression) {
        Node parent = expression.getParentNode().orElse(null);
        Predicate<Expression> isIt = argument -> argument == expression;
        return switch (parent) {
            case MethodCallExpr call -> call.getArguments().stream().anyMatch(isIt);
            case ObjectCreationExpr creation -> creation.getArguments().stream().anyMatch(isIt);
            case ExplicitConstructorInvocationStmt call -> !call.isThis();
            case null, default -> false;
        };
    }

    private boolean isService(SourceFile file, @Nullable String type) {
        return file.isA(type, service.qualifiedName());
    }
}
