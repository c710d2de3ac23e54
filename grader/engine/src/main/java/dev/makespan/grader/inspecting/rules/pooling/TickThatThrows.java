package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.OwnMethods;
import dev.makespan.grader.inspecting.code.Services;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task that a scheduler repeats, and that throws on purpose, or calls a provided service and catches nothing. What else
 * may throw is not asked: almost anything could.
 */
public final class TickThatThrows implements Rule {
    private static final String HELP =
            "A scheduler repeats a task until it throws. Then it keeps the exception in the future that it has"
                    + " returned, where nobody looks, and never runs the task again. Catch inside the task what one turn"
                    + " may throw, and deal with it there; then the next turn comes in time.";

    private static final Set<String> REPEATING = Set.of("scheduleAtFixedRate", "scheduleWithFixedDelay");
    private static final String SCHEDULER = "java.util.concurrent.ScheduledExecutorService";

    @Override
    public String id() {
        return "tick-that-throws";
    }

    @Override
    public Kind explains() {
        return Kind.ROBUSTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr call :
                file.tree().findAll(MethodCallExpr.class, found -> REPEATING.contains(found.getNameAsString()))) {
            if (file.isA(file.ownerOf(call), SCHEDULER)) {
                new Look(file, new Services(file.submission()), new OwnMethods(file)).run(call, findings);
            }
        }
    }

    /** One look at one repeated task. */
    private record Look(SourceFile file, Services services, OwnMethods methods) {
        void run(MethodCallExpr schedule, Findings findings) {
            Node task = schedule.getArgument(0);
            Optional<Node> thrower = switch (task) {
                case LambdaExpr lambda -> thrower(lambda.getBody(), true);
                case MethodReferenceExpr reference ->
                    OwnMethod.referredToBy(file, reference).stream()
                            .filter(method -> method.file() == file)
                            .flatMap(method -> thrower(method.declaration(), true).stream())
                            .findFirst();
                default -> Optional.empty();
            };
            thrower.ifPresent(node -> report(findings, schedule, node));
        }

        private Optional<Node> thrower(Node code, boolean follows) {
            Stream<Node> own = Blocks.within(file, code, Node.class).stream()
                    .filter(node -> throwsOnPurpose(node)
                            || node instanceof MethodCallExpr call && services.isProvided(file, call))
                    .filter(node -> !isCaught(node, code));
            return own.findFirst().or(() -> follows ? throwerBelow(code) : Optional.empty());
        }

        private Optional<Node> throwerBelow(Node code) {
            return Blocks.within(file, code, MethodCallExpr.class).stream()
                    .filter(call -> !isCaught(call, code))
                    .flatMap(call -> methods.calledBy(call).stream())
                    .flatMap(method -> thrower(method, false).stream())
                    .findFirst();
        }

        /** A catch clause that makes another exception of it. Any other throw may be meant to end the ticks. */
        private static boolean throwsOnPurpose(Node node) {
            return node instanceof ThrowStmt
                    && node.getParentNode()
                            .flatMap(Node::getParentNode)
                            .filter(CatchClause.class::isInstance)
                            .filter(clause -> !((CatchClause) clause)
                                    .getParameter()
                                    .toString()
                                    .contains("Interrupted"))
                            .isPresent();
        }

        private static boolean isCaught(Node node, Node code) {
            Node child = node;
            while (child != code && child.getParentNode().isPresent()) {
                Node parent = child.getParentNode().get();
                if (parent instanceof TryStmt attempt
                        && attempt.getTryBlock() == child
                        && !attempt.getCatchClauses().isEmpty()) {
                    return true;
                }
                if (parent instanceof BodyDeclaration<?> && parent != code) {
                    return true;
                }
                child = parent;
            }
            return false;
        }

        private static void report(Findings findings, MethodCallExpr schedule, Node thrower) {
            String what = thrower instanceof MethodCallExpr call
                    ? "`" + Text.call(call) + "` fails"
                    : "`" + Text.of((Statement) thrower) + "` throws";
            findings.add(
                    Severity.ACTIONABLE,
                    schedule.getName(),
                    "If %s even once, `%s` silently never runs this task again."
                            .formatted(what, schedule.getNameAsString()),
                    HELP);
        }
    }
}
