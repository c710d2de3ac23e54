package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Turn;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The code of a file that is known to run on threads of its own. What an executor of unknown width runs is none. */
final class Tasks {
    private static final Set<Keyword> SHARING = Set.of(Keyword.SYNCHRONIZED, Keyword.VOLATILE);

    /** Methods that are called once in the life of their object. */
    private static final Pattern ONCE =
            Pattern.compile("(?i)start|run|init|main|open|close|stop|shutdown|launch|setup|test");

    private final SourceFile file;
    private final Accesses accesses;
    private final Map<Node, Task> byCode = new IdentityHashMap<>();

    Tasks(SourceFile file, Accesses accesses) {
        this.file = file;
        this.accesses = accesses;
        file.tree().walk(node -> {
            if (node instanceof Expression code && isCode(code)) {
                find(code).ifPresent(task -> byCode.put(code, task));
            }
        });
    }

    /** Whether the file uses anything of which threads come, a lock included: the quick question before the slow ones. */
    static boolean areLikelyIn(SourceFile file) {
        return file.tree().getImports().stream()
                        .anyMatch(imported -> imported.getNameAsString().startsWith("java.util.concurrent"))
                || file.tree()
                        .findFirst(
                                Node.class,
                                node -> node instanceof SimpleName name
                                                && name.getIdentifier().equals("Thread")
                                        || node instanceof Modifier modifier && SHARING.contains(modifier.getKeyword())
                                        || node instanceof SynchronizedStmt)
                        .isPresent();
    }

    /** Whether several threads are sure to come here: an exercise calls for them, other code may have one by contract. */
    static boolean areShownIn(SourceFile file) {
        return !file.submission().provided().isEmpty();
    }

    private static boolean isCode(Expression expression) {
        return expression instanceof LambdaExpr
                || expression instanceof MethodReferenceExpr
                || expression instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent();
    }

    List<Task> all() {
        return List.copyOf(byCode.values());
    }

    /** The task whose code this is; null if it is none. */
    @Nullable
    Task of(Node code) {
        return byCode.get(code);
    }

    private Optional<Task> find(Expression code) {
        if (code.getParentNode().orElse(null) instanceof VariableDeclarator variable) {
            return ofVariable(code, variable);
        }
        return starts(code).map(starts -> task(code, starts));
    }

    /** A task that waits in a variable until somebody starts it, perhaps several times. */
    private Optional<Task> ofVariable(Expression code, VariableDeclarator variable) {
        List<Node> starts = Blocks.ancestors(variable).limit(3).toList().isEmpty()
                ? List.of()
                : usesOf(variable)
                        .flatMap(use -> starts(use).stream().flatMap(List::stream))
                        .toList();
        return starts.isEmpty() ? Optional.empty() : Optional.of(task(code, starts));
    }

