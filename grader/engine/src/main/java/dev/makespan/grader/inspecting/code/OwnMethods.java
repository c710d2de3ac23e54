package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The methods of one file, for a rule that follows many calls: the file is searched once. */
public final class OwnMethods {
    private final SourceFile file;
    private final Map<String, List<MethodDeclaration>> byName;

    public OwnMethods(SourceFile file) {
        this.file = file;
        this.byName = file.tree().findAll(MethodDeclaration.class).stream()
                .collect(Collectors.groupingBy(method ->
                        key(method.getNameAsString(), method.getParameters().size())));
    }

    private static String key(String name, int parameters) {
        return name + "/" + parameters;
    }

    /** The methods that a call on the own object may reach. */
    public List<MethodDeclaration> calledBy(MethodCallExpr call) {
        boolean own = call.getScope().isEmpty() || call.getScope().get().isThisExpr();
        if (!own) {
            return List.of();
        }
        String owner = file.ownerOf(call);
        return byName
                .getOrDefault(key(call.getNameAsString(), call.getArguments().size()), List.of())
                .stream()
                .filter(method -> method.getParentNode()
                        .map(file::typeOf)
                        .filter(type -> type.equals(owner))
                        .isPresent())
                .toList();
    }
}
