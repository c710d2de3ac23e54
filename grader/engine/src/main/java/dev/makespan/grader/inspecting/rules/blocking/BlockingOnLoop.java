package dev.makespan.grader.inspecting.rules.blocking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.EventLoops;
import dev.makespan.grader.inspecting.code.JdkBlocking;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits, in code that an event loop runs. Which code that is, the exercise says by its annotations
 * {@code @RunsOnLoop} and {@code @Blocking}; calls are followed one level deep within the file.
 */
public final class BlockingOnLoop implements Rule {
    private static final String HELP =
            "An event loop is one thread that does everything, a little at a time: while it waits in one"
                    + " place, nobody is served. Let another thread do the waiting, and when the result is there, hand"
                    + " the rest of the work back to the loop.";

    @Override
    public String id() {
        return "blocking-on-loop";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var loops = EventLoops.of(file.submission());
        if (!loops.isEmpty()) {
            new Look(file, loops, findings).run();
        }
    }

    /** One look at one file. */
    private record Look(SourceFile file, EventLoops loops, Findings findings) {
        void run() {
            file.tree().findAll(Expression.class, this::isGivenToLoop).forEach(this::lookAtFunction);
            file.tree().findAll(MethodDeclaration.class, this::isCalledByLoop).forEach(method -> lookAt(method, null));
        }

        private boolean isGivenToLoop(Expression expression) {
            boolean isFunction = expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr;
            return isFunction && loops.callsFunction(file, file.typeOf(expression))
                    || Blocks.receiver(expression)
                            .filter(call -> runsOnLoop(call, expression) || runsOnLoopAsync(call, expression))
                            .isPresent();
        }

        private boolean runsOnLoop(MethodCallExpr call, Expression argument) {
            int position = positionOf(call, argument);
            return loops.runsArgument(
                    file,
                    file.ownerOf(call),
                    call.getNameAsString(),
                    call.getArguments().size(),
                    position);
        }

        private static int positionOf(MethodCallExpr call, Expression argument) {
            int position = 0;
            while (call.getArgument(position) != argument) {
                position++;
            }
            return position;
        }

        /** {@code supplyAsync(task, loop)} and its like: the executor that comes last is the loop. */
        private boolean runsOnLoopAsync(MethodCallExpr call, Expression argument) {
            Expression executor = call.getArguments().getLast().orElseThrow();
            return call.getNameAsString().endsWith("Async")
                    && file.isA(file.ownerOf(call), Asynchronous.COMPLETION_STAGE)
                    && executor != argument
                    && (loops.isLoop(file, file.typeOf(executor))
                            || executor instanceof MethodReferenceExpr reference
                                    && loops.runsArgument(
                                            file, file.ownerOf(reference), reference.getIdentifier(), 1, 0));
        }

        private boolean isCalledByLoop(MethodDeclaration method) {
            return method.getParentNode()
                    .filter(parent -> parent instanceof TypeDeclaration<?> || parent instanceof ObjectCreationExpr)
                    .filter(parent -> loops.calls(
                            file,
                            file.typeOf(parent),
                            method.getNameAsString(),
                            method.getParameters().size()))
                    .isPresent();
        }

        private void lookAtFunction(Expression function) {
            switch (function) {
                case LambdaExpr lambda -> lookAt(lambda.getBody(), null);
                case MethodReferenceExpr reference
                when blocks(reference) -> report(reference, Text.of(reference), null);
                case MethodReferenceExpr reference ->
                    OwnMethod.referredToBy(file, reference).forEach(this::lookInto);
                case NameExpr name -> Variables.initializer(name).ifPresent(this::lookAtFunction);
                case ObjectCreationExpr object ->
                    object.getAnonymousClassBody().ifPresent(body -> body.forEach(member -> lookAt(member, null)));
                default -> {}
            }
        }

        private void lookInto(OwnMethod method) {
            if (method.file() == file) {
                lookAt(method.declaration(), null);
            }
        }

        /**
         * @param caller the call on the loop that leads into this code; null if the loop runs it itself
         */
        private void lookAt(Node code, @Nullable MethodCallExpr caller) {
            for (MethodCallExpr call : Blocks.within(file, code, MethodCallExpr.class)) {
                if (blocks(call)) {
                    report(call.getName(), Text.call(call), caller);
                } else if (caller == null) {
                    OwnMethod.calledBy(file, call).stream()
                            .filter(method -> method.file() == file)
                            .forEach(method -> lookAt(method.declaration(), call));
                }
            }
            for (MethodReferenceExpr reference : Blocks.within(file, code, MethodReferenceExpr.class)) {
                if (Blocks.runsInPlace(file, reference) && blocks(reference)) {
                    report(reference, Text.of(reference), caller);
                }
            }
            for (TryStmt attempt : Blocks.within(file, code, TryStmt.class)) {
                attempt.getResources().stream()
                        .filter(this::isExecutor)
                        .forEach(
                                resource -> report(resource, "the end of this try, which closes an executor,", caller));
            }
        }

        private boolean blocks(MethodCallExpr call) {
            return blocks(
                            file.ownerOf(call),
                            call.getNameAsString(),
                            call.getArguments().size())
                    && !isKnownToBeDone(call);
        }

        private boolean blocks(MethodReferenceExpr reference) {
            return blocks(file.ownerOf(reference), reference.getIdentifier(), -1);
        }

        private boolean blocks(@Nullable String owner, String method, int arguments) {
            return loops.blocks(file, owner, method, arguments) || JdkBlocking.blocks(file, owner, method, arguments);
        }

        /** Whether the code before has asked {@code future.isDone()}, so that this call finds the result there. */
        private static boolean isKnownToBeDone(MethodCallExpr call) {
            return Blocks.ancestors(call)
                    .takeWhile(ancestor -> !(ancestor instanceof BodyDeclaration<?>))
                    .flatMap(ancestor -> ancestor.findAll(MethodCallExpr.class).stream())
                    .anyMatch(asked -> asked.getNameAsString().equals("isDone")
                            && asked.getScope().equals(call.getScope())
                            && Blocks.isBefore(asked, call));
        }

        private boolean isExecutor(Expression resource) {
            Expression executor = resource instanceof VariableDeclarationExpr declaration
                    ? declaration.getVariable(0).getInitializer().orElse(resource)
                    : resource;
            return file.isA(file.typeOf(executor), Asynchronous.EXECUTOR_SERVICE);
        }

        private void report(Node at, String waiting, @Nullable MethodCallExpr caller) {
            String subject = waiting.startsWith("the ") ? "T" + waiting.substring(1) : "`" + waiting + "`";
            String where = caller == null ? "this runs" : "`" + Text.call(caller) + "` calls it";
            findings.add(
                    Severity.ESSENTIAL,
                    at,
                    "%s waits, and %s on the event loop: until it returns, nobody else is served."
                            .formatted(subject, where),
                    HELP);
        }
    }
}
