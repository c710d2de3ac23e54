package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.rules.sharing.Access.How;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All uses of all variables of a file, and what the variables are given, gathered in one walk. */
final class Accesses {
    private final SourceFile file;
    private final Map<Variable, List<Access>> byVariable = new LinkedHashMap<>();
    private final Map<String, List<VariableDeclarator>> declarators = new HashMap<>();

    Accesses(SourceFile file) {
        this.file = file;
        file.tree().walk(node -> {
            switch (node) {
                case NameExpr name -> note(name);
                case FieldAccessExpr field -> note(field);
                // JavaParser takes the list of list::add for a type.
                case TypeExpr type -> note(type);
                case VariableDeclarator declarator ->
                    declarators
                            .computeIfAbsent(declarator.getNameAsString(), _ -> new ArrayList<>())
                            .add(declarator);
                default -> {}
            }
        });
    }

    private void note(Expression expression) {
        Variable variable = file.variableAt(expression);
        if (variable != null) {
            byVariable.computeIfAbsent(variable, _ -> new ArrayList<>()).add(access(variable, expression));
        }
    }

    /** The uses of each variable, in the order of the text. */
    Map<Variable, List<Access>> byVariable() {
        return byVariable;
    }

    List<Access> of(Variable variable) {
        return byVariable.getOrDefault(variable, List.of());
    }

    private Access access(Variable variable, Expression at) {
        Expression used = unwrapped(at);
        return switch (used.getParentNode().orElse(null)) {
            case AssignExpr assign
            when assign.getTarget() == used ->
                new Access(variable, at, updates(assign, variable) ? How.UPDATE : How.WRITE, assign);
            case UnaryExpr step when isStep(step) -> new Access(variable, at, How.UPDATE, step);
            case ArrayAccessExpr element when element.getName() == used -> elementAccess(variable, at, element);
            case MethodCallExpr call
            when call.getScope().orElse(null) == used
                    && Containers.changes(file, call.getNameAsString(), variable.type()) ->
                new Access(variable, at, How.CHANGE, call);
            case MethodReferenceExpr reference
            when Containers.changes(file, reference.getIdentifier(), variable.type()) ->
                new Access(variable, at, How.CHANGE, reference);
            case null, default -> new Access(variable, at, How.READ, at);
        };
    }

    private Access elementAccess(Variable variable, Expression at, ArrayAccessExpr element) {
        Expression used = unwrapped(outermost(element));
        return switch (used.getParentNode().orElse(null)) {
            case AssignExpr assign
            when assign.getTarget() == used -> {
                How how = updates(assign, variable) ? How.ELEMENT_UPDATE : How.ELEMENT_WRITE;
                yield new Access(variable, at, how, assign);
            }
            case UnaryExpr step when isStep(step) -> new Access(variable, at, How.ELEMENT_UPDATE, step);
            case null, default -> new Access(variable, at, How.READ, at);
        };
    }

    /** The {@code a[i][j]} of {@code a[i]}. */
    private static Expression outermost(ArrayAccessExpr element) {
        Expression used = element;
        while (unwrapped(used).getParentNode().orElse(null) instanceof ArrayAccessExpr outer
                && outer.getName() == unwrapped(used)) {
            used = outer;
        }
        return used;
    }

    /** Whether what is assigned is reckoned from what was there. */
    private boolean updates(AssignExpr assign, Variable variable) {
        return assign.getOperator() != AssignExpr.Operator.ASSIGN
                || assign.getValue()
                        .findFirst(Expression.class, part -> isSame(part, assign.getTarget(), variable))
                        .isPresent();
    }

    private boolean isSame(Expression part, Expression target, Variable variable) {
        return switch (part) {
            case NameExpr name ->
                name.getNameAsString().equals(variable.name())
                        && !target.isArrayAccessExpr()
                        && Expressions.isOwn(target)
                        && variable.equals(file.variableAt(name));
            case FieldAccessExpr field ->
                field.getNameAsString().equals(variable.name())
                        && !target.isArrayAccessExpr()
                        && variable.equals(file.variableAt(field))
                        && Expressions.plain(field).equals(Expressions.plain(target));
            case ArrayAccessExpr element ->
                target.isArrayAccessExpr() && Expressions.plain(element).equals(Expressions.plain(target));
            default -> false;
        };
    }

    private static boolean isStep(UnaryExpr unary) {
        return switch (unary.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    private static Expression unwrapped(Expression expression) {
        Expression outer = expression;
        while (outer.getParentNode().orElse(null) instanceof EnclosedExpr enclosed) {
            outer = enclosed;
        }
        return outer;
    }

    /** Where the variable is declared; empty if that is not in this file, or in no declaration with an initial value. */
    Optional<VariableDeclarator> declaration(Variable variable) {
        List<VariableDeclarator> named = declarators.getOrDefault(variable.name(), List.of());
        if (variable.isField()) {
            return named.stream()
                    .filter(declarator -> isFieldOf(declarator, variable.owner()))
                    .findFirst();
        }
        List<Access> uses = of(variable);
        if (uses.isEmpty() || variable.kind() != VariableKind.LOCAL) {
            return Optional.empty();
        }
        Node use = uses.getFirst().at();
        return named.stream()
                .filter(declarator -> !(declarator.getParentNode().orElse(null) instanceof FieldDeclaration))
                .filter(declarator -> Blocks.isBefore(declarator.getName(), use))
                .filter(declarator -> scopeOf(declarator).isAncestorOf(use))
                .reduce((_, later) -> later);
    }

    private boolean isFieldOf(VariableDeclarator declarator, @Nullable String owner) {
        return owner != null
                && declarator.getParentNode().orElse(null) instanceof FieldDeclaration field
                && field.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
                && owner.equals(file.typeOf(type));
    }

    private static Node scopeOf(VariableDeclarator declarator) {
        return declarator
                .getParentNode()
                .flatMap(Node::getParentNode)
                .flatMap(parent -> parent instanceof ExpressionStmt ? parent.getParentNode() : Optional.of(parent))
                .orElse(declarator);
    }

    /** Everything that the variable is seen to be given, its initial value first. */
    List<Expression> given(Variable variable) {
        var values = new ArrayList<Expression>();
        declaration(variable).flatMap(VariableDeclarator::getInitializer).ifPresent(values::add);
        for (Access access : of(variable)) {
            if (access.how() == How.WRITE && access.whole() instanceof AssignExpr assign) {
                values.add(assign.getValue());
            }
        }
        return values;
    }
}
