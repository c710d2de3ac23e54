package dev.makespan.bubble;

import dev.makespan.bubble.programs.Clocks;
import dev.makespan.bubble.programs.Flows;
import dev.makespan.bubble.programs.ForkJoin;
import dev.makespan.bubble.programs.Futures;
import dev.makespan.bubble.programs.Libraries;
import dev.makespan.bubble.programs.Locks;
import dev.makespan.bubble.programs.Pools;
import dev.makespan.bubble.programs.Queues;
import dev.makespan.bubble.programs.Sleeping;
import dev.makespan.bubble.programs.Synchronizers;
import dev.makespan.bubble.programs.Takes;
import dev.makespan.bubble.programs.ThreadLife;
import dev.makespan.bubble.programs.Timers;
import dev.makespan.bubble.programs.Waiting;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A row of the conformance table.
 *
 * @param program the method to run
 * @param api the methods of the JDK that it stands for
 * @param makespan exactly how long it takes
 * @param result what it returns, as a text; empty if that does not matter
 */
record Row(Method program, List<String> api, Duration makespan, String result) {
    private static final List<Class<?>> PROGRAMS = List.of(
            Preview.program("Structured"),
            Clocks.class,
            Flows.class,
            ForkJoin.class,
            Futures.class,
            Libraries.class,
            Locks.class,
            Pools.class,
            Queues.class,
            Sleeping.class,
            Synchronizers.class,
            ThreadLife.class,
            Timers.class,
            Waiting.class);

    /** The whole table, in an order that is always the same. */
    static List<Row> all() {
        return PROGRAMS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Takes.class))
                .map(Row::of)
                .sorted(Comparator.comparing(Row::toString))
                .toList();
    }

    private static Row of(Method program) {
        Takes takes = program.getAnnotation(Takes.class);
        return new Row(
                program,
                List.of(takes.api()),
                Duration.ofMillis(takes.millis()).plusNanos(takes.nanos()),
                takes.result());
    }

    /** Runs the program in a bubble, with classes of its own. */
    Run<Object> run() {
        return Bubble.run(Rewritten.program(program.getDeclaringClass(), program.getName()));
    }

    @Override
    public String toString() {
        return program.getDeclaringClass().getSimpleName() + "." + program.getName();
    }
}
