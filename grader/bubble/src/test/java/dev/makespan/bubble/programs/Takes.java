package dev.makespan.bubble.programs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The exact makespan of a program, in virtual milliseconds, and what it returns. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {
    long millis();

    /** The {@code toString} of the result; empty if it does not matter. */
    String result() default "";
}