    private Stream<Expression> usesOf(VariableDeclarator declarator) {
        return accesses.byVariable().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(declarator.getNameAsString()))
                .filter(entry -> accesses.declaration(entry.getKey())
                        .filter(found -> found == declarator)
                        .isPresent())
                .flatMap(entry -> entry.getValue().stream())
                .map(Access::at);
    }

    /** Each place where this expression is started as a task; empty if it is not started by what it is given to. */
    private Optional<List<Node>> starts(Expression code) {
        MethodCallExpr call = Blocks.receiver(code).orElse(null);
        if (call != null) {
            boolean isTask = call.getArguments().getFirst().orElse(null) == code;
            if (!isTask || !Width.startsWide(file, accesses, call)) {
                return Optional.empty();
            }
            return Optional.of(call.getNameAsString().equals("unstarted") ? threadStarts(call) : List.of(call));
        }
        return switch (code.getParentNode().orElse(null)) {
            case ObjectCreationExpr thread
            when file.isA(file.typeOf(thread), Asynchronous.THREAD)
                    && thread.getArguments().stream().anyMatch(argument -> argument == code) ->
                Optional.of(threadStarts(thread));
            case ObjectCreationExpr wrapped
            when file.isA(file.typeOf(wrapped), "java.util.concurrent.FutureTask") -> starts(wrapped);
            case null, default -> Optional.empty();
        };
    }

    /** Where a thread is started: at once, or by the variable that keeps it; nowhere if it goes elsewhere. */
    private List<Node> threadStarts(Expression thread) {
        return switch (thread.getParentNode().orElse(null)) {
            case MethodCallExpr call
            when call.getScope().orElse(null) == thread
                    && call.getNameAsString().equals("start") -> List.of(call);
            // threads.add(new Thread(..)): whoever keeps it starts it.
            case MethodCallExpr _ -> List.of(thread);
            case VariableDeclarator variable ->
                usesOf(variable).flatMap(Tasks::startedBy).toList();
            // threads[i] = new Thread(..)
            case AssignExpr assign when assign.getTarget().isArrayAccessExpr() -> List.of(thread);
            case AssignExpr assign when assign.getTarget() instanceof NameExpr name -> startsOf(name);
            case null, default -> List.of();
        };
    }

    private List<Node> startsOf(NameExpr thread) {
        Variable variable = file.variableAt(thread);
        return variable == null || variable.isField()
                ? List.of()
                : accesses.of(variable).stream()
                        .map(Access::at)
                        .flatMap(Tasks::startedBy)
                        .toList();
    }

    private static Stream<Node> startedBy(Expression use) {
        return switch (use.getParentNode().orElse(null)) {
            case MethodCallExpr call
            when call.getScope().orElse(null) == use ->
                call.getNameAsString().equals("start") ? Stream.of(call) : Stream.of();
            // threads.add(thread), List.of(first, second)
            case MethodCallExpr call -> Stream.of(call);
            case null, default -> Stream.of();
        };
    }

    private Task task(Expression code, List<Node> starts) {
        Node first = starts.isEmpty() ? code : starts.getFirst();
        Turn turn = Turn.of(file, first).orElse(null);
        if (turn != null && starts.size() == 1) {
            return new Task(code, first, !turn.isParallel(file) && !waitsIn(turn, first), false, turn.loop());
        }
        boolean twice = starts.size() > 1 && !waitsBetween(starts.getFirst(), starts.get(1));
        return new Task(code, first, twice, turn == null && isStartedAgain(first), code);
    }

    /** Whether nothing suggests that the method is called once only, and that it waits for the task. */
    private static boolean isStartedAgain(Node start) {
        return start instanceof MethodCallExpr call
                && !call.getNameAsString().equals("start")
                && Blocks.ancestors(start)
                        .filter(BodyDeclaration.class::isInstance)
                        .findFirst()
                        .filter(frame -> frame instanceof MethodDeclaration method
                                && !method.isStatic()
                                && method.getAnnotations().isEmpty()
                                && !ONCE.matcher(method.getNameAsString()).find())
                        .isPresent();
    }

    /** Whether the turn that starts the task also waits for something, so that the next turn may come too late. */
    private boolean waitsIn(Turn turn, Node start) {
        return turn.nodes(file, MethodCallExpr.class).stream()
                .anyMatch(call -> waits(call) && (call.isAncestorOf(start) || Blocks.isBefore(start, call)));
    }

    /** Whether the code between the two starts waits for a task. */
    boolean waitsBetween(Node earlier, Node later) {
        return Blocks.ancestors(later)
                .filter(ancestor -> ancestor.isAncestorOf(earlier))
                .findFirst()
                .filter(common -> common.findFirst(
                                MethodCallExpr.class,
                                call -> waits(call)
                                        && (call.isAncestorOf(earlier) || Blocks.isBefore(earlier, call))
                                        && (call.isAncestorOf(earlier) || Blocks.isBefore(call, later)))
                        .isPresent())
                .isPresent();
    }

    private boolean waits(MethodCallExpr call) {
        return waits(file, call);
    }

    private static boolean waits(SourceFile file, MethodCallExpr call) {
        return Asynchronous.awaits(file, call)
                || switch (call.getNameAsString()) {
                    case "await", "awaitTermination", "close", "take", "acquire", "arriveAndAwaitAdvance", "wait" ->
                        true;
                    default -> false;
                };
    }

    /** Whether the code has waited for tasks before it comes to this node, so that what they did is done. */
    static boolean hasWaited(SourceFile file, Node code, Node node) {
        return code.findFirst(
                        Node.class,
                        before -> (before instanceof MethodCallExpr call && waits(file, call)
                                        || before instanceof TryStmt attempt
                                                && attempt.getResources().stream()
                                                        .anyMatch(resource -> isExecutor(file, resource)))
                                && Blocks.isBefore(before, node))
                .isPresent();
    }

    private static boolean isExecutor(SourceFile file, Expression resource) {
        return resource.findFirst(Expression.class, part -> file.isA(file.typeOf(part), Asynchronous.EXECUTOR_SERVICE))
                .isPresent();
    }
}
