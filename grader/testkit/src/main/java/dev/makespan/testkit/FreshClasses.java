package dev.makespan.testkit;

/**
 * A class loader that can load a test class, and everything under test with it, once more from scratch. Every run of an
 * item gets a copy of its own, so that no static field, pool or counter survives from one run to the next.
 *
 * <p>A loader of exercise tests that implements this is asked; for any other, the classes that come from directories of
 * the class path are loaded afresh.
 */
public interface FreshClasses {
    /**
     * @param testClass a class that this loader has loaded
     * @return another class of the same name, in a new loader; its code and the code under test are
     *     {@linkplain dev.makespan.bubble.CodeRewriter rewritten} to run in a bubble
     */
    Class<?> freshCopyOf(Class<?> testClass);
}
