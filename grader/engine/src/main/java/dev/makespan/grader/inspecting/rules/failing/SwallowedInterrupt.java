package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.Type;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A caught interrupt of which nobody hears any more. Guilty is a catch block that is empty or only prints. One that
 * throws something else and does not restore the interrupt is good to know about, no more; so is one in a thread's loop
 * that asks each time whether it is to go on. A thread that ends right
 * behind the catch has done what it was asked.
 */
public final class SwallowedInterrupt implements Rule {
    private static final String HELP =
            "An InterruptedException is a request to stop, and catching it takes the request away. Let it"
                    + " pass (declare it), or set the thread's interrupt flag again in the `catch`, so that the code"
                    + " further out can see that it was asked to stop.";

    private static final String INTERRUPTED = "java.lang.InterruptedException";
    private static final Set<String> WIDER = Set.of("java.lang.Exception", "java.lang.Throwable");
    private static final List<String> PRINTING = List.of(
            "java.lang.Throwable",
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.util.logging.Logger",
            "java.lang.System.Logger");

    @Override
    public String id() {
        return "swallowed-interrupt";
    }

    @Override
    public Kind explains() {
        return Kind.STYLE;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (TryStmt attempt : file.tree().findAll(TryStmt.class)) {
            Optional<Node> source = interruptIn(file, attempt);
            Optional<CatchClause> taker = attempt.getCatchClauses().stream()
                    .filter(clause -> catches(file, clause))
                    .findFirst();
            if (source.isPresent()
                    && taker.isPresent()
                    && !endsALoopingTask(attempt, source.get())
                    && !endsItsThread(file, attempt)) {
                judge(file, taker.get(), source.get(), findings);
            }
        }
    }

    private static void judge(SourceFile file, CatchClause taker, Node source, Findings findings) {
        if (passesOn(file, taker)) {
            return;
        }
        String interrupt = source instanceof MethodCallExpr call ? "`" + Text.call(call) + "`" : "This `try`";
        String catching = "`catch (" + taker.getParameter() + ")`";
        if (!nodes(file, taker, ThrowStmt.class).isEmpty()) {
            findings.add(
                    Severity.INFORMATIVE,
                    taker,
                    "%s can be interrupted, and %s makes another exception of that: the request to stop is forgotten."
                            .formatted(interrupt, catching),
                    HELP);
        } else if (taker.getBody().getStatements().stream().allMatch(statement -> onlyPrints(file, statement))) {
            boolean hasItsOwnEnd = isInLoopOfThread(file, taker);
            findings.add(
                    hasItsOwnEnd ? Severity.INFORMATIVE : Severity.ACTIONABLE,
                    taker,
                    "%s can be interrupted, and %s does nothing about it: the request to stop is lost, %s."
                            .formatted(
                                    interrupt,
                                    catching,
                                    hasItsOwnEnd ? "only the loop's condition ends the thread" : "the thread goes on"),
                    HELP);
        }
    }

    /** The call or throw in the try that an interrupt comes from, if it is not caught further inside. */
    private static Optional<Node> interruptIn(SourceFile file, TryStmt attempt) {
        Stream<Node> inside = Stream.concat(attempt.getResources().stream(), Stream.of(attempt.getTryBlock()));
        return inside.flatMap(part -> Blocks.within(file, part, Node.class).stream())
                .filter(node -> interrupts(file, node))
                .filter(node -> Blocks.ancestors(node)
                        .takeWhile(ancestor -> ancestor != attempt)
                        .noneMatch(ancestor -> ancestor instanceof TryStmt inner && catchesFrom(file, inner, node)))
                .findFirst();
    }

    private static boolean interrupts(SourceFile file, Node node) {
        return switch (node) {
            case ThrowStmt statement -> file.isA(file.typeOf(statement.getExpression()), INTERRUPTED);
            case Expression expression ->
                file.thrownBy(expression).stream().anyMatch(thrown -> file.isA(thrown, INTERRUPTED));
            default -> false;
        };
    }

    private static boolean catchesFrom(SourceFile file, TryStmt inner, Node node) {
        boolean inCatch = inner.getCatchClauses().stream().anyMatch(clause -> clause.isAncestorOf(node));
        boolean inFinally = inner.getFinallyBlock()
                .filter(block -> block.isAncestorOf(node))
                .isPresent();
        return !inCatch && !inFinally && inner.getCatchClauses().stream().anyMatch(clause -> catches(file, clause));
    }

    private static boolean catches(SourceFile file, CatchClause clause) {
        Type type = clause.getParameter().getType();
        List<? extends Type> alternatives =
                type.isUnionType() ? type.asUnionType().getElements() : List.of(type);
        return alternatives.stream().map(file::typeOf).anyMatch(name -> isInterruptOrWider(file, name));
    }

    private static boolean isInterruptOrWider(SourceFile file, @Nullable String name) {
        return name != null && WIDER.contains(name) || file.isA(name, INTERRUPTED);
    }

