/**
 * Brings the bubble into a JVM: puts its classes on the boot class path and rewrites the JDK's; start at
 * {@link dev.makespan.bubble.agent.Agent}, or at {@link dev.makespan.bubble.agent.SelfAttach} where no command line can
 * be changed.
 */
@NullMarked
package dev.makespan.bubble.agent;

import org.jspecify.annotations.NullMarked;
