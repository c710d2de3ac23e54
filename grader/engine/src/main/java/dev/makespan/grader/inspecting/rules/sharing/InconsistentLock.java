package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A field that is changed under a lock in one method, and read or changed without it in another; or under another lock.
 * It takes a class that otherwise keeps to the lock. What runs in a constructor, or only where all callers hold the lock,
 * holds it; a method that looks without the lock and then again under it is left to other rules.
 */
public final class InconsistentLock implements Rule {
    private static final String HELP =
            "A lock keeps out only those who take it, too, and only who takes it is sure to see what was written under"
                    + " it. So every use of such data, the reading ones as well, needs the same lock.";

    /** They run before the object is known to others, or want no more than a rough picture. */
    private static final Pattern EXCUSED = Pattern.compile(
            "(set|init|start|with|configure|build|create|clone|read|write|finalize|dump|describe|reset|setUp|tearDown)[A-Z].*"
                    + "|toString.*|.*(String|Stats|Info)|init|start|clone|finalize|equals|hashCode|compareTo|main|reset|setUp|tearDown|dump|run");

    @Override
    public String id() {
        return "inconsistent-lock";
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
        var locks = new HeldLocks(file);
        if (locks.any()) {
            var accesses = new Accesses(file);
            var guards = new Guards(file, locks);
            new Search(file, accesses, guards, new LockNames(file, accesses)).look(findings);
        }
    }

    /**
     * The uses of one field that count.
     *
     * @param lock what all the locked ones hold; null if there is no such lock
     */
    private record Uses(
            Variable field,
            List<Access> locked,
            List<Access> free,
            @Nullable String lock) {
        boolean isChangedUnderLock() {
            return locked.stream().anyMatch(Access::changes);
        }
    }

    private record Search(SourceFile file, Accesses accesses, Guards guards, LockNames names) {
        void look(Findings findings) {
            var fields = new ArrayList<Uses>();
            accesses.byVariable().forEach((variable, uses) -> {
                if (isMeant(variable)) {
                    fields.add(sorted(variable, uses));
                }
            });
            for (Uses uses : fields) {
                if (uses.isChangedUnderLock()) {
                    if (uses.lock() == null) {
                        lookAtTwoLocks(uses, findings);
                    } else if (!uses.free().isEmpty()) {
                        judge(uses, fields, findings);
                    }
                }
            }
        }

        private boolean isMeant(Variable variable) {
            if (!variable.isField() || variable.is(Modifier.VOLATILE)) {
                return false;
            }
            String type = String.valueOf(variable.type());
            if (variable.is(Modifier.FINAL)) {
                return type.endsWith("[]") || Containers.unsafeClass(file, accesses, variable) != null;
            }
            return !type.startsWith("java.util.concurrent.") && !Containers.isConcurrent(file, accesses, variable);
        }

        private Uses sorted(Variable variable, List<Access> uses) {
            var locked = new ArrayList<Access>();
            var free = new ArrayList<Access>();
            Set<String> common = null;
            boolean known = true;
            for (Access use : uses) {
                Set<String> held = guards.at(use.at());
                if (!Expressions.isOwn(use.at()) || held.contains(Guards.UNKNOWN) || isNoUse(variable, use)) {
                    continue;
                }
                if (held.isEmpty()) {
                    free.add(use);
                    continue;
                }
                Optional<Set<String>> locks = names.known(held);
                if (locks.isEmpty()) {
                    known = false;
                    continue;
                }
                if (common != null && isLate(use) && locks.get().stream().noneMatch(common::contains)) {
                    continue;
                }
                locked.add(use);
                if (common == null) {
                    common = new HashSet<>(locks.get());
                } else {
                    common.retainAll(locks.get());
                }
            }
            free.removeIf(use -> isExcused(use, locked) || isLate(use) || Decision.isWonByOne(use.at()));
            boolean agreed = known && common != null && !common.isEmpty();
            return new Uses(variable, locked, free, agreed ? common.iterator().next() : null);
        }

        /** The field as a lock, or the length of an array, which never changes. */
        private static boolean isNoUse(Variable variable, Access use) {
            Node parent = use.at().getParentNode().orElse(null);
            return parent instanceof SynchronizedStmt
                    || variable.is(Modifier.FINAL)
                            && parent instanceof FieldAccessExpr length
                            && length.getNameAsString().equals("length");
        }

