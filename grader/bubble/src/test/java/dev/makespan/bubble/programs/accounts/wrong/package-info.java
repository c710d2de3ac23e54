/** Accounts as they are handed in, each named after its mistake. */
@NullMarked
package dev.makespan.bubble.programs.accounts.wrong;

import org.jspecify.annotations.NullMarked;
