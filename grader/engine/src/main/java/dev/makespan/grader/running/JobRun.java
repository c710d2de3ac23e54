package dev.makespan.grader.running;

import dev.makespan.grader.running.Conversation.Ending;
import dev.makespan.grader.verdict.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes one job to its end, over as many workers as it costs.
 *
 * <p>Who is to blame for a lost worker: the item in flight, if the worker had served nobody before. If it had, what was
 * left in it may be the cause, so that the item is run again in a fresh one. If nothing of the submission had run yet,
 * it is the grader's fault, and tried once more.
 */
final class JobRun {
    private static final int MAX_FAULTS = 2;

    private final Job job;
    private final WorkerOptions options;
    private final WorkerPool pool;
    private final Deaths deaths;
    private final Map<PlannedItem, ItemRun> ended = new LinkedHashMap<>();
    private int faults;
    private int losses;

    JobRun(Job job, WorkerOptions options, WorkerPool pool) {
        this.job = job;
        this.options = options;
        this.pool = pool;
        this.deaths = new Deaths(options);
    }

    List<ItemRun> run() {
        endWhatCannotRun();
        boolean fresh = false;
        while (!open().isEmpty()) {
            int endedBefore = ended.size();
            Worker worker = pool.take(fresh);
            boolean provesNothing = worker.served() > 0;
            if (converse(worker) instanceof Ending.Lost lost && !provesNothing) {
                settle(lost, ended.size() > endedBefore);
            }
            // Only a worker that has served nobody else can prove anything against this submission.
            fresh = true;
        }
        return job.items().stream().map(ended::get).toList();
    }

    private void endWhatCannotRun() {
        var missing = new MissingMembers(job.exercise(), job.submitted());
        open().forEach(item -> missing.lostFor(item).ifPresent(lost -> end(item, lost)));
    }

    private Ending converse(Worker worker) {
        boolean clean = false;
        try {
            var ending = new Conversation(worker, options).over(job.only(open()), ended::put);
            clean = ending instanceof Ending.Clean;
            return ending;
        } finally {
            if (clean) {
                pool.giveBack(worker);
            } else {
                pool.giveUp(worker);
            }
        }
    }

    private void settle(Ending.Lost lost, boolean ranSomething) {
        if (lost.inFlight() != null) {
            end(lost.inFlight(), deaths.of(lost.inFlight(), lost.death()));
            if (++losses > options.restarts()) {
                open().forEach(item -> end(item, deaths.skipped(item)));
            }
        } else if (!ranSomething && ++faults == MAX_FAULTS) {
            open().forEach(item -> end(item, deaths.notBegun(item, lost.death())));
        }
    }

    private List<PlannedItem> open() {
        return job.items().stream().filter(item -> !ended.containsKey(item)).toList();
    }

    private void end(PlannedItem item, Item how) {
        ended.put(item, new ItemRun(how, null));
    }
}
