/**
 * Everything that depends on the private parts of JDK 25, and nothing else; start at
 * {@link dev.makespan.bubble.jdk.JdkInternals}. The class files that the agent rewrites are named in
 * {@code dev.makespan.bubble.agent}; fields and methods that are read or called are named here.
 */
@NullMarked
package dev.makespan.bubble.jdk;

import org.jspecify.annotations.NullMarked;
