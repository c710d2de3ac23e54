/**
 * The source rules, one class a rule, found by being in here: the sub-packages are the chapters of the catalogue. A rule's
 * page for students is {@code docs/rules/<id>.md}, its cases lie beside the tests.
 */
@NullMarked
package dev.makespan.grader.inspecting.rules;

import org.jspecify.annotations.NullMarked;
