package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collections, maps and texts: what changes them, and which of them are made for several threads. */
final class Containers {
    static final String COLLECTION = "java.util.Collection";
    static final String MAP = "java.util.Map";
    private static final String TEXT = "java.lang.AbstractStringBuilder";
    private static final String BUILDER = "java.lang.StringBuilder";

    private static final Set<String> CHANGING = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "put",
            "putAll",
            "putFirst",
            "putLast",
            "putIfAbsent",
            "remove",
            "removeAll",
            "removeFirst",
            "removeLast",
            "removeIf",
            "retainAll",
            "clear",
            "set",
            "offer",
            "offerFirst",
            "offerLast",
            "push",
            "pop",
            "poll",
            "pollFirst",
            "pollLast",
            "merge",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "replace",
            "replaceAll",
            "sort",
            "append",
            "insert",
            "delete",
            "deleteCharAt",
            "reverse",
            "setLength",
            "setCharAt",
            "pollFirstEntry",
            "pollLastEntry");

    private static final Set<String> UNSAFE = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.PriorityQueue",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            BUILDER);

    private static final List<String> CONCURRENT = List.of(
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.ConcurrentLinkedDeque",
            "java.util.concurrent.BlockingQueue",
            "java.util.concurrent.ConcurrentSkipListSet",
            "java.util.concurrent.CopyOnWriteArrayList",
            "java.util.concurrent.CopyOnWriteArraySet",
            "java.util.Vector",
            "java.util.Hashtable");

    private Containers() {}

    /** Whether a method of this name changes an object of the type. */
    static boolean changes(SourceFile file, String method, @Nullable String type) {
        return CHANGING.contains(method)
                && (file.isA(type, COLLECTION) || file.isA(type, MAP) || file.isA(type, TEXT) || BUILDER.equals(type));
    }

    /** The class of a container that is not made for several threads, if the variable never holds anything else. */
    static @Nullable String unsafeClass(SourceFile file, Accesses accesses, Variable variable) {
        String found = null;
        for (Expression value : accesses.given(variable)) {
            if (!(Expressions.inner(value) instanceof ObjectCreationExpr creation)) {
                return null;
            }
            String type = file.typeOf(creation);
            if (type == null
                    || !UNSAFE.contains(type)
                    || creation.getAnonymousClassBody().isPresent()) {
                return null;
            }
            found = type.substring(type.lastIndexOf('.') + 1);
        }
        return found;
    }

    /** Whether the variable holds a container that several threads may use, be it by its type or by what it is given. */
    static boolean isConcurrent(SourceFile file, Accesses accesses, Variable variable) {
        if (isConcurrentType(file, variable.type())) {
            return true;
        }
        List<Expression> given = accesses.given(variable);
        return !given.isEmpty() && given.stream().allMatch(value -> isConcurrentValue(file, Expressions.inner(value)));
    }

    private static boolean isConcurrentType(SourceFile file, @Nullable String type) {
        return CONCURRENT.stream().anyMatch(known -> file.isA(type, known));
    }

    private static boolean isConcurrentValue(SourceFile file, Expression value) {
        return switch (value) {
            case ObjectCreationExpr creation -> isConcurrentType(file, file.typeOf(creation));
            case MethodCallExpr call ->
                isConcurrentType(file, file.typeOf(call))
                        || "java.util.Collections".equals(file.ownerOf(call))
                                && call.getNameAsString().startsWith("synchronized")
                        || call.getNameAsString().equals("newKeySet")
                        || call.getNameAsString().equals("newSetFromMap")
                                && isConcurrentValue(file, Expressions.inner(call.getArgument(0)));
            default -> false;
        };
    }
}
