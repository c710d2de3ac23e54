package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which lock a name in the text means: the read and the write lock of one lock are one here, and so are the locks of an array. */
final class LockNames {
    private static final Set<String> VIEWS = Set.of("readLock", "writeLock", "asReadLock", "asWriteLock");

    private final Map<String, String> fields = new HashMap<>();

    LockNames(SourceFile file, Accesses accesses) {
        for (Variable variable : accesses.byVariable().keySet()) {
            if (variable.isField()) {
                fields.put(variable.name(), whole(accesses, variable));
            }
        }
    }

    private static String whole(Accesses accesses, Variable lock) {
        for (Expression value : accesses.given(lock)) {
            if (Expressions.inner(value) instanceof MethodCallExpr call && VIEWS.contains(call.getNameAsString())) {
                return call.getScope().map(Expressions::plain).orElse(lock.name());
            }
        }
        return lock.name();
    }

    /** The locks that these names mean; empty if one of them is no field, so that nobody knows which one it means. */
    Optional<Set<String>> known(Set<String> names) {
        Set<String> found = names.stream().map(this::known).collect(Collectors.toSet());
        return found.contains("") ? Optional.empty() : Optional.of(found);
    }

    private String known(String name) {
        if (name.startsWith("this of ") || name.endsWith(".class")) {
            return name;
        }
        String root = name.replaceAll("\\.(readLock|writeLock|asReadLock|asWriteLock)\\(\\)$", "")
                .replaceAll("\\[.*$", "");
        return fields.getOrDefault(root, "");
    }

    /** The lock as it is called in a sentence. */
    static String inWords(String lock) {
        return lock.startsWith("this of ") ? "`synchronized`" : "the lock `" + lock + "`";
    }
}
