package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which locks are held where, those included that all callers of a method hold. A constructor needs none: nobody else
 * knows the object yet.
 */
final class Guards {
    /** Stands for a lock that is not known, and for an object that only one thread knows. */
    static final String UNKNOWN = "?";

    private static final Pattern NAMED_FOR_CALLERS = Pattern.compile(
            ".*(Locked|UnderLock|WithLock|WithinLock|InLock|HoldingLock|NoLock|Unlocked|Unsafe|Unsynchronized)");

    private final SourceFile file;
    private final HeldLocks locks;
    private final Map<String, List<MethodDeclaration>> methods = new HashMap<>();
    private final Map<MethodDeclaration, List<Node>> sites = new IdentityHashMap<>();
    private final Map<MethodDeclaration, Set<String>> entry = new IdentityHashMap<>();

    Guards(SourceFile file, HeldLocks locks) {
        this.file = file;
        this.locks = locks;
        if (locks.any()) {
            var calls = new ArrayList<Node>();
            file.tree().walk(node -> {
                if (node instanceof MethodDeclaration method) {
                    methods.computeIfAbsent(key(method), _ -> new ArrayList<>()).add(method);
                } else if (node instanceof MethodCallExpr || node instanceof MethodReferenceExpr) {
                    calls.add(node);
                }
            });
            calls.forEach(this::noteSite);
            settle();
        }
    }

    private void noteSite(Node call) {
        String owner = file.ownerOf(call);
        if (call instanceof MethodCallExpr named) {
            methods.getOrDefault(owner + "#" + named.getNameAsString(), List.of()).stream()
                    .filter(method -> method.getParameters().size()
                            == named.getArguments().size())
                    .forEach(method -> sites.computeIfAbsent(method, _ -> new ArrayList<>())
                            .add(call));
        } else if (call instanceof MethodReferenceExpr reference) {
            methods.getOrDefault(owner + "#" + reference.getIdentifier(), List.of())
                    .forEach(method -> sites.computeIfAbsent(method, _ -> new ArrayList<>())
                            .add(call));
        }
    }

    private String key(MethodDeclaration method) {
        String owner =
                method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type ? file.typeOf(type) : null;
        return owner + "#" + method.getNameAsString();
    }

    /** Begins with the best for all methods and takes away what a caller does not hold, until nothing changes. */
    private void settle() {
        boolean changed = true;
        for (int round = 0; changed && round < 20; round++) {
            changed = false;
            for (List<MethodDeclaration> named : methods.values()) {
                for (MethodDeclaration method : named) {
                    Set<String> held = heldByCallers(method);
                    changed |= !held.equals(entry.put(method, held));
                }
            }
        }
    }

    private Set<String> heldByCallers(MethodDeclaration method) {
        if (NAMED_FOR_CALLERS.matcher(method.getNameAsString()).matches() || asserts(method) || isAnnotated(method)) {
            return Set.of(UNKNOWN);
        }
        List<Node> callers = sites.getOrDefault(method, List.of());
        if (callers.isEmpty()) {
            // Nobody calls it, or somebody by magic, such as serialization.
            return method.isPrivate() ? Set.of(UNKNOWN) : Set.of();
        }
        if (method.isPublic() || !method.isPrivate() && !method.getAnnotations().isEmpty()) {
            return Set.of();
        }
        Set<String> common = null;
        for (Node caller : callers) {
            Set<String> held = atCall(caller);
            if (held == null) {
                continue;
            }
            if (common == null) {
                common = new LinkedHashSet<>(held);
            } else {
                common.retainAll(held);
            }
        }
        return common == null ? Set.of(UNKNOWN) : common;
    }

    /** Null if the call does not count: it comes from a constructor, or from a method not yet looked at. */
    private @Nullable Set<String> atCall(Node call) {
        if (call instanceof MethodReferenceExpr) {
            return Set.of();
        }
        Node frame = locks.frame(call);
        if (isUnshared(frame)) {
            return null;
        }
        var held = new HashSet<>(locks.at(call));
        if (frame instanceof MethodDeclaration method) {
            Set<String> before = entry.get(method);
            if (before == null || before.contains(UNKNOWN)) {
                return null;
            }
            held.addAll(before);
        }
        return held;
    }

    private static boolean isUnshared(Node frame) {
        return frame instanceof ConstructorDeclaration
                || frame instanceof InitializerDeclaration
                || frame instanceof FieldDeclaration;
    }

    /** Annotations by which a method says that its callers hold the lock. */
    private static boolean isAnnotated(MethodDeclaration method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getName().getIdentifier())
                .anyMatch(name -> name.equals("GuardedBy") || name.equals("Holding"));
    }

    private static boolean asserts(MethodDeclaration method) {
        return method.getBody()
                .filter(body -> body.getStatements().stream()
                        .limit(2)
                        .map(Object::toString)
                        .anyMatch(text -> text.contains("holdsLock") || text.contains("isHeldByCurrentThread")))
                .isPresent();
    }

    /** The locks that are certainly held when this node runs; {@link #UNKNOWN} if it needs none. */
    Set<String> at(Node node) {
        Node frame = locks.frame(node);
        if (isUnshared(frame)) {
            return Set.of(UNKNOWN);
        }
        var held = new LinkedHashSet<>(locks.at(node));
        if (frame instanceof MethodDeclaration method) {
            held.addAll(entry.getOrDefault(method, Set.of()));
        }
        return held;
    }

    boolean isGuarded(Node node) {
        return !at(node).isEmpty();
    }

    Node frame(Node node) {
        return locks.frame(node);
    }
}
