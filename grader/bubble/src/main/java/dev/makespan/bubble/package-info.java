/**
 * Virtual time and explored schedules for ordinary Java code; start at {@link dev.makespan.bubble.Bubble}.
 *
 * <h2>Terms</h2>
 *
 * <p>A <em>bubble</em> is the code that {@link dev.makespan.bubble.Bubble#run} runs, with every thread it starts, of
 * whatever kind: platform threads, virtual threads, pools, timers, fork/join workers, the common pool (each bubble has
 * its own). It has a clock and a scheduler of its own. Its <em>virtual time</em> begins at 2025-01-01T00:00:00Z and
 * moves only when every thread of the bubble is durably blocked; then it jumps to the next timer.
 *
 * <p>A thread is <em>durably blocked</em> when it is blocked and only something inside the bubble can wake it: it
 * sleeps, parks, waits for a monitor, a lock, a condition, a queue, a latch, a future, another thread. It is not durably
 * blocked while it waits for a socket, a file or a process, or for a lock whose owner is outside the bubble: such a wait
 * takes real time, and none of it is virtual: the clock stands still until it is over, or the watchdog ends the bubble.
 *
 * <h2>What happens when all threads are blocked</h2>
 *
 * <p>In this order: who waits in {@link dev.makespan.bubble.Bubble#settle} goes on; else, if somebody waits for the world
 * outside, the bubble waits with them; else the clock jumps to the next timer; else, if the bubble never dealt with a thread
 * outside, that is a {@link dev.makespan.bubble.Outcome#DEADLOCK}.
 *
 * <h2>Guarantees</h2>
 *
 * <ul>
 *   <li>One thread of a bubble runs at a time. Under {@link dev.makespan.bubble.Schedule#FIFO} it runs until it blocks,
 *       yields, or has gone round a loop some thousand times. Under a random schedule it may also be stopped before it
 *       uses a field, an array element, a monitor or a library, but only within {@linkplain
 *       dev.makespan.bubble.CodeRewriter rewritten} code under test.
 *   <li>Equal schedules make equal runs: same order of threads, same results, same virtual times, in any JVM and under
 *       any load.
 *   <li>Code takes no virtual time; only waiting does. Two things due at the same moment happen in an order that depends
 *       on the schedule: rely on none.
 *   <li>A loop that yields, calls {@code Thread.onSpinWait} or reads a clock lets time pass once nothing else can run. A
 *       loop that does neither ends the bubble as a {@link dev.makespan.bubble.Outcome#BUSY_WAIT} or {@link
 *       dev.makespan.bubble.Outcome#STEP_LIMIT} after a number of rounds, not of seconds.
 * </ul>
 *
 * <h2>Schedules and races</h2>
 *
 * <p>{@link dev.makespan.bubble.Explorer} runs a program under one schedule after another: seeded ones, in turn random walks
 * and PCT, or all there are, up to the order of steps that do not concern each other. A <em>step</em> goes from one shared
 * access of code under test to the next. Where all schedules passed, that is a proof, for sequentially consistent memory and
 * for accesses in code under test.
 *
 * <p>A <em>data race</em> is two accesses to one variable by two threads, one of them a write, that nothing orders: neither a
 * lock nor a volatile field nor anything else that <em>happens before</em> (Java Language Specification 17.4.5). Where {@linkplain
 * dev.makespan.bubble.BubbleOptions#checkingRaces asked for}, races of a run are reported though its result is right; a program
 * without any behaves as if memory were sequentially consistent. Fields, static fields and array elements of code under test
 * are checked, and the contents of the JDK's collections that do not synchronise. A report is a race; no report is no
 * proof, except where all schedules were tried.
 *
 * <h2>Limits</h2>
 *
 * <p>JDK 25 only: the bubble rewrites and reads private parts of it, all named in {@code dev.makespan.bubble.jdk} and
 * {@code dev.makespan.bubble.agent}, and refuses to start on another one. One thread at a time is sequentially
 * consistent: what only a weak memory model shows is seen as a race, not as a result. Libraries get virtual clocks but neither ticks nor
 * preemption. Threads that were started before the bubble, the JDK's own helpers, sockets, files and native code stay in
 * real time; a watchdog ends a run that waits for them in vain. A bubble learns of a thread outside by waking it, joining it
 * or being woken by it: one that it only shares an object with, and that has done nothing so far, it cannot know of. Random numbers follow the schedule's seed, but for {@code
 * SecureRandom}; so do the identity hash codes of classes under test, but not those of the JDK's and libraries' objects nor what
 * {@code System.identityHashCode} says.
 */
@NullMarked
package dev.makespan.bubble;

import org.jspecify.annotations.NullMarked;
