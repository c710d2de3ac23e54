package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.stream.Collectors;

/** Code as it is quoted in a sentence. */
public final class Text {
    private static final int LONGEST = 40;

    private Text() {}

    /** The code on one line, cut off where it gets long. */
    public static String of(Node node) {
        String line = node.toString().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
    }

    /** A call without its arguments: {@code kitchen.cook(...)}. */
    public static String call(MethodCallExpr call) {
        String scope = call.getScope().map(s -> of(s) + ".").orElse("");
        return scope + call.getNameAsString() + (call.getArguments().isEmpty() ? "()" : "(...)");
    }

    /** A call without what it is called on: {@code map(CompletableFuture::join)}. */
    public static String operation(MethodCallExpr call) {
        return call.getNameAsString() + "("
                + call.getArguments().stream().map(Text::of).collect(Collectors.joining(", ")) + ")";
    }
}
