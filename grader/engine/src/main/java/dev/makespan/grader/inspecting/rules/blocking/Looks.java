package dev.makespan.grader.inspecting.rules.blocking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Variables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Questions about something that only another thread can change. */
record Looks(SourceFile file) {
    /** Methods that ask and change nothing. */
    private record Asking(String type, Set<String> methods) {}

    private static final List<Asking> ASKING = List.of(
            new Asking(Asynchronous.FUTURE, Set.of("isDone", "isCancelled", "isCompletedExceptionally", "state")),
            new Asking(Asynchronous.EXECUTOR_SERVICE, Set.of("isTerminated")),
            new Asking("java.util.concurrent.ThreadPoolExecutor", Set.of("getActiveCount", "getCompletedTaskCount")),
            new Asking(Asynchronous.THREAD, Set.of("isAlive", "getState")),
            new Asking("java.util.concurrent.CountDownLatch", Set.of("getCount")),
            new Asking("java.util.concurrent.Semaphore", Set.of("availablePermits", "tryAcquire")),
            new Asking("java.util.concurrent.locks.Lock", Set.of("tryLock")),
            new Asking("java.util.concurrent.atomic.AtomicBoolean", Set.of("get")),
            new Asking("java.util.concurrent.atomic.AtomicInteger", Set.of("get")),
            new Asking("java.util.concurrent.atomic.AtomicLong", Set.of("get")),
            new Asking("java.util.concurrent.atomic.AtomicReference", Set.of("get")),
            new Asking("java.util.Queue", Set.of("peek", "poll")),
            new Asking("java.util.Collection", Set.of("isEmpty", "size", "contains")),
            new Asking("java.util.Map", Set.of("isEmpty", "size", "containsKey")));

    /** These take something where there is something: only their "no" is a reason to ask again. */
    private static final Set<String> TAKING = Set.of("tryAcquire", "tryLock", "poll");

    /** How many calls within the submission are followed. */
    private static final int DEEPEST = 2;

    private static final Set<String> CLOCK = Set.of("nanoTime", "currentTimeMillis", "now", "millis", "elapsed");

    /** Whether another thread, and nothing in this code, decides what the condition says. */
    boolean dependOnOthers(Expression condition) {
        return question(condition) != null && asksOnly(condition);
    }

    /** Whether the condition also looks at the clock, or counts. */
    boolean isBounded(Expression condition) {
        return condition.findAll(BinaryExpr.class, this::isComparison).stream()
                .anyMatch(comparison -> question(comparison) == null || looksAtTheClock(comparison));
    }

    private boolean isComparison(BinaryExpr expression) {
        return switch (expression.getOperator()) {
            case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> true;
            default -> false;
        };
    }

    /**
     * Whether the thread that runs this notes itself down in a field, in a file where somebody interrupts a thread: then
     * a nap can end at once.
     */
    boolean isToldByInterrupt(Node code) {
        return code.findAncestor(MethodDeclaration.class).stream()
                .flatMap(method -> method.findAll(AssignExpr.class).stream())
                .filter(noted -> isCurrentThread(noted.getValue()))
                .flatMap(noted -> field(noted.getTarget()).stream())
                .anyMatch(_ -> interruptsThread());
    }

    private static boolean isCurrentThread(Expression value) {
        Expression begun =
                value instanceof NameExpr name ? Variables.initializer(name).orElse(value) : value;
        return begun.toString().equals("Thread.currentThread()");
    }

    private boolean interruptsThread() {
        return file.tree()
                .findFirst(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("interrupt")
                                && Asynchronous.THREAD.equals(file.ownerOf(call)))
                .isPresent();
    }

    private static boolean looksAtTheClock(Node code) {
        return code.findFirst(MethodCallExpr.class, call -> CLOCK.contains(call.getNameAsString()))
                .isPresent();
    }

    /** The call or field that asks another thread's work; null if the condition asks none. */
    @Nullable
    Expression question(Expression condition) {
        return condition
                .findFirst(Expression.class, expression -> asks(expression) || isOwnLook(expression))
                .orElse(null);
    }

