package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;
import java.util.Set;

/**
 * An executor that its maker keeps for itself and never closes: in a local variable, in a private field, or nowhere.
 * One that is handed to somebody else is left to them. A field of an object that is never told that it has had its day
 * is good to know about, no more.
 */
public final class ExecutorNeverClosed implements Rule {
    private static final String HELP =
            "Who creates an executor ends it. An executor can be closed as a file can: the `try` that opens"
                    + " it closes it, and closing waits for the tasks. One that lives as long as its object needs a"
                    + " method of that object that shuts it down.";

    private static final Set<String> CLOSING = Set.of("shutdown", "shutdownNow", "close");

    /** Methods that end an object's life; a type that has one could close its executor there. */
    private static final Set<String> ENDING = Set.of("close", "shutdown", "shutDown", "stop", "terminate", "destroy");

    /** These use an executor that they are given, and never end it. */
    private static final Set<String> BORROWERS =
            Set.of(Asynchronous.COMPLETABLE_FUTURE, "java.util.concurrent.ExecutorCompletionService");

    @Override
    public String id() {
        return "executor-never-closed";
    }

    @Override
    public Kind explains() {
        return Kind.STYLE;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (Expression creation :
                file.tree().findAll(Expression.class, expression -> Pools.creates(file, expression))) {
            if (diesWithTheProgram(creation)) {
                continue;
            }
            Expression value = Pools.unwrapped(creation);
            switch (value.getParentNode().orElse(null)) {
                case VariableDeclarator variable -> lookAtVariable(file, variable, creation, findings);
                case AssignExpr assignment
                when assignment.getValue() == value -> lookAtTarget(file, assignment.getTarget(), creation, findings);
                case MethodCallExpr call
                when !isGone(file, value, call) ->
                    report(
                            Severity.ACTIONABLE,
                            findings,
                            creation,
                            "Nobody keeps the executor that `%s` makes".formatted(Text.of(creation)));
                case ObjectCreationExpr object
                when !isGone(file, value, object) ->
                    report(
                            Severity.ACTIONABLE,
                            findings,
                            creation,
                            "Nobody keeps the executor that `%s` makes".formatted(Text.of(creation)));
                case null, default -> {}
            }
        }
    }

    /** Daemon threads do not keep a program alive; a pool of them for the whole program is a fair choice. */
    private static boolean diesWithTheProgram(Expression creation) {
        String text = creation.toString();
        return text.contains("setDaemon(true)") || text.contains(".daemon(");
    }

    private static void lookAtVariable(
            SourceFile file, VariableDeclarator variable, Expression creation, Findings findings) {
        switch (variable.getParentNode().orElse(null)) {
            case FieldDeclaration field
            when field.isPrivate() -> lookAtField(file, variable.getNameAsString(), creation, findings);
            case VariableDeclarationExpr local
            when !(local.getParentNode().orElse(null) instanceof TryStmt) ->
                lookAtLocal(file, variable.getNameAsString(), creation, findings);
            case null, default -> {}
        }
    }

    private static void lookAtTarget(SourceFile file, Expression target, Expression creation, Findings findings) {
        if (target instanceof NameExpr name && Variables.local(name).isPresent()) {
            lookAtLocal(file, name.getNameAsString(), creation, findings);
        } else if (target instanceof NameExpr
                || target instanceof FieldAccessExpr field && field.getScope().isThisExpr()) {
            String name = Variables.rootName(target);
            boolean isPrivate = enclosing(TypeDeclaration.class, creation)
                    .flatMap(type -> ((TypeDeclaration<?>) type).getFieldByName(name))
                    .filter(FieldDeclaration::isPrivate)
                    .isPresent();
            if (isPrivate) {
                lookAtField(file, name, creation, findings);
            }
        }
    }

