package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which code runs together: on the thread that comes by, and not in a task that somebody else runs. */
public final class Blocks {
    private static final List<String> COLLECTIONS =
            List.of("java.lang.Iterable", "java.util.Map", "java.util.Iterator", "java.util.Arrays");
    private static final Set<String> CALLING = Set.of(
            "forEach",
            "forEachRemaining",
            "removeIf",
            "replaceAll",
            "computeIfAbsent",
            "computeIfPresent",
            "compute",
            "merge",
            "setAll",
            "sort");

    private static final List<String> STREAMS = List.of("java.util.stream.BaseStream", "java.util.Optional");
    private static final Set<String> KEEPING = Set.of("of", "ofNullable", "orElse", "iterate", "generate");

    private Blocks() {}

    /**
     * Whether a function that stands here is called by the thread that comes by: one given to a stream, a collection,
     * an Optional, but not one that a collection keeps.
     */
    public static boolean runsInPlace(SourceFile file, Expression function) {
        return receiver(function)
                .filter(call -> calls(file, call, COLLECTIONS) && CALLING.contains(call.getNameAsString())
                        || calls(file, call, STREAMS) && !KEEPING.contains(call.getNameAsString()))
                .isPresent();
    }

    private static boolean calls(SourceFile file, MethodCallExpr call, List<String> owners) {
        String owner = file.ownerOf(call);
        return owners.stream().anyMatch(type -> file.isA(owner, type));
    }

    /** The call that an expression is an argument of. */
    public static Optional<MethodCallExpr> receiver(Expression argument) {
        return argument.getParentNode()
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(call -> call.getArguments().stream().anyMatch(given -> given == argument));
    }

    /** Whether the node is part of a lambda that somebody else may run, later or on another thread. */
    public static boolean isInTask(SourceFile file, Node node) {
        return ancestors(node)
                .takeWhile(ancestor -> !(ancestor instanceof BodyDeclaration<?>))
                .anyMatch(ancestor -> isTask(file, ancestor));
    }

    /** The nodes of {@code block}, itself included, that run when it runs. */
    public static <T extends Node> List<T> within(SourceFile file, Node block, Class<T> type) {
        return block.findAll(type, node -> node == block || runsWith(file, block, node));
    }

    private static boolean runsWith(SourceFile file, Node block, Node node) {
        return ancestors(node)
                .takeWhile(ancestor -> ancestor != block)
                .noneMatch(ancestor -> ancestor instanceof BodyDeclaration<?> || isTask(file, ancestor));
    }

    private static boolean isTask(SourceFile file, Node node) {
        return node instanceof LambdaExpr lambda && !runsInPlace(file, lambda);
    }

    /** The parent, its parent and so on. */
    public static Stream<Node> ancestors(Node node) {
        return Stream.iterate(
                        node.getParentNode(),
                        Optional::isPresent,
                        parent -> parent.get().getParentNode())
                .map(Optional::get);
    }

    /** Whether one piece of code ends before the other begins. */
    public static boolean isBefore(Node earlier, Node later) {
        return earlier.getRange().orElseThrow().end.isBefore(later.getRange().orElseThrow().begin);
    }
}
