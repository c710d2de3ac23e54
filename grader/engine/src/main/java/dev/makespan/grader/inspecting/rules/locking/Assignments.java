package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Where a file's fields are assigned. */
final class Assignments {
    /** Methods that run before anybody else has the object, or when all have done with it. */
    private static final Set<String> BEFORE_AND_AFTER =
            Set.of("init", "initialize", "start", "setUp", "open", "readObject", "clone", "close", "stop", "dispose");

    private final SourceFile file;
    private @Nullable Map<Variable, List<AssignExpr>> byField;

    Assignments(SourceFile file) {
        this.file = file;
    }

    /** An assignment of another new object to the field, under its own monitor or in code that uses it. */
    Optional<AssignExpr> whileInUse(Variable field, SynchronizedStmt block) {
        if (field.is(Modifier.FINAL) || !field.is(Modifier.PRIVATE)) {
            return Optional.empty();
        }
        return byField().getOrDefault(field, List.of()).stream()
                .filter(assignment -> !isWhileMade(assignment) && !isOnlyIfMissing(assignment))
                .filter(assignment -> isUnderItself(field, assignment) || block.isAncestorOf(assignment))
                .filter(assignment -> !(assignment.getValue() instanceof NullLiteralExpr))
                .findFirst();
    }

    private Map<Variable, List<AssignExpr>> byField() {
        if (byField == null) {
            var found = new HashMap<Variable, List<AssignExpr>>();
            for (AssignExpr assignment : file.tree().findAll(AssignExpr.class)) {
                Variable variable = file.variableAt(assignment.getTarget());
                if (variable != null && variable.isField()) {
                    found.computeIfAbsent(variable, _ -> new ArrayList<>()).add(assignment);
                }
            }
            byField = found;
        }
        return byField;
    }

    /** Whether the object is not in use yet, or is another one than this. */
    private static boolean isWhileMade(AssignExpr assignment) {
        Node code = Blocks.ancestors(assignment)
                .filter(node -> node instanceof ConstructorDeclaration
                        || node instanceof InitializerDeclaration
                        || node instanceof MethodDeclaration
                        || node instanceof LambdaExpr)
                .findFirst()
                .orElse(null);
        boolean isOfAnother = assignment.getTarget() instanceof FieldAccessExpr field
                && !field.getScope().isThisExpr()
                && Character.isLowerCase(field.getScope().toString().charAt(0));
        return isOfAnother
                || code instanceof ConstructorDeclaration
                || code instanceof InitializerDeclaration
                || code instanceof MethodDeclaration method && BEFORE_AND_AFTER.contains(method.getNameAsString());
    }

    private static boolean isOnlyIfMissing(AssignExpr assignment) {
        return Blocks.ancestors(assignment)
                .takeWhile(node -> !Locks.isEdge(node))
                .anyMatch(node -> node instanceof IfStmt question
                        && question.getCondition()
                                .findFirst(BinaryExpr.class, Assignments::comparesWithNull)
                                .isPresent());
    }

    private static boolean comparesWithNull(BinaryExpr comparison) {
        return comparison.getLeft().isNullLiteralExpr() || comparison.getRight().isNullLiteralExpr();
    }

    private boolean isUnderItself(Variable field, Expression assignment) {
        return Blocks.ancestors(assignment)
                .takeWhile(node -> !Locks.isEdge(node))
                .anyMatch(node -> node instanceof SynchronizedStmt around
                        && field.equals(file.variableAt(around.getExpression())));
    }
}