    private static void lookAtLocal(SourceFile file, String name, Expression creation, Findings findings) {
        Optional<BodyDeclaration> method = enclosing(BodyDeclaration.class, creation);
        if (method.isEmpty() || isGone(file, name, method.get())) {
            return;
        }
        if (Pools.isVirtual(creation)) {
            findings.add(
                    Severity.INFORMATIVE,
                    creation,
                    "`%s` is never closed: its threads cost little, but nothing here sees to it that its tasks end."
                            .formatted(name),
                    HELP);
        } else {
            report(Severity.ACTIONABLE, findings, creation, "`" + name + "` is never shut down");
        }
    }

    private static void lookAtField(SourceFile file, String name, Expression creation, Findings findings) {
        if (Pools.isVirtual(creation)) {
            lookAtVirtualField(file, name, creation, findings);
            return;
        }

        // A nested class may close it as well, so the whole file counts.
        if (!Pools.isVirtual(creation) && !isGone(file, name, file.tree())) {
            boolean couldBeClosed = enclosing(TypeDeclaration.class, creation)
                    .filter(type -> hasAnEnd(type))
                    .isPresent();
            report(
                    couldBeClosed ? Severity.ACTIONABLE : Severity.INFORMATIVE,
                    findings,
                    creation,
                    "No method shuts down `" + name + "`");
        }
    }

    /** Only where there is a place to close it; one for the whole program is a fair choice. */
    private static void lookAtVirtualField(SourceFile file, String name, Expression creation, Findings findings) {
        boolean isForAll = enclosing(FieldDeclaration.class, creation)
                .filter(FieldDeclaration::isStatic)
                .isPresent();
        boolean couldBeClosed = enclosing(TypeDeclaration.class, creation)
                .filter(type -> hasAnEnd(type))
                .isPresent();
        if (couldBeClosed && !isForAll && !isGone(file, name, file.tree())) {
            findings.add(
                    Severity.INFORMATIVE,
                    creation,
                    "No method closes `%s`: its threads cost little, but nothing here sees to it that its tasks end."
                            .formatted(name),
                    HELP);
        }
    }

    /** Whether objects of this type are told when they are no longer needed: then is the time to close. */
    private static boolean hasAnEnd(TypeDeclaration<?> type) {
        return type.getMethods().stream().anyMatch(method -> ENDING.contains(method.getNameAsString()));
    }

    private static <T extends Node> Optional<T> enclosing(Class<T> type, Node node) {
        return Blocks.ancestors(node).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Whether the code closes the variable or gives it away. */
    private static boolean isGone(SourceFile file, String name, Node code) {
        return code.findAll(Expression.class, expression -> isVariable(expression, name)).stream()
                .anyMatch(use -> use.getParentNode()
                        .filter(parent -> isGone(file, use, parent))
                        .isPresent());
    }

    private static boolean isVariable(Expression expression, String name) {
        return switch (expression) {
            case NameExpr variable -> variable.getNameAsString().equals(name);
            case FieldAccessExpr field -> field.getNameAsString().equals(name);
            // JavaParser takes the pool of pool::close for a type.
            case TypeExpr type -> type.getTypeAsString().equals(name);
            default -> false;
        };
    }

    /** Whether the parent closes the executor, or gives it to somebody who may. */
    private static boolean isGone(SourceFile file, Expression executor, Node parent) {
        return switch (parent) {
            case MethodCallExpr call
            when call.getScope().orElse(null) == executor -> CLOSING.contains(call.getNameAsString());
            case MethodCallExpr call -> !BORROWERS.contains(String.valueOf(file.ownerOf(call)));
            case MethodReferenceExpr reference -> CLOSING.contains(reference.getIdentifier());
            case ObjectCreationExpr object -> !BORROWERS.contains(String.valueOf(file.typeOf(object)));
            case AssignExpr assignment -> assignment.getValue() == executor;
            case EnclosedExpr enclosed ->
                isGone(file, enclosed, enclosed.getParentNode().orElseThrow());
            case CastExpr cast -> isGone(file, cast, cast.getParentNode().orElseThrow());
            case BinaryExpr _ -> false;
            default -> true;
        };
    }

    private static void report(Severity severity, Findings findings, Expression creation, String saying) {
        findings.add(
                severity,
                creation,
                saying + ": its threads stay behind when the work is done, and can keep the program from ending.",
                HELP);
    }
}
