package dev.makespan.grader.admitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Packages in which a student may declare nothing: a class there could pass for one of the JDK's, of the test
 * framework's or of the grader's.
 */
final class ReservedPackages {
    private static final Map<String, String> OWNERS = Map.of(
            "java", "the JDK",
            "javax", "the JDK",
            "jdk", "the JDK",
            "sun", "the JDK",
            "com.sun", "the JDK",
            "org.junit", "JUnit",
            "org.opentest4j", "JUnit",
            "org.apiguardian", "JUnit",
            "org.awaitility", "Awaitility",
            "dev.makespan", "the grader");

    private ReservedPackages() {}

    /** Whom a package belongs to; empty if it is reserved for nobody. */
    static Optional<String> ownerOf(String packageName) {
        return OWNERS.entrySet().stream()
                .filter(reserved -> isIn(packageName, reserved.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static boolean isIn(String packageName, String root) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    /** All of them, sorted. */
    static List<String> names() {
        return OWNERS.keySet().stream().sorted().toList();
    }
}
