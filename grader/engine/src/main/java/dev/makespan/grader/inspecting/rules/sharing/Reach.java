package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tasks run which methods of the same file, on an object that they share, and without a lock. */
final class Reach {
    private final SourceFile file;
    private final Accesses accesses;
    private final Tasks tasks;
    private final HeldLocks locks;
    private final Map<String, List<MethodDeclaration>> methods = new HashMap<>();
    private final Map<Node, List<MethodCallExpr>> calls = new IdentityHashMap<>();
    private final Map<MethodDeclaration, List<Task>> reached = new IdentityHashMap<>();

    Reach(SourceFile file, Accesses accesses, Tasks tasks, HeldLocks locks) {
        this.file = file;
        this.accesses = accesses;
        this.tasks = tasks;
        this.locks = locks;
        file.tree().walk(node -> {
            if (node instanceof MethodDeclaration method) {
                methods.computeIfAbsent(key(method), _ -> new ArrayList<>()).add(method);
            } else if (node instanceof MethodCallExpr call) {
                calls.computeIfAbsent(frame(call), _ -> new ArrayList<>()).add(call);
            }
        });
        tasks.all().forEach(this::follow);
    }

    /** The method, or the code of a task, that a node belongs to: code that the one who comes by runs at once. */
    Node frame(Node node) {
        return Blocks.ancestors(node)
                .filter(ancestor -> tasks.of(ancestor) != null
                        || ancestor instanceof MethodDeclaration
                        || ancestor instanceof LambdaExpr lambda && !Blocks.runsInPlace(file, lambda))
                .map(this::taskOfAnonymous)
                .findFirst()
                .orElse(file.tree());
    }

    /** The anonymous class that is a task stands for its method. */
    private Node taskOfAnonymous(Node frame) {
        Node parent = frame.getParentNode().orElse(null);
        return frame instanceof MethodDeclaration && parent != null && tasks.of(parent) != null ? parent : frame;
    }

    /** The tasks that run this frame. */
    List<Task> tasksOf(Node frame) {
        Task own = tasks.of(frame);
        return own != null
                ? List.of(own)
                : frame instanceof MethodDeclaration method ? reached.getOrDefault(method, List.of()) : List.of();
    }

    private void follow(Task task) {
        var seen = new IdentityHashMap<MethodDeclaration, Boolean>();
        var open = new ArrayDeque<MethodDeclaration>();
        if (task.code() instanceof MethodReferenceExpr reference) {
            if (isShared(reference.getScope(), task)) {
                open.addAll(methods.getOrDefault(file.ownerOf(reference) + "#" + reference.getIdentifier(), List.of()));
            }
        }
        calls.getOrDefault(task.code(), List.of()).forEach(call -> open.addAll(callees(call, task)));
        while (!open.isEmpty()) {
            MethodDeclaration method = open.pop();
            if (seen.put(method, true) == null && !method.isSynchronized()) {
                reached.computeIfAbsent(method, _ -> new ArrayList<>()).add(task);
                calls.getOrDefault(method, List.of()).forEach(call -> open.addAll(callees(call, null)));
            }
        }
    }

    /**
     * @param task the task that calls; null for a method
     */
    private List<MethodDeclaration> callees(MethodCallExpr call, @Nullable Task task) {
        boolean shared = call.getScope().map(scope -> isShared(scope, task)).orElse(true);
        if (!shared || !locks.at(call).isEmpty()) {
            return List.of();
        }
        return methods.getOrDefault(file.ownerOf(call) + "#" + call.getNameAsString(), List.of()).stream()
                .filter(method ->
                        method.getParameters().size() == call.getArguments().size())
                .toList();
    }

    /** Whether all who run the task mean the same object by this expression. */
    private boolean isShared(Expression scope, @Nullable Task task) {
        if (scope.isThisExpr()) {
            return true;
        }
        Variable variable = file.variableAt(scope);
        if (variable == null) {
            return false;
        }
        return variable.isField()
                ? Expressions.isOwn(scope) || scope.isTypeExpr()
                : task != null && isOutside(variable, task);
    }

    /** Whether a local variable is the same for all who run the task. */
    boolean isOutside(Variable variable, Task task) {
        return accesses.declaration(variable)
                .filter(declarator ->
                        !task.turn().isAncestorOf(declarator) && !task.code().isAncestorOf(declarator))
                .isPresent();
    }

    private String key(MethodDeclaration method) {
        String owner =
                method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type ? file.typeOf(type) : null;
        return owner + "#" + method.getNameAsString();
    }
}