    /** A thread that ends its loop and itself on an interrupt has done what it was asked. */
    private static boolean endsALoopingTask(TryStmt attempt, Node source) {
        boolean loops = Blocks.ancestors(source)
                .takeWhile(ancestor -> ancestor != attempt)
                .anyMatch(NodeWithBody.class::isInstance);
        return loops
                && attempt.getParentNode().orElse(null) instanceof BlockStmt block
                && block.getStatements().getLast().orElse(null) == attempt
                && !(block.getParentNode().orElse(null) instanceof Statement);
    }

    /** Whether the thread has nothing left to do: the {@code try} is the last thing in the code that it runs. */
    private static boolean endsItsThread(SourceFile file, TryStmt attempt) {
        return attempt.getFinallyBlock().isEmpty()
                && attempt.getParentNode().orElse(null) instanceof BlockStmt block
                && block.getStatements().getLast().orElse(null) == attempt
                && switch (block.getParentNode().orElse(null)) {
                    case MethodDeclaration method -> isRunOfThread(file, method) || isWholeTask(file, method);
                    case LambdaExpr task -> isGivenToThread(file, task);
                    case null, default -> false;
                };
    }

    /** Whether the thread's own loop asks each time whether it is to go on. */
    private static boolean isInLoopOfThread(SourceFile file, CatchClause taker) {
        return Blocks.ancestors(taker)
                .takeWhile(ancestor -> !(ancestor instanceof LambdaExpr))
                .filter(ancestor -> ancestor instanceof WhileStmt loop && !(loop.getCondition() instanceof LiteralExpr))
                .anyMatch(loop -> Blocks.ancestors(loop)
                        .filter(BodyDeclaration.class::isInstance)
                        .findFirst()
                        .filter(method -> method instanceof MethodDeclaration run && isRunOfThread(file, run))
                        .isPresent());
    }

    private static boolean isRunOfThread(SourceFile file, MethodDeclaration method) {
        return method.getNameAsString().equals("run")
                && method.getParameters().isEmpty()
                && method.getParentNode()
                        .map(file::typeOf)
                        .filter(type -> file.isA(type, "java.lang.Runnable"))
                        .isPresent();
    }

    /** Whether a private method is called as the whole of a thread's task, and nowhere else. */
    private static boolean isWholeTask(SourceFile file, MethodDeclaration method) {
        if (!method.isPrivate()) {
            return false;
        }
        List<MethodCallExpr> calls = file.tree()
                .findAll(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals(method.getNameAsString())
                                && call.getArguments().size()
                                        == method.getParameters().size());
        return !calls.isEmpty()
                && calls.stream()
                        .allMatch(call -> call.getParentNode()
                                .filter(ExpressionStmt.class::isInstance)
                                .flatMap(Node::getParentNode)
                                .filter(task -> task instanceof LambdaExpr lambda && isGivenToThread(file, lambda))
                                .isPresent());
    }

    private static boolean isGivenToThread(SourceFile file, LambdaExpr task) {
        return switch (task.getParentNode().orElse(null)) {
            case ObjectCreationExpr creation -> file.isA(file.typeOf(creation), Asynchronous.THREAD);
            case MethodCallExpr call ->
                file.isA(file.ownerOf(call), Asynchronous.THREAD)
                        || file.isA(file.ownerOf(call), Asynchronous.THREAD + ".Builder");
            case null, default -> false;
        };
    }

    /** Whether the interrupt is restored or thrown again. */
    private static boolean passesOn(SourceFile file, CatchClause taker) {
        String name = taker.getParameter().getNameAsString();
        return nodes(file, taker, MethodCallExpr.class).stream().anyMatch(call -> restores(file, call))
                || nodes(file, taker, ThrowStmt.class).stream()
                        .map(ThrowStmt::getExpression)
                        .anyMatch(
                                thrown -> thrown.toString().equals(name) || file.isA(file.typeOf(thrown), INTERRUPTED));
    }

    private static boolean restores(SourceFile file, MethodCallExpr call) {
        return isInterrupt(file, call)
                || OwnMethod.calledBy(file, call).stream()
                        .anyMatch(method ->
                                Blocks.within(method.file(), method.declaration(), MethodCallExpr.class).stream()
                                        .anyMatch(inner -> isInterrupt(method.file(), inner)));
    }

    private static boolean isInterrupt(SourceFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("interrupt") && file.isA(file.ownerOf(call), Asynchronous.THREAD);
    }

    private static boolean onlyPrints(SourceFile file, Statement statement) {
        return statement.isEmptyStmt()
                || statement.isContinueStmt()
                || statement.isExpressionStmt()
                        && statement.asExpressionStmt().getExpression() instanceof MethodCallExpr call
                        && (PRINTING.stream().anyMatch(type -> file.isA(file.ownerOf(call), type))
                                || call.getNameAsString().equals("interrupted"));
    }

    private static <T extends Node> List<T> nodes(SourceFile file, CatchClause clause, Class<T> type) {
        return Blocks.within(file, clause.getBody(), type);
    }
}
