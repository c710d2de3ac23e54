package dev.makespan.grader.admitting;

import org.jspecify.annotations.Nullable;

/**
 * Why a submission is not let in, in the student's words.
 *
 * @param file where: the path within the exercise's folder, made printable; null if it is about all files together
 * @param line from 1; 0 if it is about the whole file
 * @param saw what is wrong
 * @param expected what to do about it
 */
public record Refusal(@Nullable String file, int line, String saw, String expected) {}
