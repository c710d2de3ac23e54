/**
 * Rewrites the code of class files, one concern a class: {@link dev.makespan.bubble.rewriting.ClockReads}, {@link
 * dev.makespan.bubble.rewriting.Ticks}, {@link dev.makespan.bubble.rewriting.SharedAccesses} in code under test, {@link
 * dev.makespan.bubble.rewriting.Synchronisation} in libraries and in the JDK. {@link dev.makespan.bubble.CodeRewriter} puts
 * them together; nothing here is for users.
 */
@NullMarked
package dev.makespan.bubble.rewriting;

import org.jspecify.annotations.NullMarked;
