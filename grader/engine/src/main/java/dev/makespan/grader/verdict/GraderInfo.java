package dev.makespan.grader.verdict;

/** Which grader on which JDK judged. */
public record GraderInfo(String version, String jdk) {}
