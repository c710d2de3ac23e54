/**
 * Tests in virtual time and under explored schedules, with JUnit Jupiter; start at {@link
 * dev.makespan.bubble.junit.InBubble}.
 *
 * <p>One test dependency is enough, under Surefire and in an IDE: {@link dev.makespan.bubble.junit.AgentInterceptor}
 * brings the bubble's agent into the test JVM. What a bubble is, what it guarantees and what it cannot do stands in the
 * comment of package {@code dev.makespan.bubble}.
 */
@NullMarked
package dev.makespan.bubble.junit;

import org.jspecify.annotations.NullMarked;
