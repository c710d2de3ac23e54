package dev.makespan.bubble.programs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A row of the conformance table: what a program calls, its exact makespan, and what it returns. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {
    /** The makespan in virtual milliseconds. */
    long millis();

    /** What comes on top of {@link #millis}. */
    long nanos() default 0;

    /** The {@code toString} of the result; empty if it does not matter. */
    String result() default "";

    /**
     * The methods of the JDK that this row stands for, each with the simple names of its type and parameters: {@code
     * Thread.sleep(Duration)}, {@code Timer.new()}. Empty for a program of no method in particular.
     */
    String[] api() default {};
}
