package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;
import java.util.Optional;

/**
 * Types as the class file has them, but for their packages: of a stub no types are known, so that its text has to do.
 */
final class Erasure {
    private Erasure() {}

    static String of(Type type) {
        return switch (type) {
            case ArrayType array -> of(array.getComponentType()) + "[]";
            case ClassOrInterfaceType named ->
                variable(named).map(Erasure::bound).orElse(named.getNameAsString());
            default -> type.asString();
        };
    }

    static List<String> of(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> of(parameter.getType()) + (parameter.isVarArgs() ? "[]" : ""))
                .toList();
    }

    /** The type variable of a class or method around, if the name stands for one. */
    private static Optional<TypeParameter> variable(ClassOrInterfaceType named) {
        if (named.getScope().isPresent()) {
            return Optional.empty();
        }
        return Blocks.ancestors(named)
                .filter(NodeWithTypeParameters.class::isInstance)
                .flatMap(around -> parametersOf(around).stream())
                .filter(variable -> variable.getNameAsString().equals(named.getNameAsString()))
                .findFirst();
    }

    private static List<TypeParameter> parametersOf(Node around) {
        return ((NodeWithTypeParameters<?>) around).getTypeParameters();
    }

    private static String bound(TypeParameter variable) {
        return variable.getTypeBound().getFirst().map(Erasure::of).orElse("Object");
    }
}
