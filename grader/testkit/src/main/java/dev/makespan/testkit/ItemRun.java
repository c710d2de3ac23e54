package dev.makespan.testkit;

/** What the testkit's classes need to know of the run they are used in. */
final class ItemRun {
    /** Inherited by the threads that the code under test starts: services are called from there. */
    private static final InheritableThreadLocal<String> TEST_CLASS = new InheritableThreadLocal<>();

    private ItemRun() {}

    static void begin(String testClass) {
        TEST_CLASS.set(testClass);
    }

    /** The binary name of the test class that runs; empty outside a run. */
    static String currentTestClass() {
        String name = TEST_CLASS.get();
        return name == null ? "" : name;
    }
}
