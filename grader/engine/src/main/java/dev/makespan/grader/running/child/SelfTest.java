package dev.makespan.grader.running.child;

import dev.makespan.grader.running.child.selftest.SelfTestAnswer;
import dev.makespan.grader.running.child.selftest.SelfTestItems;
import dev.makespan.testkit.ItemResult;
import dev.makespan.testkit.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/**
 * Judges a right and a wrong answer of the grader's own, on the same path as a submission. A worker that gets one of
 * them wrong would get students wrong, so it never gets ready. The first submission also finds everything loaded.
 */
final class SelfTest {
    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final ItemLaunch launch;
    private final Loaders loaders;

    SelfTest(ItemLaunch launch) {
        this.launch = launch;
        this.loaders = new Loaders(
                new ClassFiles(Map.of(), classFile(SelfTestAnswer.class), classFile(SelfTestItems.class)).rewritten());
    }

    boolean isPassed() {
        return is("passes", ItemResult.Outcome.PASSED, MINUTE_NANOS)
                && is("fails", ItemResult.Outcome.FAILED, 2 * MINUTE_NANOS);
    }

    private boolean is(String item, ItemResult.Outcome outcome, long makespanNanos) {
        try {
            var method =
                    loaders.tests().loadClass(SelfTestItems.class.getName()).getDeclaredMethod(item, Timeline.class);
            return ItemResult.from(launch.run(method, loaders.submitted()))
                    .filter(result -> result.outcome() == outcome)
                    .filter(result -> Objects.equals(result.makespanNanos(), makespanNanos))
                    .isPresent();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the self-test is incomplete", e);
        }
    }

    private static Map<String, byte[]> classFile(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            if (in == null) {
                throw new LinkageError("the class file of " + type + " is missing");
            }
            return Map.of(type.getName(), in.readAllBytes());
        } catch (IOException e) {
            throw new LinkageError("cannot read the class file of " + type, e);
        }
    }
}
