package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.rules.sharing.Access.How;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Data that several tasks change at the same time, and that nothing guards: a number that they add to, a list that they
 * fill. Guilty is a task that is started in a loop, or twice, on threads that are known to be several; or two tasks that
 * run at the same time. A task whose executor may have one thread only is left alone, and so is what each task has for
 * itself: a variable of its turn, an element of its own.
 */
public final class SharedMutation implements Rule {
    private static final String NUMBER_HELP =
            "Reading, reckoning and writing back are three steps, and another thread can come in between: then it"
                    + " works with the old value, and one of the two changes is lost. Either let every change happen under"
                    + " one and the same lock, or use a type that changes in one step (see java.util.concurrent.atomic),"
                    + " or let each task give back a result of its own and put the results together afterwards.";
    private static final String CONTAINER_HELP =
            "Such a class takes it for granted that only one thread at a time uses it: two that change it at the same"
                    + " moment can lose elements or break it. Either let every use happen under one and the same lock, or"
                    + " take a collection made for several threads, or let each task give back its result and collect the"
                    + " results afterwards.";

    @Override
    public String id() {
        return "shared-mutation";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        if (!Tasks.areLikelyIn(file)) {
            return;
        }
        var accesses = new Accesses(file);
        var tasks = new Tasks(file, accesses);
        if (!tasks.all().isEmpty()) {
            var locks = new HeldLocks(file);
            new Search(file, accesses, tasks, locks, new Reach(file, accesses, tasks, locks)).look(findings);
        }
    }

    private record Search(SourceFile file, Accesses accesses, Tasks tasks, HeldLocks locks, Reach reach) {
        void look(Findings findings) {
            accesses.byVariable().forEach((variable, uses) -> {
                if (!variable.is(Modifier.VOLATILE)) {
                    uses.stream().filter(this::isMeant).forEach(use -> judge(variable, use, findings));
                }
            });
        }

        /** Whether such a change can be lost, or do harm, when others do the same at the same moment. */
        private boolean isMeant(Access use) {
            return switch (use.how()) {
                case UPDATE, ELEMENT_UPDATE -> isNumberOrText(use);
                case CHANGE -> Containers.unsafeClass(file, accesses, use.variable()) != null;
                default -> false;
            };
        }

        private boolean isNumberOrText(Access use) {
            String type = String.valueOf(use.variable().type()).replaceAll("(\\[])+$", "");
            return !type.contains(".") || type.startsWith("java.lang.") || type.startsWith("java.math.");
        }

        private void judge(Variable variable, Access use, Findings findings) {
            Node frame = reach.frame(use.at());
            List<Task> running = reach.tasksOf(frame);
            if (running.isEmpty() || isGuarded(use)) {
                return;
            }
            boolean several = running.stream().anyMatch(task -> task.many() && isShared(variable, use, task))
                    || overlaps(variable, use, running);
            if (several) {
                report(Severity.ESSENTIAL, use, findings);
            } else if (running.stream()
                    .anyMatch(task -> task.again() && variable.isField() && isShared(variable, use, task))) {
                report(Severity.ACTIONABLE, use, findings);
            }
        }

        private boolean isGuarded(Access use) {
            return !locks.at(use.at()).isEmpty()
                    || Blocks.ancestors(use.at())
                            .takeWhile(ancestor -> tasks.of(ancestor) == null)
                            .anyMatch(ancestor -> ancestor instanceof IfStmt choice && asksAnAtomic(choice));
        }

        /** Only one thread gets past {@code if (flag.compareAndSet(..))} or {@code if (left.decrementAndGet() == 0)}. */
        private boolean asksAnAtomic(IfStmt choice) {
            return choice.getCondition()
                    .findFirst(
                            MethodCallExpr.class,
                            call -> String.valueOf(file.ownerOf(call)).startsWith("java.util.concurrent."))
                    .isPresent();
        }

        /** Whether all who run the task change the same thing. */
        private boolean isShared(Variable variable, Access use, Task task) {
            if (use.how() == How.ELEMENT_UPDATE && !isFixedElement(use, task)) {
                return false;
            }
            if (variable.isField()) {
                return isOfSharedObject(variable, use, task);
            }
            return task.code().isAncestorOf(use.at()) && reach.isOutside(variable, task);
        }

