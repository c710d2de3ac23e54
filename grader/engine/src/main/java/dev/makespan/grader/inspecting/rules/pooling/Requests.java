package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.EventLoops;

/** What an exercise's event loop calls for each request. */
final class Requests {
    private Requests() {}

    static boolean areServedBy(SourceFile file, MethodDeclaration method) {
        var loops = EventLoops.of(file.submission());
        return !loops.isEmpty()
                && method.getParentNode()
                        .map(file::typeOf)
                        .filter(type -> loops.calls(
                                file,
                                type,
                                method.getNameAsString(),
                                method.getParameters().size()))
                        .isPresent();
    }
}
