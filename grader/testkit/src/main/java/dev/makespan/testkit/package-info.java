/**
 * What the tests of an exercise import; start at {@link dev.makespan.testkit.Exercise}.
 *
 * <p>A test class carries {@link dev.makespan.testkit.Exercise}, a test method {@link dev.makespan.testkit.Item}. Each
 * method runs inside a bubble of its own: in virtual time, with a fresh copy of every class under test. It gives the
 * code under test slow services that a {@link dev.makespan.testkit.Timeline} records, lets it run, and then asks the
 * timeline what happened. What is wrong is thrown as an {@link dev.makespan.testkit.ItemFailure}, which always has the
 * same four parts: saw, expected, how it can happen, look at.
 */
@NullMarked
package dev.makespan.testkit;

import org.jspecify.annotations.NullMarked;
