package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which variables of a file hold a pool of limited size that the file itself makes. */
final class BoundedPools {
    private final SourceFile file;

    /** The names of variables that are given such a pool where it is made, and of those that are given another one. */
    private final Set<String> bounded = new HashSet<>();

    private final Set<String> other = new HashSet<>();
    private final Map<Variable, Boolean> parameters = new HashMap<>();

    BoundedPools(SourceFile file) {
        this.file = file;
        for (Expression creation :
                file.tree().findAll(Expression.class, expression -> Pools.creates(file, expression))) {
            Set<String> names = Pools.isBounded(file, creation) ? bounded : other;
            switch (Pools.unwrapped(creation).getParentNode().orElse(null)) {
                case VariableDeclarator variable -> names.add(variable.getNameAsString());
                case AssignExpr assignment ->
                    names.add(assignment.getTarget().toString().replaceFirst("^this\\.", ""));
                case null, default -> {}
            }
        }
    }

    boolean isEmpty() {
        return bounded.isEmpty();
    }

    boolean isBounded(Variable pool) {
        return pool.kind() == VariableKind.PARAMETER
                ? parameters.computeIfAbsent(pool, this::isGivenBounded)
                : isBounded(pool.name());
    }

    private boolean isBounded(String name) {
        return bounded.contains(name) && !other.contains(name);
    }

    /** Whether somebody in the file calls the parameter's method with a bounded pool. */
    private boolean isGivenBounded(Variable parameter) {
        List<MethodDeclaration> methods = file.tree()
                .findAll(
                        MethodDeclaration.class,
                        method -> method.getParameters().stream()
                                .anyMatch(declared -> declared.getNameAsString().equals(parameter.name())));
        Set<String> names = new HashSet<>();
        methods.forEach(method -> names.add(method.getNameAsString()));
        return file.tree().findAll(MethodCallExpr.class, call -> names.contains(call.getNameAsString())).stream()
                .flatMap(call -> call.getArguments().stream())
                .filter(argument -> file.isA(file.typeOf(argument), Asynchronous.EXECUTOR_SERVICE))
                .filter(argument -> !parameter.equals(file.variableAt(argument)))
                .anyMatch(argument ->
                        argument.isNameExpr() && isBounded(argument.asNameExpr().getNameAsString()));
    }
}
