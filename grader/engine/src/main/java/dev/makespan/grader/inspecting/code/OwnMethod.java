package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A method of the submission, found by a call of it. Overloads with the same number of parameters are not told apart.
 */
public record OwnMethod(SourceFile file, MethodDeclaration declaration) {
    /** The submission's own methods that the call may reach; none if it calls somebody else's. */
    public static List<OwnMethod> calledBy(SourceFile file, MethodCallExpr call) {
        int arguments = call.getArguments().size();
        return find(
                file,
                file.ownerOf(call),
                method -> method.getNameAsString().equals(call.getNameAsString())
                        && method.getParameters().size() == arguments);
    }

    public static List<OwnMethod> referredToBy(SourceFile file, MethodReferenceExpr reference) {
        return find(
                file,
                file.ownerOf(reference),
                method -> method.getNameAsString().equals(reference.getIdentifier()));
    }

    private static List<OwnMethod> find(SourceFile file, @Nullable String owner, Predicate<MethodDeclaration> wanted) {
        if (owner == null) {
            return List.of();
        }
        return file.submission().declarationsOf(owner).stream()
                .flatMap(declared -> declared.type().getMethods().stream()
                        .filter(wanted)
                        .map(method -> new OwnMethod(declared.file(), method)))
                .toList();
    }
}
