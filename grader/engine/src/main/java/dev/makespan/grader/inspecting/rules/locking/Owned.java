package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.SourceFile;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Which objects only the code of this file can reach. */
final class Owned {
    private Owned() {}

    /** Whether the variable is private or local, holds what is made here, and is never given to anybody. */
    static boolean byCodeHere(SourceFile file, Expression variable) {
        var known = variable(file, variable);
        return known != null
                && (!known.isField() || known.is(Modifier.PRIVATE))
                && known.kind() != VariableKind.PARAMETER
                && isMadeHere(file, known.name())
                && file
                        .tree()
                        .findAll(
                                Expression.class,
                                use -> (use instanceof NameExpr || use instanceof FieldAccessExpr)
                                        && use.toString().endsWith(known.name())
                                        && known.equals(file.variableAt(use)))
                        .stream()
                        .allMatch(Owned::isCalledOn);
    }

    /** Whether the expression names a variable that holds nothing but an object made in this file. */
    static boolean byNameHere(SourceFile file, Expression expression) {
        var known = variable(file, expression);
        return known != null
                && known.isField()
                && (known.is(Modifier.PRIVATE) || known.is(Modifier.FINAL))
                && isMadeHere(file, known.name());
    }

    static boolean isPrivateField(SourceFile file, Expression expression) {
        var known = variable(file, expression);
        return known != null && known.isField() && known.is(Modifier.PRIVATE);
    }

    /** Whether a lock that is made here made the condition: otherwise others may have the lock. */
    static boolean isConditionOfOwnLock(SourceFile file, Expression condition) {
        var known = variable(file, condition);
        return known != null
                && file
                        .tree()
                        .findAll(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().equals("newCondition"))
                        .stream()
                        .filter(call -> isKeptIn(call, known.name()))
                        .flatMap(call -> call.getScope().stream())
                        .anyMatch(lock -> byNameHere(file, lock));
    }

    private static boolean isKeptIn(Expression value, String name) {
        return switch (value.getParentNode().orElse(null)) {
            case VariableDeclarator variable -> variable.getNameAsString().equals(name);
            case AssignExpr assignment -> assignment.getTarget().toString().endsWith(name);
            case null, default -> false;
        };
    }

    private static @Nullable Variable variable(SourceFile file, Expression expression) {
        return expression instanceof NameExpr || expression instanceof FieldAccessExpr
                ? file.variableAt(expression)
                : null;
    }

    private static boolean isMadeHere(SourceFile file, String name) {
        return file.tree()
                .findFirst(ObjectCreationExpr.class, creation -> isKeptIn(creation, name))
                .isPresent();
    }

    private static boolean isCalledOn(Expression use) {
        return use.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == use;
    }
}
