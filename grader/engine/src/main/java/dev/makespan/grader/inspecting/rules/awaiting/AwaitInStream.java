package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Streams;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Severity;
import java.util.Set;

/** One lazy stream both starts tasks and waits for them, so that each is awaited before the next is started. */
final class AwaitInStream {
    private static final String HELP =
            "A stream is lazy: one element goes all the way through before the next one begins. End the"
                    + " stream that starts the tasks by gathering what it starts; then everything is started. Wait in a"
                    + " second stream, over what you have gathered.";

    /** Operations that let no element pass before all have come. */
    private static final Set<String> BARRIERS = Set.of("collect", "toList", "toArray", "sorted", "reduce");

    private AwaitInStream() {}

    static void look(SourceFile file, MethodCallExpr operation, Findings findings) {
        if (!Streams.isOperation(file, operation)
                || operation.getArguments().stream().noneMatch(function -> awaitsItsElement(file, function))) {
            return;
        }
        for (MethodCallExpr earlier : Streams.upstream(file, operation)) {
            if (BARRIERS.contains(earlier.getNameAsString())) {
                return;
            }
            if (startsItsElement(file, earlier)) {
                report(file, earlier, operation, findings);
                return;
            }
        }
    }

    private static boolean awaitsItsElement(SourceFile file, Expression function) {
        return switch (function) {
            case MethodReferenceExpr reference ->
                Asynchronous.awaits(file, reference)
                        || OwnMethod.referredToBy(file, reference).stream()
                                .anyMatch(method -> awaitsParameter(method, 0));
            case LambdaExpr lambda
            when lambda.getParameters().size() == 1 -> {
                String element = lambda.getParameter(0).getNameAsString();
                yield Blocks.within(file, lambda.getBody(), MethodCallExpr.class).stream()
                        .anyMatch(call -> awaits(file, call, element) || handsOver(file, call, element));
            }
            default -> false;
        };
    }

    private static boolean awaits(SourceFile file, MethodCallExpr call, String name) {
        return Asynchronous.awaits(file, call)
                && Asynchronous.awaited(file, call)
                        .filter(awaited -> isName(awaited, name))
                        .isPresent();
    }

    /** Whether the element goes to a method of the submission that awaits it. */
    private static boolean handsOver(SourceFile file, MethodCallExpr call, String element) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            int position = i;
            if (isName(call.getArgument(i), element)
                    && OwnMethod.calledBy(file, call).stream().anyMatch(method -> awaitsParameter(method, position))) {
                return true;
            }
        }
        return false;
    }

    private static boolean awaitsParameter(OwnMethod method, int position) {
        if (method.declaration().getParameters().size() <= position) {
            return false;
        }
        String name = method.declaration().getParameter(position).getNameAsString();
        return Blocks.within(method.file(), method.declaration(), MethodCallExpr.class).stream()
                .anyMatch(call -> awaits(method.file(), call, name));
    }

    private static boolean isName(Expression expression, String name) {
        return expression instanceof NameExpr found && found.getNameAsString().equals(name);
    }

    static boolean startsItsElement(SourceFile file, MethodCallExpr operation) {
        return Streams.isOperation(file, operation)
                && operation.getArguments().stream().anyMatch(function -> switch (function) {
                    case MethodReferenceExpr reference -> Asynchronous.starts(file, reference);
                    case LambdaExpr lambda ->
                        Blocks.within(file, lambda.getBody(), MethodCallExpr.class).stream()
                                .anyMatch(call -> Asynchronous.starts(file, call));
                    default -> false;
                });
    }

    private static void report(SourceFile file, MethodCallExpr starts, MethodCallExpr awaits, Findings findings) {
        boolean parallel = Streams.isParallel(file, awaits);
        findings.add(
                parallel ? Severity.INFORMATIVE : Severity.ESSENTIAL,
                awaits.getName(),
                "This stream starts tasks in `%s` and awaits them in `%s`, element by element: %s."
                        .formatted(
                                Text.operation(starts),
                                Text.operation(awaits),
                                parallel
                                        ? "no more are at work than the stream has threads"
                                        : "each is over before the next one starts"),
                HELP);
    }
}
