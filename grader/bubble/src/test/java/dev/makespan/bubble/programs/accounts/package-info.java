/** A bank account, as a first exercise in locking asks for it, and the test that a teacher would write for it. */
@NullMarked
package dev.makespan.bubble.programs.accounts;

import org.jspecify.annotations.NullMarked;
