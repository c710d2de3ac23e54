package dev.makespan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * One graded line of the sheet: a test method, the points it is worth, and what it is about.
 *
 * <p>The method may take a {@link Timeline} as its parameter. Its name is the item's stable id, which broken answers
 * and gradebooks refer to.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Item {
    /** What the student reads on the sheet: a short sentence that is true once the item passes. */
    String value();

    /** The numbered task of the exercise's README that this item belongs to, from 1. */
    int task();

    /** Points for passing; an item gives all of them or none. */
    int points();

    /** What the item is about. */
    Kind kind();
}