        /** Whether the tasks are over by then, so that nobody else is left. */
        private boolean isLate(Access use) {
            return Tasks.hasWaited(file, guards.frame(use.at()), use.at());
        }

        private boolean isExcused(Access use, List<Access> locked) {
            Node frame = guards.frame(use.at());
            return frame instanceof MethodDeclaration method
                            && EXCUSED.matcher(method.getNameAsString()).matches()
                    || locked.stream().anyMatch(other -> guards.frame(other.at()) == frame);
        }

        private void judge(Uses uses, List<Uses> all, Findings findings) {
            int locked = uses.locked().size();
            int free = uses.free().size();
            boolean clear = locked >= 2 * free || keepsToIt(uses, all);
            if (!clear && locked < free) {
                return;
            }
            String writer = uses.locked().stream()
                    .filter(Access::changes)
                    .map(use -> methodName(use.at()))
                    .findFirst()
                    .orElse("");
            for (Access use : uses.free()) {
                findings.add(
                        // Elsewhere than in an exercise a place without the lock is most often one that nobody else can
                        // reach.
                        clear && Tasks.areShownIn(file) && isHarmful(uses, use)
                                ? Severity.ACTIONABLE
                                : Severity.INFORMATIVE,
                        use.at(),
                        "`%s` changes `%s` under %s, but %s %s it without: %s."
                                .formatted(
                                        writer,
                                        uses.field().name(),
                                        LockNames.inWords(String.valueOf(uses.lock())),
                                        who(use),
                                        use.changes() ? "changes" : "reads",
                                        use.changes()
                                                ? "the two can come in between each other"
                                                : "it may see an old value, or a change that is half done"),
                        HELP);
            }
        }

        /**
         * Whether more than an old value is to be feared: a change, or a look into a collection while others change it. A
         * method that is less open than those with the lock may be called with the lock held.
         */
        private boolean isHarmful(Uses uses, Access use) {
            if (!(guards.frame(use.at()) instanceof MethodDeclaration method)) {
                return true;
            }
            boolean open = method.isPublic()
                    || uses.locked().stream()
                            .filter(Access::changes)
                            .noneMatch(other ->
                                    guards.frame(other.at()) instanceof MethodDeclaration locked && locked.isPublic());
            return open
                    && (use.changes()
                            || file.isA(uses.field().type(), Containers.COLLECTION)
                            || file.isA(uses.field().type(), Containers.MAP));
        }

        /** Whether the class as a whole keeps to this lock, so that a single slip is one. */
        private static boolean keepsToIt(Uses uses, List<Uses> all) {
            int locked = 0;
            int free = 0;
            for (Uses other : all) {
                if (other.isChangedUnderLock()
                        && String.valueOf(other.lock()).equals(uses.lock())
                        && String.valueOf(other.field().owner())
                                .equals(uses.field().owner())) {
                    locked += other.locked().size();
                    free += other.free().size();
                }
            }
            return locked >= 3 * free;
        }

        /** All uses are under locks, but not under one and the same. */
        private void lookAtTwoLocks(Uses uses, Findings findings) {
            List<Access> locked = uses.locked();
            Access first = locked.getFirst();
            Optional<Set<String>> expected = names.known(guards.at(first.at()));
            for (Access use : locked) {
                Optional<Set<String>> held = names.known(guards.at(use.at()));
                if (expected.isEmpty()
                        || held.isEmpty()
                        || held.get().stream().anyMatch(expected.get()::contains)
                        || expected.get().size() != 1
                        || held.get().size() != 1) {
                    continue;
                }
                findings.add(
                        Severity.INFORMATIVE,
                        use.at(),
                        "`%s` uses `%s` under %s, but `%s` under %s: two locks do not keep the one out while the other is at it."
                                .formatted(
                                        methodName(first.at()),
                                        uses.field().name(),
                                        LockNames.inWords(
                                                expected.get().iterator().next()),
                                        methodName(use.at()),
                                        LockNames.inWords(held.get().iterator().next())),
                        HELP);
                return;
            }
        }

        private String who(Access use) {
            return guards.frame(use.at()) instanceof MethodDeclaration method
                    ? "`" + method.getNameAsString() + "`"
                    : "this task";
        }

        private static String methodName(Expression at) {
            return Blocks.ancestors(at)
                    .filter(MethodDeclaration.class::isInstance)
                    .map(method -> ((MethodDeclaration) method).getNameAsString())
                    .findFirst()
                    .orElse("");
        }
    }
}
