/**
 * Unmodified libraries from Maven Central in bubbles: their retries, expiries and limits take exactly the virtual time that
 * their documentation says. None of these tests gives a library a clock, a ticker or a scheduler of the test's.
 */
@NullMarked
package dev.makespan.bubble.libraries;

import org.jspecify.annotations.NullMarked;
