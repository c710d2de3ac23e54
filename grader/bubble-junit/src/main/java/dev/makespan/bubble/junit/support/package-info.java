/**
 * For other JUnit extensions that run tests in bubbles: fresh classes for each run ({@link
 * dev.makespan.bubble.junit.support.Copies}), and how a run went, in words ({@link
 * dev.makespan.bubble.junit.support.Diagnosis}).
 */
@NullMarked
package dev.makespan.bubble.junit.support;

import org.jspecify.annotations.NullMarked;
