package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which variables of a piece of code may hold something of which others, by their names and without regard to order: so
 * it finds too many rather than too few.
 */
public final class DataFlow {
    /** One step: what is on the right may end up in the variable on the left. */
    private record Step(String to, Node from) {}

    private final List<Step> steps;
    private final Set<String> declared;

    /**
     * @param task a part of the code that runs on its own: what its objects are given comes from elsewhere
     */
    public DataFlow(Node code, Node task) {
        var variables = code.findAll(VariableDeclarator.class);
        var found = new ArrayList<Step>();
        for (VariableDeclarator variable : variables) {
            variable.getInitializer().ifPresent(value -> found.add(new Step(variable.getNameAsString(), value)));
        }
        for (AssignExpr assignment : code.findAll(AssignExpr.class)) {
            found.add(new Step(Variables.rootName(assignment.getTarget()), assignment.getValue()));
        }
        for (MethodCallExpr call : code.findAll(MethodCallExpr.class, node -> !task.isAncestorOf(node))) {
            // What a method is given may be kept by the object: list.add(x)
            call.getScope()
                    .map(Variables::rootName)
                    .filter(Variables::isNamedLikeVariable)
                    .ifPresent(receiver ->
                            call.getArguments().forEach(argument -> found.add(new Step(receiver, argument))));
        }
        steps = List.copyOf(found);
        declared = variables.stream().map(VariableDeclarator::getNameAsString).collect(Collectors.toSet());
    }

    /** Whether a variable of this name is declared in the code. */
    public boolean declares(String name) {
        return declared.contains(name);
    }

    /** The variables that may hold something of {@code expression}. */
    public Set<String> from(Expression expression) {
        var reached = new HashSet<String>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Step step : steps) {
                boolean carries = step.from() == expression
                        || step.from().isAncestorOf(expression)
                        || Variables.names(step.from()).stream().anyMatch(reached::contains);
                grew |= carries && reached.add(step.to());
            }
        }
        return reached;
    }

    /** The variables that {@code expression} may hold something of. */
    public Set<String> into(Expression expression) {
        var reached = new HashSet<>(Variables.names(expression));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Step step : steps) {
                if (reached.contains(step.to())) {
                    grew |= reached.addAll(Variables.names(step.from()));
                }
            }
        }
        return reached;
    }
}
