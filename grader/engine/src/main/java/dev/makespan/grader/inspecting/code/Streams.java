package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chains of stream operations. */
public final class Streams {
    private static final String STREAM = "java.util.stream.BaseStream";
    private static final Set<String> PARALLEL = Set.of("parallel", "parallelStream");

    private Streams() {}

    public static boolean isOperation(SourceFile file, MethodCallExpr call) {
        return file.isA(file.ownerOf(call), STREAM);
    }

    /**
     * The calls that the elements pass before they come to {@code operation}, the nearest first, up to where the stream
     * comes from. A local variable that holds the stream on the way is looked through.
     */
    public static List<MethodCallExpr> upstream(SourceFile file, MethodCallExpr operation) {
        var calls = new ArrayList<MethodCallExpr>();
        Optional<Expression> source = operation.getScope();
        while (source.isPresent()) {
            switch (source.get()) {
                case MethodCallExpr call -> {
                    calls.add(call);
                    source = call.getScope();
                }
                case NameExpr name when file.isA(file.typeOf(name), STREAM) -> source = Variables.initializer(name);
                default -> source = Optional.empty();
            }
        }
        return calls;
    }

    /** Whether the whole stream that {@code operation} is part of is parallel. */
    public static boolean isParallel(SourceFile file, MethodCallExpr operation) {
        MethodCallExpr last = operation;
        while (last.getParentNode().orElse(null) instanceof MethodCallExpr next
                && next.getScope().orElse(null) == last
                && isOperation(file, next)) {
            last = next;
        }
        return PARALLEL.contains(last.getNameAsString())
                || upstream(file, last).stream().anyMatch(call -> PARALLEL.contains(call.getNameAsString()));
    }
}
