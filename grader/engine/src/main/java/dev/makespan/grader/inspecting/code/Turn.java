package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Code that runs once for each turn of a loop, or for each element of a stream or collection.
 *
 * @param loop the loop, or the lambda
 * @param body what runs in each turn
 */
public record Turn(Node loop, Node body) {
    private static final Set<String> LOOPING = Set.of("forEach", "replaceAll", "removeIf", "setAll");

    /** The innermost turn that {@code node} is part of; empty if it is part of none, or of a task that a turn makes. */
    public static Optional<Turn> of(SourceFile file, Node node) {
        Node child = node;
        while (child.getParentNode().isPresent()) {
            Node parent = child.getParentNode().get();
            if (parent instanceof NodeWithBody<?> loop && loop.getBody() == child) {
                return Optional.of(new Turn(parent, child));
            }
            if (parent instanceof LambdaExpr lambda) {
                if (runsForEachElement(file, lambda)) {
                    return Optional.of(new Turn(lambda, lambda.getBody()));
                }
                if (!Blocks.runsInPlace(file, lambda)) {
                    return Optional.empty();
                }
            }
            if (parent instanceof BodyDeclaration<?>) {
                return Optional.empty();
            }
            child = parent;
        }
        return Optional.empty();
    }

    private static boolean runsForEachElement(SourceFile file, LambdaExpr lambda) {
        return Blocks.runsInPlace(file, lambda)
                && Blocks.receiver(lambda)
                        .filter(call -> LOOPING.contains(call.getNameAsString()) || Streams.isOperation(file, call))
                        .isPresent();
    }

    /** The nodes that belong to this turn, and to no loop within it. */
    public <T extends Node> List<T> nodes(SourceFile file, Class<T> type) {
        return body.findAll(
                type, node -> of(file, node).filter(turn -> turn.loop == loop).isPresent());
    }

    /** Whether several turns run at the same time. */
    public boolean isParallel(SourceFile file) {
        return loop instanceof LambdaExpr lambda
                && Blocks.receiver(lambda)
                        .filter(call -> Streams.isParallel(file, call))
                        .isPresent();
    }
}
