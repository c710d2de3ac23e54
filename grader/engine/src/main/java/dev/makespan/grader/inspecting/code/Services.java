package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.SubmittedCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slow services that an exercise provides. A method of a provided interface that is given something and answers
 * with a value does its work before it returns; one that answers with a future, with yes or no, or not at all, may not.
 */
public final class Services {
    private static final Set<String> QUICK_ANSWERS =
            Set.of("void", "boolean", "Future", "CompletableFuture", "CompletionStage", "Optional");

    /** The slow methods of each provided interface, as {@code name/parameters}. */
    private final Map<String, Set<String>> slow = new HashMap<>();

    private final Set<String> interfaces = new HashSet<>();

    public Services(SubmittedCode submission) {
        for (var unit : submission.provided()) {
            for (var type : unit.findAll(ClassOrInterfaceDeclaration.class)) {
                if (type.isInterface()) {
                    type.getFullyQualifiedName().ifPresent(interfaces::add);
                }
                for (MethodDeclaration method : type.getMethods()) {
                    if (isMarked(method) || type.isInterface() && isSlow(method)) {
                        slow.computeIfAbsent(type.getFullyQualifiedName().orElse(""), _ -> new HashSet<>())
                                .add(key(
                                        method.getNameAsString(),
                                        method.getParameters().size()));
                    }
                }
            }
        }
    }

    private static boolean isMarked(MethodDeclaration method) {
        return method.getAnnotationByName("Blocking").isPresent();
    }

    private static boolean isSlow(MethodDeclaration method) {
        String type = method.getTypeAsString().replaceAll("<.*", "");
        return method.getBody().isEmpty()
                && !method.isStatic()
                && !method.getParameters().isEmpty()
                && !QUICK_ANSWERS.contains(type);
    }

    private static String key(String method, int parameters) {
        return method + "/" + parameters;
    }

    /** Whether the call makes its caller wait for a provided service. */
    public boolean isSlow(SourceFile file, MethodCallExpr call) {
        return isSlow(
                file,
                file.ownerOf(call),
                key(call.getNameAsString(), call.getArguments().size()));
    }

    /** Whether the call is made on a provided interface, however long it takes. */
    public boolean isProvided(SourceFile file, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return owner != null && interfaces.stream().anyMatch(type -> file.isA(owner, type));
    }

    /** Whether the reference is to such a method. */
    public boolean isSlow(SourceFile file, MethodReferenceExpr reference) {
        String owner = file.ownerOf(reference);
        return slow.entrySet().stream()
                .anyMatch(type ->
                        type.getValue().stream().anyMatch(key -> key.startsWith(reference.getIdentifier() + "/"))
                                && file.isA(owner, type.getKey()));
    }

    private boolean isSlow(SourceFile file, @Nullable String owner, String key) {
        return slow.entrySet().stream()
                .anyMatch(type -> type.getValue().contains(key) && file.isA(owner, type.getKey()));
    }
}
