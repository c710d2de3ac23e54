/** Right accounts, each named after what keeps it right. */
@NullMarked
package dev.makespan.bubble.programs.accounts.right;

import org.jspecify.annotations.NullMarked;
