/**
 * The gate: decides which of a student's files are read, and which class files may ever reach a class loader; start at
 * {@link dev.makespan.grader.admitting.Gate}.
 *
 * <p>It has two doors. The first one, for source files, stands before the compiler. The second one, for class files,
 * stands before the worker; every {@link dev.makespan.grader.admitting.ClassCheck} is asked there, and a member-level
 * allow-list of the JDK will be one more of them.
 */
@NullMarked
package dev.makespan.grader.admitting;

import org.jspecify.annotations.NullMarked;
