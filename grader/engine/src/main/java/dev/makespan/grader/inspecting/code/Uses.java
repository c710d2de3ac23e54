package dev.makespan.grader.inspecting.code;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Where the variables of a file are mentioned. Walks the whole file once, so that each question costs no more than its
 * answer.
 */
public final class Uses {
    private final SourceFile file;
    private final Map<String, List<Expression>> byName = new HashMap<>();

    public Uses(SourceFile file) {
        this.file = file;
        file.tree().walk(node -> {
            switch (node) {
                case NameExpr name -> note(name.getNameAsString(), name);
                case FieldAccessExpr field -> note(field.getNameAsString(), field);
                // JavaParser takes the pool of pool::submit for a type.
                case TypeExpr type -> note(type.getTypeAsString(), type);
                default -> {}
            }
        });
        byName.values().forEach(uses -> uses.sort(Comparator.comparing(Uses::begin)));
    }

    private void note(String name, Expression use) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(use);
    }

    private static Position begin(Node node) {
        return node.getBegin().orElseThrow();
    }

    /** All uses of a local variable or private field; empty if there may be others than those in this file. */
    public Optional<List<Expression>> of(VariableDeclarator variable) {
        Node declaration = variable.getParentNode().orElseThrow();
        if (declaration instanceof FieldDeclaration field) {
            String owner = field.getParentNode().map(file::typeOf).orElse(null);
            return owner != null && field.isPrivate()
                    ? Optional.of(ofField(variable.getNameAsString(), owner))
                    : Optional.empty();
        }
        Node scope = declaration.getParentNode().flatMap(Node::getParentNode).orElse(declaration);
        return Optional.of(in(scope, variable.getNameAsString()));
    }

    /** All uses of the local variable or private field that is assigned to, under the same condition. */
    public Optional<List<Expression>> of(AssignExpr assignment) {
        Expression target = assignment.getTarget();
        Variable variable = file.variableAt(target);
        if (variable != null && variable.isField()) {
            return variable.owner() != null && variable.is(Modifier.PRIVATE)
                    ? Optional.of(ofField(variable.name(), variable.owner()))
                    : Optional.empty();
        }
        return target instanceof NameExpr name ? Variables.local(name).flatMap(this::of) : Optional.empty();
    }

    private List<Expression> ofField(String name, String owner) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(use -> {
                    Variable variable = file.variableAt(use);
                    return variable != null && variable.isField() && owner.equals(variable.owner());
                })
                .toList();
    }

    /** The uses within a piece of code of the variable, field or parameter that has this name there. */
    public List<Expression> in(Node scope, String name) {
        List<Expression> uses = byName.getOrDefault(name, List.of());
        int from = firstFrom(uses, begin(scope));
        return uses.stream()
                .skip(from)
                .takeWhile(use -> !begin(use).isAfter(scope.getEnd().orElseThrow()))
                .filter(use -> !(use instanceof FieldAccessExpr))
                .toList();
    }

    private static int firstFrom(List<Expression> uses, Position begin) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin(uses.get(middle)).isBefore(begin)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
