package dev.makespan.grader.compiling;

import dev.makespan.grader.verdict.SourceLine;

/**
 * Why a submission does not compile.
 *
 * @param at where to look
 * @param message what is wrong, in student words; one or two sentences
 * @param javac what javac itself says, in English whatever the machine's language; may have several lines
 */
public record CompileError(SourceLine at, String message, String javac) {}
