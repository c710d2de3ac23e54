package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What starts a task and what waits for one. */
public final class Asynchronous {
    public static final String THREAD = "java.lang.Thread";
    public static final String FUTURE = "java.util.concurrent.Future";
    public static final String COMPLETABLE_FUTURE = "java.util.concurrent.CompletableFuture";
    public static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";
    public static final String EXECUTOR_SERVICE = "java.util.concurrent.ExecutorService";

    private static final String COMPLETION_SERVICE = "java.util.concurrent.CompletionService";
    private static final String FORK_JOIN_TASK = "java.util.concurrent.ForkJoinTask";
    private static final String THREAD_BUILDER = "java.lang.Thread.Builder";

    private static final Set<String> WAITING = Set.of("get", "join", "resultNow");

    /** In provided files, of which no types are known. */
    private static final Set<String> STARTING_BY_NAME =
            Set.of("supplyAsync", "runAsync", "submit", "schedule", "start", "startVirtualThread", "execute");

    private static final Set<String> NO_WORK = Set.of(
            "java.io.PrintStream",
            "java.lang.System",
            "java.lang.String",
            "java.lang.Thread",
            "java.util.Collection",
            "java.util.Map");

    private Asynchronous() {}

    /** Whether the call waits for the end of the one future or thread that it is called on. */
    public static boolean awaits(SourceFile file, MethodCallExpr call) {
        return call.hasScope() && isAwait(file, file.ownerOf(call), call.getNameAsString());
    }

    /** Whether the reference is to such a method. */
    public static boolean awaits(SourceFile file, MethodReferenceExpr reference) {
        return isAwait(file, file.ownerOf(reference), reference.getIdentifier());
    }

    private static boolean isAwait(SourceFile file, @Nullable String owner, String name) {
        return WAITING.contains(name) && file.isA(owner, FUTURE) || name.equals("join") && file.isA(owner, THREAD);
    }

    /** Whether the call starts a task that goes on when it has returned, and that can be waited for. */
    public static boolean starts(SourceFile file, MethodCallExpr call) {
        return isStart(file, file.ownerOf(call), call.getNameAsString()) || startsByHelper(file, call);
    }

    /** Whether the reference is to such a method. */
    public static boolean starts(SourceFile file, MethodReferenceExpr reference) {
        return isStart(file, file.ownerOf(reference), reference.getIdentifier())
                || OwnMethod.referredToBy(file, reference).stream().anyMatch(Asynchronous::isStarter)
                || isProvidedStarter(file, file.ownerOf(reference), reference.getIdentifier());
    }

    private static boolean isStart(SourceFile file, @Nullable String owner, String name) {
        return switch (name) {
            case "supplyAsync", "runAsync" -> file.isA(owner, COMPLETABLE_FUTURE);
            case "submit", "schedule" -> file.isA(owner, EXECUTOR_SERVICE) || file.isA(owner, COMPLETION_SERVICE);
            case "fork" -> file.isA(owner, FORK_JOIN_TASK);
            case "start" -> file.isA(owner, THREAD) || file.isA(owner, THREAD_BUILDER);
            case "startVirtualThread" -> file.isA(owner, THREAD);
            default -> false;
        };
    }

    /** Whether the call goes to a method of the submission, or a provided one, that starts a task for it. */
    public static boolean startsByHelper(SourceFile file, MethodCallExpr call) {
        String type = file.typeOf(call);
        boolean handle = file.isA(type, FUTURE) || file.isA(type, COMPLETION_STAGE) || file.isA(type, THREAD);
        return handle
                && (OwnMethod.calledBy(file, call).stream().anyMatch(Asynchronous::isStarter)
                        || isProvidedStarter(file, file.ownerOf(call), call.getNameAsString()));
    }

    /** A method of the submission that starts a task each time it is called, not only if it does not know one yet. */
    private static boolean isStarter(OwnMethod method) {
        SourceFile file = method.file();
        return method.declaration().findAll(MethodCallExpr.class).stream()
                .filter(call -> isStart(file, file.ownerOf(call), call.getNameAsString()))
                .anyMatch(call -> Blocks.ancestors(call)
                        .takeWhile(ancestor -> ancestor != method.declaration())
                        .noneMatch(ancestor -> ancestor instanceof LambdaExpr
                                || ancestor instanceof IfStmt
                                || ancestor instanceof ConditionalExpr
                                || ancestor instanceof BodyDeclaration<?>));
    }

