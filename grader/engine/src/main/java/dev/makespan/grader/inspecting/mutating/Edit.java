package dev.makespan.grader.inspecting.mutating;

import com.github.javaparser.ast.Node;

/** Puts other text in the place of a node. */
public record Edit(Node node, String text) {}