        private boolean isOfSharedObject(Variable variable, Access use, Task task) {
            if (variable.is(Modifier.STATIC)) {
                return true;
            }
            if (use.at() instanceof FieldAccessExpr field && !field.getScope().isThisExpr()) {
                return field.getScope() instanceof NameExpr name && isSameForAll(name, task);
            }
            // Beside the field of an anonymous or local class that each task makes for itself.
            return !task.code().isAncestorOf(use.at())
                    || Blocks.ancestors(use.at())
                            .takeWhile(ancestor -> ancestor != task.turn())
                            .noneMatch(ancestor -> declares(ancestor, variable));
        }

        private boolean isSameForAll(NameExpr name, Task task) {
            Variable holder = file.variableAt(name);
            return holder != null
                    && (holder.isField() || task.code().isAncestorOf(name) && reach.isOutside(holder, task));
        }

        private boolean declares(Node node, Variable field) {
            return node instanceof ObjectCreationExpr creation
                            && creation.getAnonymousClassBody().stream()
                                    .flatMap(List::stream)
                                    .anyMatch(member -> isNamed(member, field.name()))
                    || node instanceof TypeDeclaration<?> type
                            && !type.isTopLevelType()
                            && type.getParentNode()
                                    .filter(TypeDeclaration.class::isInstance)
                                    .isEmpty()
                            && String.valueOf(file.typeOf(type)).equals(field.owner());
        }

        private static boolean isNamed(BodyDeclaration<?> member, String field) {
            return member instanceof FieldDeclaration declaration
                    && declaration.getVariables().stream()
                            .anyMatch(variable -> variable.getNameAsString().equals(field));
        }

        /** Whether all tasks mean the same element: the index is a number, or the same variable for all. */
        private boolean isFixedElement(Access use, Task task) {
            return Blocks.ancestors(use.at())
                    .takeWhile(ancestor -> ancestor instanceof Expression && ancestor != use.whole())
                    .filter(ArrayAccessExpr.class::isInstance)
                    .map(ancestor -> ((ArrayAccessExpr) ancestor).getIndex())
                    .allMatch(index ->
                            index.isIntegerLiteralExpr() || index instanceof NameExpr name && isSameForAll(name, task));
        }

        /** Whether another task that runs at the same time uses the variable, too. */
        private boolean overlaps(Variable variable, Access use, List<Task> running) {
            return running.stream()
                    .filter(task -> !task.many() && task.turn() == task.code() && isShared(variable, use, task))
                    .anyMatch(task -> accesses.of(variable).stream()
                                    .flatMap(other -> reach.tasksOf(reach.frame(other.at())).stream()
                                            .filter(second -> second != task && isShared(variable, other, second)))
                                    .anyMatch(second -> runTogether(task, second))
                            || starterChanges(variable, task));
        }

        /** Whether the one who starts the task changes the variable, too, before it waits for anything. */
        private boolean starterChanges(Variable variable, Task task) {
            Node frame = reach.frame(task.start());
            return accesses.of(variable).stream()
                    .filter(Access::changes)
                    .map(Access::at)
                    .filter(other -> Blocks.isBefore(task.start(), other) && reach.frame(other) == frame)
                    .anyMatch(other -> !tasks.waitsBetween(task.start(), other)
                            && locks.at(other).isEmpty());
        }

        private boolean runTogether(Task one, Task other) {
            return reach.frame(one.start()) == reach.frame(other.start())
                    && (Blocks.isBefore(one.start(), other.start())
                            ? !tasks.waitsBetween(one.start(), other.start())
                            : Blocks.isBefore(other.start(), one.start())
                                    && !tasks.waitsBetween(other.start(), one.start()));
        }

        private void report(Severity severity, Access use, Findings findings) {
            if (use.how() == How.CHANGE) {
                findings.add(
                        severity,
                        use.whole(),
                        ("`%s` changes the %s `%s` from several threads at the same time, and nothing guards it: what"
                                        + " one of them changes can get lost, or the whole can break.")
                                .formatted(
                                        use.whole() instanceof MethodCallExpr call
                                                ? Text.call(call)
                                                : Text.of(use.whole()),
                                        Containers.unsafeClass(file, accesses, use.variable()),
                                        use.variable().name()),
                        CONTAINER_HELP);
            } else {
                findings.add(
                        severity,
                        use.whole(),
                        ("Several threads run `%s` at the same time, and it is not one step: two of them can read the"
                                        + " same value of `%s`, and then one of the changes is lost.")
                                .formatted(Text.of(use.whole()), use.variable().name()),
                        NUMBER_HELP);
            }
        }
    }
}
