/**
 * What runs inside a worker JVM; start at {@link dev.makespan.grader.running.child.WorkerMain}. Nothing here decides on
 * points: it loads, runs and tells.
 */
@NullMarked
package dev.makespan.grader.running.child;

import org.jspecify.annotations.NullMarked;
