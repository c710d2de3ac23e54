package dev.makespan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs an {@link Item}'s method under many schedules, each in a bubble of its own with freshly loaded classes: first
 * the plain first-in-first-out one, then {@link #schedules} seeded ones, which preempt the code under test before its
 * accesses to fields, arrays and locks. The first schedule that fails is the item's failure; its seed replays it.
 *
 * <p>For safety ("nobody gets another's burger"), not for exact makespans: where two things are due at the same moment,
 * schedules differ in which comes first.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Explore {
    /** How many seeded schedules to try after the plain one. */
    int schedules() default 100;
}
