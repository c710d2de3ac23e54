package dev.makespan.grader.running.child;

import dev.makespan.bubble.CodeRewriter;
import dev.makespan.bubble.CodeRewriter.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The three sorts of class files that one run loads, by binary name.
 *
 * @param provided what the exercise gives to students
 * @param submitted the student's
 * @param tests the grader's tests
 */
record ClassFiles(Map<String, byte[]> provided, Map<String, byte[]> submitted, Map<String, byte[]> tests) {

    /** The same classes, made to run in a bubble. Done once for a submission; every fresh copy loads the result. */
    ClassFiles rewritten() {
        var originals = new Loaders(this);
        return new ClassFiles(
                rewrite(provided, Role.TEST, originals.provided()),
                rewrite(submitted, Role.UNDER_TEST, originals.submitted()),
                rewrite(tests, Role.TEST, originals.tests()));
    }

    private static Map<String, byte[]> rewrite(Map<String, byte[]> classes, Role role, ClassLoader loader) {
        var rewritten = new LinkedHashMap<String, byte[]>();
        classes.forEach((name, classFile) -> rewritten.put(name, CodeRewriter.rewrite(classFile, role, loader)));
        return rewritten;
    }
}
