package dev.makespan.testkit;

/** Something to run that may throw anything. */
@FunctionalInterface
public interface Action {
    void run() throws Throwable;
}
