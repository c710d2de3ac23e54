package dev.makespan.grader.batch;

import dev.makespan.grader.grading.Grader;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The grader that all desks of a batch use at once. After a fault of its own it is replaced: whoever is using it may
 * finish, then it is closed, and the next submission gets a new one.
 */
final class SharedGrader implements AutoCloseable {
    private final Supplier<Grader> graders;
    private @Nullable Lease current;

    /** Opens a grader when one is first needed. */
    SharedGrader(Supplier<Grader> graders) {
        this.graders = graders;
    }

    /** A grader and how many use it. */
    private static final class Lease {
        final Grader grader;
        int users;
        boolean isRetired;

        Lease(Grader grader) {
            this.grader = grader;
        }
    }

    /** Does something with the grader. Whatever that throws is the grader's fault, and thrown on. */
    <R> R use(Function<Grader, R> work) {
        Lease lease = take();
        boolean isSound = false;
        try {
            R result = work.apply(lease.grader);
            isSound = true;
            return result;
        } finally {
            giveBack(lease, isSound);
        }
    }

    /** To be called when nobody uses the grader any more. */
    @Override
    public synchronized void close() {
        if (current != null) {
            close(current);
            current = null;
        }
    }

    private synchronized Lease take() {
        if (current == null) {
            current = new Lease(graders.get());
        }
        current.users++;
        return current;
    }

    private synchronized void giveBack(Lease lease, boolean isSound) {
        lease.users--;
        lease.isRetired |= !isSound;
        if (lease.isRetired && current == lease) {
            current = null;
        }
        if (lease.isRetired && lease.users == 0) {
            close(lease);
        }
    }

    private static void close(Lease lease) {
        try {
            lease.grader.close();
        } catch (RuntimeException e) {
            // It is given up anyway; what it has judged is kept.
        }
    }
}
