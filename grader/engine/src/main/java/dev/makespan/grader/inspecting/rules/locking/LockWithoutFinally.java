package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A lock, or a permit that one method takes and gives back, that stays taken when something throws or returns early. A
 * lock that one method takes and another gives back is left alone; one that every other method takes and gives back for
 * itself is not.
 */
public final class LockWithoutFinally implements Rule {
    private static final String HELP =
            "Whatever happens between taking and giving back, an exception or an early `return`, the giving back has to"
                    + " come: that is what `finally` is for. Take the lock, and let the `try` begin on the very next"
                    + " line.";

    private static final String TOO_EARLY_HELP =
            "A `finally` runs however its `try` ended, also if the taking itself was interrupted. Take first, and let"
                    + " the `try` begin on the next line: then the `finally` gives back only what was taken.";

    private static final String NOT_TAKEN_HELP =
            "Taking and giving back come in pairs: who gives back in a `finally` takes on the line above its `try`.";

    @Override
    public String id() {
        return "lock-without-finally";
    }

    @Override
    public Kind explains() {
        return Kind.ROBUSTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<LockUse> all = LockUse.in(file);
        Map<String, List<LockUse>> byLock = all.stream().collect(Collectors.groupingBy(LockUse::key));
        if (byLock.isEmpty()) {
            return;
        }
        for (LockBalance balance : LockBalance.in(file, all)) {
            balance.leaks().forEach(taken -> leaks(taken, findings));
            balance.surplus().forEach(given -> wasNeverTaken(given, findings));
        }
        boolean givesBackAny = byLock.values().stream().flatMap(List::stream).anyMatch(LockUse::givesBack)
                || file.tree()
                        .findFirst(
                                MethodReferenceExpr.class,
                                reference -> reference.getIdentifier().equals("unlock"))
                        .isPresent();
        for (List<LockUse> uses : byLock.values()) {
            if (Locks.isInLockClass(file, uses.getFirst().call())) {
                continue;
            }
            if (!givesBackAny) {
                neverGivenBack(file, uses, findings);
            } else if (uses.stream().allMatch(use -> isPaired(use, uses))) {
                uses.stream().filter(LockUse::takesForCertain).forEach(taken -> look(file, taken, uses, findings));
            }
        }
    }

    /** Whether the same method, or function, takes this lock and gives it back. */
    private static boolean isPaired(LockUse use, List<LockUse> uses) {
        return uses.stream().anyMatch(other -> other.body() == use.body() && other.givesBack() != use.givesBack());
    }

    private static void neverGivenBack(SourceFile file, List<LockUse> uses, Findings findings) {
        LockUse first = uses.getFirst();
        if (!first.isSemaphore() && first.takesForCertain() && Owned.byCodeHere(file, first.lock())) {
            findings.add(
                    Severity.ESSENTIAL,
                    first.call(),
                    "Nobody ever calls `unlock()` on `%s`: the next thread that comes to `%s` waits for ever."
                            .formatted(Text.of(first.lock()), Text.call(first.call())),
                    HELP);
        }
    }

    private static void leaks(LockUse taken, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                taken.call(),
                (taken.isSemaphore()
                                ? "Nobody gives back the permit that `%s` takes: there is one less each time, until"
                                        + " all wait for ever."
                                : "Nobody gives back what `%s` takes: the next thread that comes for the lock waits"
                                        + " for ever.")
                        .formatted(Text.call(taken.call())),
                HELP);
    }

    private static void wasNeverTaken(LockUse given, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                given.call(),
                (given.isSemaphore()
                                ? "`%s` gives back a permit that was not taken here: there is one more each time."
                                : "`%s` fails with an IllegalMonitorStateException: the lock was not taken here.")
                        .formatted(Text.call(given.call())),
                NOT_TAKEN_HELP);
    }

    private static void look(SourceFile file, LockUse taken, List<LockUse> uses, Findings findings) {
        var held = new Held(file, taken, uses);
        if (held.isUnclear()) {
            return;
        }
        if (held.isTakenWithinItsTry()) {
            if (taken.isInterruptible() && held.isGivenBackBlindly()) {
                takenWithinTry(taken, findings);
            }
            return;
        }
        held.leavers().stream().findFirst().ifPresent(leaver -> leaves(taken, leaver, findings));
        if (held.leavers().isEmpty()) {
            held.mayThrow().ifPresent(call -> mayThrow(file, taken, call, held.hasFinally(), findings));
        }
    }

    private static void takenWithinTry(LockUse taken, Findings findings) {
        findings.add(
                Severity.ACTIONABLE,
                taken.call(),
                taken.isSemaphore()
                        ? "`%s` stands within the `try`: who is interrupted while waiting gives back a permit that was never taken."
                                .formatted(Text.call(taken.call()))
                        : "`%s` stands within the `try`: who is interrupted while waiting unlocks in the `finally` what was never locked."
                                .formatted(Text.call(taken.call())),
                TOO_EARLY_HELP);
    }

    private static void leaves(LockUse taken, Node leaver, Findings findings) {
        String word = leaver instanceof ReturnStmt ? "return" : "throw";
        findings.add(
                Severity.ESSENTIAL,
                leaver,
                "This `%s` leaves with `%s` taken: nobody gives it back, and the next thread waits for ever."
                        .formatted(word, Text.of(taken.lock())),
                HELP);
    }

    private static void mayThrow(
            SourceFile file, LockUse taken, MethodCallExpr call, boolean hasFinally, Findings findings) {
        String giveBack = taken.isSemaphore() ? "release()" : "unlock()";
        String lost = taken.isSemaphore() ? "a permit of `%s` is lost" : "`%s` stays taken";
        findings.add(
                severity(file, call, hasFinally),
                taken.call(),
                "If `%s` throws, %s for ever: %s."
                        .formatted(
                                Text.call(call),
                                lost.formatted(Text.of(taken.lock())),
                                hasFinally
                                        ? "the `try` begins too late"
                                        : "its `" + giveBack + "` stands in no `finally`"),
                HELP);
    }

    private static Severity severity(SourceFile file, MethodCallExpr call, boolean hasFinally) {
        if (hasFinally) {
            return file.thrownBy(call).isEmpty() ? Severity.INFORMATIVE : Severity.ACTIONABLE;
        }
        return file.thrownBy(call).isEmpty() ? Severity.ACTIONABLE : Severity.ESSENTIAL;
    }
}