    /** A provided method that hands out futures: one that starts a task by its own code, or one without code. */
    private static boolean isProvidedStarter(SourceFile file, @Nullable String owner, String name) {
        return file.submission().provided().stream()
                .flatMap(unit -> unit.findAll(TypeDeclaration.class).stream())
                .map(type -> (TypeDeclaration<?>) type)
                .filter(type -> type.getFullyQualifiedName()
                        .filter(found -> found.equals(owner))
                        .isPresent())
                .flatMap(type -> type.getMethodsByName(name).stream())
                .anyMatch(Asynchronous::looksLikeStarter);
    }

    private static boolean looksLikeStarter(MethodDeclaration method) {
        String type = method.getType().asString();
        return (type.startsWith("CompletableFuture<")
                        || type.startsWith("CompletionStage<")
                        || type.startsWith("Future<"))
                && (method.getBody().isEmpty()
                        || method.findFirst(
                                        MethodCallExpr.class, call -> STARTING_BY_NAME.contains(call.getNameAsString()))
                                .isPresent());
    }

    /**
     * What a call waits for, before the stages that were hung on it: the {@code f} of {@code f.thenApply(g).join()}.
     */
    public static Optional<Expression> awaited(SourceFile file, MethodCallExpr await) {
        return await.getScope().map(scope -> withoutStages(file, scope));
    }

    private static Expression withoutStages(SourceFile file, Expression expression) {
        return switch (expression) {
            case EnclosedExpr enclosed -> withoutStages(file, enclosed.getInner());
            case CastExpr cast -> withoutStages(file, cast.getExpression());
            case MethodCallExpr call
            when call.getScope().isPresent() && addsStage(file, call) ->
                withoutStages(file, call.getScope().get());
            default -> expression;
        };
    }

    private static boolean addsStage(SourceFile file, MethodCallExpr call) {
        return file.isA(file.typeOf(call), COMPLETION_STAGE)
                && call.getScope()
                        .filter(scope -> file.isA(file.typeOf(scope), COMPLETION_STAGE))
                        .isPresent()
                && !isStart(file, file.ownerOf(call), call.getNameAsString());
    }

    /** Whether {@code await} waits for what {@code start} starts, be it directly or by a variable that keeps it. */
    public static boolean awaitsWhat(SourceFile file, MethodCallExpr await, MethodCallExpr start) {
        Expression awaited = awaited(file, await).orElse(null);
        if (awaited == start) {
            return true;
        }
        String holder = holder(file, start);
        return awaited != null && !holder.isEmpty() && holder.equals(plain(awaited)) && Blocks.isBefore(start, await);
    }

    /** The variable, or element of one, that keeps what the call starts; empty if none does. */
    private static String holder(SourceFile file, MethodCallExpr start) {
        boolean isOnThread = start.getNameAsString().equals("start") && file.isA(file.ownerOf(start), THREAD);
        if (isOnThread || start.getNameAsString().equals("fork")) {
            return start.getScope().map(Asynchronous::plain).orElse("");
        }
        return keeper(file, start);
    }

    private static String keeper(SourceFile file, Expression task) {
        Expression outer = around(file, task);
        if (outer != null) {
            return keeper(file, outer);
        }
        return switch (task.getParentNode().orElse(null)) {
            case VariableDeclarator variable -> variable.getNameAsString();
            case AssignExpr assignment when assignment.getValue() == task -> plain(assignment.getTarget());
            case null, default -> "";
        };
    }

    /** The expression that hands the same task on: in brackets, cast, or with one more stage. */
    private static @Nullable Expression around(SourceFile file, Expression task) {
        return switch (task.getParentNode().orElse(null)) {
            case EnclosedExpr enclosed -> enclosed;
            case CastExpr cast -> cast;
            case MethodCallExpr stage when stage.getScope().orElse(null) == task && addsStage(file, stage) -> stage;
            case null, default -> null;
        };
    }

    private static String plain(Expression expression) {
        String text = expression.toString();
        return text.startsWith("this.") ? text.substring("this.".length()) : text;
    }

    /** What a start is called in a sentence, as its subject: the variable that keeps it, or the call. */
    public static String nameOf(SourceFile file, MethodCallExpr start) {
        String holder = holder(file, start);
        return holder.isEmpty() ? "What `" + Text.call(start) + "` starts" : "`" + holder + "`";
    }

    /** Whether a call may take time. Printing, and looking after collections, texts and threads does not. */
    public static boolean works(SourceFile file, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return NO_WORK.stream().noneMatch(type -> file.isA(owner, type));
    }
}
