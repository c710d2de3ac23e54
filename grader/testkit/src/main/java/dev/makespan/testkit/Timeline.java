package dev.makespan.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What happened in one run: every call of the recorded services, in virtual time. A test method gets a fresh one as its
 * parameter.
 */
public final class Timeline {
    /**
     * Records every call of a service.
     *
     * @param service the service's interface, which the code under test sees
     * @param real does the work: it may sleep, throw, block
     * @return what to hand to the code under test
     */
    public <S> S record(Class<S> service, S real) { throw new UnsupportedOperationException(); }

    /** Records one call made by the test itself or by a provided service that is no interface. */
    public <T> T call(String name, Object detail, Callable<T> work) throws Exception { throw new UnsupportedOperationException(); }

    /** Notes that something happened at this moment: a call that takes no time. */
    public void mark(String name, Object... details) { throw new UnsupportedOperationException(); }

    /**
     * Runs the call under test; its duration is the {@link #makespan()}.
     *
     * @return what it returns
     */
    public <T> T measure(Callable<T> underTest) throws Exception { throw new UnsupportedOperationException(); }

    /** Runs the call under test; its duration is the {@link #makespan()}. */
    public void measure(Action underTest) throws Exception { throw new UnsupportedOperationException(); }

    /** Virtual time from the start of the {@linkplain #measure measured} call to its end. */
    public Duration makespan() { throw new UnsupportedOperationException(); }

    /** Virtual time since the timeline began. */
    public Duration now() { throw new UnsupportedOperationException(); }

    /** All calls, in the order in which they began. */
    public List<Call> calls() { throw new UnsupportedOperationException(); }

    /** The calls of one name, in the order in which they began. */
    public List<Call> of(String name) { throw new UnsupportedOperationException(); }

    /** How many recorded calls that take time were in flight at once, at the most. */
    public int peakOverlap() { throw new UnsupportedOperationException(); }

    /** How many calls of one name were in flight at once, at the most. */
    public int peakOverlap(String name) { throw new UnsupportedOperationException(); }

    /** The sum of the durations of all calls of one name: what one worker would need. */
    public Duration work(String name) { throw new UnsupportedOperationException(); }

    /** The longest call of one name: what unlimited workers would need if the calls are independent. */
    public Duration longest(String name) { throw new UnsupportedOperationException(); }

    /** @throws ItemFailure unless the measured call took exactly this long; says where time was lost */
    public void expectMakespan(Duration expected) { throw new UnsupportedOperationException(); }

    /** @throws ItemFailure unless at some moment at least this many calls of the name were in flight */
    public void expectOverlap(String name, int atLeast) { throw new UnsupportedOperationException(); }

    /** @throws ItemFailure if at some moment more than this many calls of the name were in flight */
    public void expectOverlapAtMost(String name, int atMost) { throw new UnsupportedOperationException(); }

    /** How many threads the code under test has started so far, of any kind. */
    public int threadsStarted() { throw new UnsupportedOperationException(); }

    /**
     * Lets everything settle, then checks that no thread which the code under test started is still there, idle pool
     * workers included.
     *
     * @throws ItemFailure if one is, with its name and what it is doing
     */
    public void expectNoThreadLeft() { throw new UnsupportedOperationException(); }

    /** A picture of the calls: one row a call, time from left to right. */
    public String picture() { throw new UnsupportedOperationException(); }
}
