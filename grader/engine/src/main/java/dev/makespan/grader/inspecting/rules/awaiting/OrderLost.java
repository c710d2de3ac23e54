package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tasks add their results to one collection, each when it is done, and the method that was given a list returns them
 * as a list: in the order of finishing. Where anything is sorted, or one thread does all the tasks, the order is in
 * good hands.
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

    /** A place where a result is added, and whether it is sure that the order of asking is lost and was of interest. */
    private record Filled(Expression add, String results, boolean sure) {}

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
        var filled = new ArrayList<Filled>();
        for (MethodDeclaration method : file.tree().findAll(MethodDeclaration.class)) {
            if (isList(file, method.getType())) {
                look(file, method, filled);
            }
        }
        boolean narrow = !filled.isEmpty() && FillingTask.oneThreadMayDoAll(file);
        for (Filled one : filled) {
            report(one.sure() && !narrow ? Severity.ACTIONABLE : Severity.INFORMATIVE, one, findings);
        }
    }

    private static boolean isList(SourceFile file, Type type) {
        return type.isClassOrInterfaceType()
                && LIST.equals(file.typeOf(type.asClassOrInterfaceType().getName()));
    }

    private static void look(SourceFile file, MethodDeclaration method, List<Filled> filled) {
        Set<String> returned = returned(method);
        if (returned.isEmpty() || sorts(method)) {
            return;
        }
        boolean byCompletion = method.findFirst(NameExpr.class, name -> isCompletionService(file, name))
                .isPresent();
        for (MethodCallExpr add : method.findAll(MethodCallExpr.class)) {
            if (ADDING.contains(add.getNameAsString())
                    && add.getArguments().size() == 1
                    && add.getScope().orElse(null) instanceof NameExpr results
                    && returned.contains(results.getNameAsString())
                    && file.isA(file.ownerOf(add), COLLECTION)) {
                look(file, method, add, results.getNameAsString(), filled);
                if (byCompletion && takesFromCompletions(file, add.getArgument(0)) && isLocalOf(method, results)) {
                    filled.add(new Filled(add, results.getNameAsString(), false));
                }
            }
        }
        for (MethodReferenceExpr add : method.findAll(MethodReferenceExpr.class)) {
            String results = add.getScope().toString();
            if (ADDING.contains(add.getIdentifier())
                    && returned.contains(results)
                    && file.isA(file.ownerOf(add), COLLECTION)) {
                look(file, method, add, results, filled);
            }
        }
    }

    private static void look(
            SourceFile file, MethodDeclaration method, Expression add, String results, List<Filled> filled) {
        FillingTask.start(file, add)
                .filter(start -> FillingTask.startsInTurn(file, start, results))
                .filter(start -> !(add instanceof MethodCallExpr call)
                        || isLocalOf(method, call.getScope().orElseThrow().asNameExpr()))
                .ifPresent(start -> filled.add(
                        new Filled(add, results, hasList(file, method) && !FillingTask.isLentTo(file, start))));
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

    private static boolean hasList(SourceFile file, MethodDeclaration method) {
        return method.getParameters().stream().anyMatch(parameter -> isList(file, parameter.getType()));
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

    private static void report(Severity severity, Filled filled, Findings findings) {
        findings.add(
                severity,
                filled.add() instanceof MethodCallExpr call ? call.getName() : filled.add(),
                "`%s` is filled in the order in which the tasks finish, not in the order in which they were asked for."
                        .formatted(filled.results()),
                HELP);
    }
}
