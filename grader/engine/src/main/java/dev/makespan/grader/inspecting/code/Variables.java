package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Local variables, told apart by their names: Java allows no two of the same name to be seen at one place. */
public final class Variables {
    private Variables() {}

    /** The variables and fields of the own object that code mentions. */
    public static Set<String> names(Node code) {
        var names = new HashSet<String>();
        code.walk(node -> {
            switch (node) {
                case NameExpr name -> names.add(name.getNameAsString());
                case FieldAccessExpr field when field.getScope().isThisExpr() -> names.add(field.getNameAsString());
                // JavaParser takes the pool of pool::submit for a type.
                case TypeExpr type -> names.add(type.getTypeAsString());
                default -> {}
            }
        });
        return names;
    }

    /** The variable or field that an expression goes out from: {@code t} of {@code this.t[i].x()}; empty if none. */
    public static String rootName(Expression expression) {
        return switch (expression) {
            case NameExpr name -> name.getNameAsString();
            case FieldAccessExpr field when field.getScope().isThisExpr() -> field.getNameAsString();
            case FieldAccessExpr field -> rootName(field.getScope());
            case ArrayAccessExpr element -> rootName(element.getName());
            case EnclosedExpr enclosed -> rootName(enclosed.getInner());
            case MethodCallExpr call -> call.getScope().map(Variables::rootName).orElse("");
            default -> "";
        };
    }

    public static boolean isNamedLikeVariable(String name) {
        return !name.isEmpty() && !Character.isUpperCase(name.charAt(0));
    }

    /** The local variable that a name stands for; empty for a parameter or a field. */
    public static Optional<VariableDeclarator> local(NameExpr name) {
        return Blocks.ancestors(name)
                .filter(CallableDeclaration.class::isInstance)
                .findFirst()
                .flatMap(method -> declared(method, name.getNameAsString(), name));
    }

    /** What the local variable that a name stands for begins with. */
    public static Optional<Expression> initializer(NameExpr name) {
        return local(name).flatMap(VariableDeclarator::getInitializer);
    }

    /** The nearest declaration before {@code use} whose block is still open there. */
    private static Optional<VariableDeclarator> declared(Node method, String name, Node use) {
        return method
                .findAll(
                        VariableDeclarator.class,
                        variable -> variable.getNameAsString().equals(name))
                .stream()
                .filter(variable -> Blocks.isBefore(variable, use))
                .filter(variable -> scopeOf(variable).isAncestorOf(use))
                .reduce((earlier, later) -> later);
    }

    /** The block, loop or try that a variable is declared in. */
    private static Node scopeOf(VariableDeclarator variable) {
        return variable.getParentNode()
                .flatMap(Node::getParentNode)
                .flatMap(Node::getParentNode)
                .orElse(variable);
    }
}
