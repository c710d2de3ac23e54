package dev.makespan.grader.running;

import dev.makespan.grader.running.Worker.Signal;
import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Nonce;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Makespan;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.SourceLine;
import dev.makespan.testkit.ItemResult;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One request to one worker, and its answers: exactly the ones that are due, in exactly their order. */
final class Conversation {
    /** How a conversation ended. */
    sealed interface Ending {
        /** As it should; the worker is as good as new. */
        record Clean() implements Ending {}

        /** The submission left something behind in the worker; some items may not have run. */
        record Stained() implements Ending {}

        /** @param inFlight the item that was running; null if none was */
        record Lost(@Nullable PlannedItem inFlight, Death death) implements Ending {}
    }

    private final Worker worker;
    private final WorkerOptions options;
    private final Nonce nonce = Nonce.fresh();

    Conversation(Worker worker, WorkerOptions options) {
        this.worker = worker;
        this.options = options;
    }

    /**
     * @param ended is told of every item that ended, at once
     */
    Ending over(Job job, BiConsumer<PlannedItem, ItemRun> ended) {
        Signal signal = worker.awaitReady(options.deadline());
        if (!says(signal, new Message.Ready())) {
            return lost(null, signal);
        }
        worker.ask(request(job));
        signal = next();
        if (!says(signal, planned(job))) {
            return lost(null, signal);
        }
        for (PlannedItem item : job.items()) {
            signal = next();
            if (!item.equals(job.items().getFirst()) && says(signal, new Message.Done(nonce, false))) {
                return new Ending.Stained();
            }
            if (!says(signal, new Message.Started(nonce, item.id()))) {
                return lost(null, signal);
            }
            signal = next();
            Optional<ItemRun> run = result(item, signal);
            if (run.isEmpty()) {
                return lost(item, signal);
            }
            ended.accept(item, run.get());
        }
        signal = next();
        if (says(signal, new Message.Done(nonce, true))) {
            return new Ending.Clean();
        }
        return says(signal, new Message.Done(nonce, false)) ? new Ending.Stained() : lost(null, signal);
    }

    private static boolean says(Signal signal, Message due) {
        return signal.equals(new Signal.Said(due));
    }

    private Signal next() {
        return worker.next(options.cpuLimit(), options.deadline());
    }

    private Message.Run request(Job job) {
        return new Message.Run(
                nonce,
                job.exercise().provided().byName(),
                job.submitted().byName(),
                job.exercise().tests().byName(),
                job.items().stream()
                        .map(item -> new Message.Method(item.testClass(), item.id()))
                        .toList(),
                job.seed());
    }

    private Message planned(Job job) {
        return new Message.Planned(
                nonce, job.items().stream().map(PlannedItem::id).toList());
    }

    private Ending lost(@Nullable PlannedItem inFlight, Signal signal) {
        Death death = switch (signal) {
            case Signal.Died(Death how) -> how;
            case Signal.Said(Message.Fault(Nonce from, String reason))
            when from.equals(nonce) -> new Death.Fault(reason);
            case Signal.Said(Message _) -> new Death.Nonsense("a message out of turn, or a result that is none");
        };
        return new Ending.Lost(inFlight, death);
    }

    /**
     * What the worker says of an item, as far as it is the worker's to say: the title and the points are the plan's.
     *
     * @return empty if it says no result of this item
     */
    private Optional<ItemRun> result(PlannedItem item, Signal signal) {
        if (!(signal instanceof Signal.Said(Message.Finished(Nonce from, String id, Map<String, String> entry))
                && from.equals(nonce)
                && id.equals(item.id()))) {
            return Optional.empty();
        }
        try {
            return ItemResult.from(entry)
                    .filter(result -> result.id().equals(item.id()))
                    .map(result -> run(item, result));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ItemRun run(PlannedItem item, ItemResult result) {
        boolean passed = result.outcome() == ItemResult.Outcome.PASSED;
        return new ItemRun(
                new Item(
                        item.id(),
                        item.title(),
                        item.task(),
                        item.kind(),
                        passed ? item.points() : 0,
                        item.points(),
                        switch (result.outcome()) {
                            case PASSED -> Outcome.PASSED;
                            case FAILED -> Outcome.FAILED;
                            case INCONCLUSIVE -> Outcome.INCONCLUSIVE;
                        },
                        passed ? null : result.saw(),
                        passed ? null : result.expected(),
                        passed ? null : result.how(),
                        passed || result.file() == null ? null : new SourceLine(result.file(), result.line()),
                        passed ? null : result.seed(),
                        null),
                makespan(result));
    }

    private static @Nullable Makespan makespan(ItemResult result) {
        Long virtual = result.makespanNanos();
        Long span = result.spanNanos();
        Long work = result.workNanos();
        if (virtual == null || span == null || work == null) {
            return null;
        }
        return new Makespan(millis(virtual), millis(span), millis(work));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }
}