    private boolean asks(Expression expression) {
        return switch (expression) {
            case MethodCallExpr call ->
                isAsking(call) && (!TAKING.contains(call.getNameAsString()) || isNegative(call));
            case NameExpr name -> isChangeable(name) && !isScope(name);
            case FieldAccessExpr field -> isChangeable(field) && !isScope(field);
            default -> false;
        };
    }

    boolean isAsking(MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return ASKING.stream()
                .anyMatch(known -> known.methods().contains(call.getNameAsString()) && file.isA(owner, known.type()));
    }

    /** The {@code queue} of {@code queue.next}: what is asked is its field. */
    private static boolean isScope(Expression expression) {
        return switch (expression.getParentNode().orElse(null)) {
            case MethodCallExpr call -> call.getScope().orElse(null) == expression;
            case FieldAccessExpr field -> field.getScope() == expression;
            case AssignExpr assignment -> assignment.getTarget() == expression;
            case null, default -> false;
        };
    }

    private static boolean isNegative(Expression taking) {
        return switch (taking.getParentNode().orElse(null)) {
            case UnaryExpr not -> not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
            case BinaryExpr comparison ->
                comparison.getOperator() == BinaryExpr.Operator.EQUALS
                        && (comparison.getLeft().isNullLiteralExpr()
                                || comparison.getRight().isNullLiteralExpr());
            case EnclosedExpr enclosed -> isNegative(enclosed);
            case AssignExpr assignment -> isNegative(assignment);
            case null, default -> false;
        };
    }

    private boolean isChangeable(Expression expression) {
        return field(expression).filter(field -> !field.is(Modifier.FINAL)).isPresent();
    }

    Optional<Variable> field(Expression expression) {
        return Optional.ofNullable(file.variableAt(expression)).filter(Variable::isField);
    }

    /** Whether nothing in the condition changes anything of its own, but for the variable an answer is kept in. */
    private boolean asksOnly(Expression condition) {
        return condition.findAll(UnaryExpr.class, Looks::counts).isEmpty()
                && condition.findAll(AssignExpr.class).stream()
                        .noneMatch(assignment -> field(assignment.getTarget()).isPresent())
                && condition.findAll(MethodCallExpr.class).stream()
                        .allMatch(call -> asks(call) || looksAtTheClock(call) || isOwnLook(call) || reads(call));
    }

    private static boolean counts(UnaryExpr expression) {
        return expression.getOperator().name().endsWith("CREMENT");
    }

    /** Asking calls may be made on what a map or a list holds. */
    private boolean reads(MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return call.getNameAsString().equals("get")
                        && (file.isA(owner, "java.util.Map") || file.isA(owner, "java.util.List"))
                || call.getNameAsString().equals("isInterrupted") && file.isA(owner, Asynchronous.THREAD)
                || call.getNameAsString().equals("currentThread");
    }

    /** A call of a method of the submission that does nothing but look. */
    private boolean isOwnLook(Expression expression) {
        return isOwnLook(expression, DEEPEST);
    }

    private boolean isOwnLook(Expression expression, int depth) {
        return depth > 0
                && expression instanceof MethodCallExpr call
                && !isAsking(call)
                && "boolean".equals(file.typeOf(call))
                && OwnMethod.calledBy(file, call).stream().anyMatch(method -> onlyLooks(method, depth));
    }

    private static boolean onlyLooks(OwnMethod method, int depth) {
        var there = new Looks(method.file());
        BlockStmt body = method.declaration().getBody().orElse(null);
        return body != null
                && body.findAll(Statement.class).stream().allMatch(Looks::onlyDecides)
                && body.findAll(UnaryExpr.class, Looks::counts).isEmpty()
                && body.findAll(AssignExpr.class).isEmpty()
                && body.findAll(MethodCallExpr.class).stream()
                        .allMatch(call -> there.asks(call) || there.isOwnLook(call, depth - 1))
                && body.findFirst(
                                Expression.class,
                                expression -> there.asks(expression) || there.isOwnLook(expression, depth - 1))
                        .isPresent();
    }

    private static boolean onlyDecides(Statement statement) {
        return switch (statement) {
            case BlockStmt _, IfStmt _, ReturnStmt _, ThrowStmt _, SynchronizedStmt _ -> true;
            default -> false;
        };
    }
}
