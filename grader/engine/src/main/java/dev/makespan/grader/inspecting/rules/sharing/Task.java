package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;

/**
 * Code that another thread runs.
 *
 * @param code a lambda, a method reference or an anonymous class
 * @param start what starts it: a call, or the creation of a thread
 * @param many whether several threads run it at the same time
 * @param again whether the method that starts it may be called while the task of an earlier call still runs
 * @param turn what is made anew for each of them; the code itself if it is not started in a loop
 */
record Task(Expression code, Node start, boolean many, boolean again, Node turn) {}
