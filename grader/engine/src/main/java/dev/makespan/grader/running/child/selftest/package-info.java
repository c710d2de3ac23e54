/** A small exercise that every worker judges before it judges anybody; start at {@link
 * dev.makespan.grader.running.child.selftest.SelfTestItems}. */
@NullMarked
package dev.makespan.grader.running.child.selftest;

import org.jspecify.annotations.NullMarked;
