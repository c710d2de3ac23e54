package dev.makespan.grader.running.protocol;

import java.util.List;
import java.util.Map;

/**
 * One message. The conversation is {@code Ready (Run Planned (Started Finished)* Done)*}, with {@code Fault} in place of
 * anything that the worker cannot go on after. Every answer carries the nonce of its {@code Run}; any other order, any
 * other nonce and anything between two messages is nonsense, and nonsense is never a pass.
 */
public sealed interface Message {

    /** From the worker, once: it may be given work. */
    record Ready() implements Message {}

    /**
     * To the worker: run these items over this submission.
     *
     * @param nonce drawn afresh by the grader for this message
     * @param items the methods to run, in this order
     * @param seed the first of the schedules that are explored
     */
    record Run(
            Nonce nonce,
            Map<String, byte[]> provided,
            Map<String, byte[]> submitted,
            Map<String, byte[]> tests,
            List<Method> items,
            long seed)
            implements Message {}

    /** The classes are there and the items were found; no code of the submission has run yet. */
    record Planned(Nonce nonce, List<String> items) implements Message {}

    /** From here on, what happens is this item's doing. */
    record Started(Nonce nonce, String item) implements Message {}

    /** How an item ended, as the pairs of its report entry. */
    record Finished(Nonce nonce, String item, Map<String, String> entry) implements Message {}

    /**
     * All items have run, or the worker is not fit for the remaining ones.
     *
     * @param clean whether all have run, and the submission left nothing behind in the JVM
     */
    record Done(Nonce nonce, boolean clean) implements Message {}

    /** The worker cannot do what was asked; not the submission's doing. */
    record Fault(Nonce nonce, String reason) implements Message {}

    /** A test method by name. */
    record Method(String className, String name) {}
}
