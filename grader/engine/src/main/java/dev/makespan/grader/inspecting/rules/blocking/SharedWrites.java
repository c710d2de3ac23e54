package dev.makespan.grader.inspecting.rules.blocking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Variables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The variables from outside that a started task changes, as far as its code stands where it is started. */
record SharedWrites(SourceFile file, MethodCallExpr start) {
    private static final List<String> CONTAINERS = List.of(
            "java.util.Collection",
            "java.util.Map",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer");

    private static final Set<String> LOOKING = Set.of("get", "contains", "containsKey", "isEmpty", "size", "forEach");

    Set<String> names() {
        var names = new HashSet<String>();
        tasks().forEach(task -> {
            collect(file, task, names);
            // One step further: () -> cook(order)
            task.findAll(MethodCallExpr.class).stream()
                    .filter(call -> call.getScope().isEmpty())
                    .flatMap(call -> OwnMethod.calledBy(file, call).stream())
                    .forEach(method -> collect(method.file(), method.declaration(), names));
            task.findAll(VariableDeclarator.class).forEach(own -> names.remove(own.getNameAsString()));
        });
        return names;
    }

    private Stream<LambdaExpr> tasks() {
        return Stream.concat(start.getArguments().stream(), start.getScope().stream())
                .flatMap(SharedWrites::source)
                .flatMap(source -> source.findAll(LambdaExpr.class).stream().limit(1));
    }

    /** The expression, or what the local variable that it names begins with. */
    private static Stream<Expression> source(Expression expression) {
        return switch (expression) {
            case LambdaExpr lambda -> Stream.of(lambda);
            case ObjectCreationExpr thread -> Stream.of(thread);
            case NameExpr name -> Variables.initializer(name).stream();
            default -> Stream.empty();
        };
    }

    private static void collect(SourceFile file, Node code, Set<String> names) {
        code.walk(node -> {
            switch (node) {
                case AssignExpr assignment -> names.add(Variables.rootName(assignment.getTarget()));
                case UnaryExpr unary
                when unary.getOperator().name().endsWith("CREMENT") ->
                    names.add(Variables.rootName(unary.getExpression()));
                case MethodCallExpr call
                when changes(file, call) ->
                    names.add(Variables.rootName(call.getScope().orElseThrow()));
                default -> {}
            }
        });
        names.remove("");
    }

    private static boolean changes(SourceFile file, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return call.getScope().isPresent()
                && !LOOKING.contains(call.getNameAsString())
                && CONTAINERS.stream().anyMatch(type -> file.isA(owner, type));
    }
}
