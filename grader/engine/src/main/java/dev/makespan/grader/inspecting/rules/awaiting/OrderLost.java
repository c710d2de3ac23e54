package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tasks add their results to one collection, each when it is done, and the method that was given a list returns them as a
 * list: in the order of finishing. Where anything is sorted, or one thread does all the tasks, the order is in good hands.
 */
public final class OrderLost implements Rule {
    private static final String HELP =
            "Who finishes first adds first, and that changes from run to run. Let the place in the answer come from"
                + " the place in the question: keep the futures in the order of asking and ask them in that order, or"
                + " give each task its own place to write to.";

    private static final String LIST = "java.util.List";
    private static final String COLLECTION = "java.util.Collection";
    private static final Set<String> ADDING = Set.of("add", "addLast", "offer");
    private static final Set<String> COPYING = Set.of("copyOf", "stream", "toList", "unmodifiableList");
    private static final Set<String> SORTING = Set.of("sort", "sorted");

    @Override
    public String id() {
        return "order-lost";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodDeclaration method : file.tree().findAll(MethodDeclaration.class)) {
            if (isList(file, method.getType())) {
                look(file, method, findings);
            }
        }
    }

    private static boolean isList(SourceFile file, Type type) {
        return type.isClassOrInterfaceType()
                && LIST.equals(file.typeOf(type.asClassOrInterfaceType().getName()));
    }

    private static void look(SourceFile file, MethodDeclaration method, Findings findings) {
        Set<String> returned = returned(method);
        if (returned.isEmpty() || sorts(method)) {
            return;
        }
        for (MethodCallExpr add : method.findAll(MethodCallExpr.class)) {
            if (ADDING.contains(add.getNameAsString())
                    && add.getArguments().size() == 1
                    && add.getScope().orElse(null) instanceof NameExpr results
                    && returned.contains(results.getNameAsString())
                    && file.isA(file.ownerOf(add), COLLECTION)
                    && isLocalOf(method, results)) {
                look(file, method, add, results.getNameAsString(), findings);
            }
        }
        for (MethodReferenceExpr add : method.findAll(MethodReferenceExpr.class)) {
            String results = add.getScope().toString();
            if (ADDING.contains(add.getIdentifier())
                    && returned.contains(results)
                    && file.isA(file.ownerOf(add), COLLECTION)) {
                look(file, method, add, results, findings);
            }
        }
    }

    private static void look(
            SourceFile file, MethodDeclaration method, Expression add, String results, Findings findings) {
        if (add instanceof MethodCallExpr call && takesFromCompletions(file, call.getArgument(0))) {
            report(Severity.INFORMATIVE, add, results, findings);
            return;
        }
        start(file, add)
                .filter(start -> startsInTurn(file, start, results))
                .ifPresent(start -> report(
                        hasList(file, method) && isSurelyWide(file, start) ? Severity.ACTIONABLE : Severity.INFORMATIVE,
                        add,
                        results,
                        findings));
    }

    private static Set<String> returned(MethodDeclaration method) {
        return method.findAll(ReturnStmt.class).stream()
                .flatMap(exit -> exit.getExpression().stream())
                .filter(OrderLost::isMereCopy)
                .flatMap(value -> Variables.names(value).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isMereCopy(Expression value) {
        return value.findAll(MethodCallExpr.class).stream().allMatch(call -> COPYING.contains(call.getNameAsString()))
                && value.findFirst(LambdaExpr.class).isEmpty();
    }

    private static boolean sorts(MethodDeclaration method) {
        return method.findFirst(MethodCallExpr.class, call -> SORTING.contains(call.getNameAsString()))
                .isPresent();
    }

    private static boolean isLocalOf(MethodDeclaration method, NameExpr name) {
        return Variables.local(name).filter(method::isAncestorOf).isPresent();
    }

    /** The call that starts the task in which something is added, or that hangs the adding stage on one. */
    private static Optional<Expression> start(SourceFile file, Expression add) {
        Expression task = add instanceof MethodReferenceExpr reference
                ? reference
                : Blocks.ancestors(add)
                        .takeWhile(ancestor -> !(ancestor instanceof MethodDeclaration))
                        .filter(node -> node instanceof LambdaExpr lambda && !Blocks.runsInPlace(file, lambda))
                        .map(LambdaExpr.class::cast)
                        .findFirst()
                        .orElse(null);
        Node taker = task == null ? null : task.getParentNode().orElse(null);
        return switch (taker) {
            case MethodCallExpr call when isStart(file, call) -> Optional.of(call);
            case ObjectCreationExpr thread
            when file.isA(file.typeOf(thread), Asynchronous.THREAD) -> Optional.of(thread);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isStart(SourceFile file, MethodCallExpr call) {
        return Asynchronous.starts(file, call)
                || call.getNameAsString().equals("execute")
                || call.getNameAsString().equals("unstarted")
                || call.getNameAsString().equals("thenAccept")
                        && file.isA(file.ownerOf(call), Asynchronous.COMPLETION_STAGE);
    }

    /** Whether each turn starts one of several tasks, and none of them is awaited before the next. */
    private static boolean startsInTurn(SourceFile file, Expression start, String results) {
        Turn turn = Turn.of(file, start).orElse(null);
        return turn != null
                && !isDeclaredIn(turn, results)
                && turn.nodes(file, MethodCallExpr.class).stream().noneMatch(call -> Asynchronous.awaits(file, call));
    }

    private static boolean isDeclaredIn(Turn turn, String results) {
        return turn.body()
                .findFirst(
                        VariableDeclarator.class,
                        variable -> variable.getNameAsString().equals(results))
                .isPresent();
    }

    private static boolean hasList(SourceFile file, MethodDeclaration method) {
        return method.getParameters().stream().anyMatch(parameter -> isList(file, parameter.getType()));
    }

    /** Whether more than one thread does the tasks: who is given an executor does not know. */
    private static boolean isSurelyWide(SourceFile file, Expression start) {
        boolean lent = start.findAll(NameExpr.class).stream()
                .filter(name -> file.isA(file.typeOf(name), "java.util.concurrent.Executor"))
                .map(file::variableAt)
                .anyMatch(variable -> variable == null || variable.kind() == VariableKind.PARAMETER);
        return !lent
                && file.tree()
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().startsWith("newSingleThread"))
                        .isEmpty();
    }

    /** Whether the value comes from a completion service, which hands out what is done first. */
    private static boolean takesFromCompletions(SourceFile file, Expression value) {
        return value.findAll(NameExpr.class).stream()
                .anyMatch(name -> isCompletionService(file, name)
                        || Variables.initializer(name)
                                .filter(from -> from.findFirst(
                                                NameExpr.class, inner -> isCompletionService(file, inner))
                                        .isPresent())
                                .filter(MethodCallExpr.class::isInstance)
                                .map(from -> ((MethodCallExpr) from).getNameAsString())
                                .filter(List.of("take", "poll")::contains)
                                .isPresent());
    }

    private static boolean isCompletionService(SourceFile file, NameExpr name) {
        return file.isA(file.typeOf(name), "java.util.concurrent.CompletionService");
    }

    private static void report(Severity severity, Expression add, String results, Findings findings) {
        findings.add(
                severity,
                add instanceof MethodCallExpr call ? call.getName() : add,
                "`%s` is filled in the order in which the tasks finish, not in the order in which they were asked for."
                        .formatted(results),
                HELP);
    }
}
