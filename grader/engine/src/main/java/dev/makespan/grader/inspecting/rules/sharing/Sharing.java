package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;

/** Whether others can see what a variable holds. */
final class Sharing {
    private Sharing() {}

    /**
     * Whether the variable is a local one whose object was made here and goes nowhere else. A copy may go elsewhere: who
     * copies an object fills in the copy before handing it on.
     */
    static boolean isConfined(Accesses accesses, Guards guards, Variable variable) {
        if (variable.isField()) {
            return false;
        }
        VariableDeclarator declarator = accesses.declaration(variable).orElse(null);
        if (declarator == null || declarator.getInitializer().isEmpty()) {
            return false;
        }
        Expression made = Expressions.inner(declarator.getInitializer().get());
        boolean copied =
                made instanceof MethodCallExpr call && call.getNameAsString().equals("clone");
        if (!copied && !made.isObjectCreationExpr()) {
            return false;
        }
        Node home = guards.frame(declarator);
        List<Access> uses = accesses.of(variable);
        return uses.stream().allMatch(use -> guards.frame(use.at()) == home && (copied || !isHandedOn(use.at())));
    }

    private static boolean isHandedOn(Expression use) {
        return Blocks.receiver(use).isPresent() || use.getParentNode().orElse(null) instanceof ObjectCreationExpr;
    }
}
