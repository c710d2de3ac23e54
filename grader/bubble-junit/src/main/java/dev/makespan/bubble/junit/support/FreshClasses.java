package dev.makespan.bubble.junit.support;

/**
 * A class loader that can load a test class, and everything under test with it, once more from scratch. Every run gets a
 * copy of its own, so that no static field, pool or counter survives from one run to the next.
 *
 * <p>A loader of tests that implements this is asked; for any other, the classes that come from directories of the class
 * path are loaded afresh.
 *
 * @see Copies
 */
public interface FreshClasses {
    /**
     * @param testClass a class that this loader has loaded, or an earlier copy of it
     * @return another class of the same name, in a new loader; its code and the code under test are
     *     {@linkplain dev.makespan.bubble.CodeRewriter rewritten} to run in a bubble
     */
    Class<?> freshCopyOf(Class<?> testClass);

    /**
     * Whether a run may have left something behind in the classes that this loader, and those it belongs together with,
     * have loaded so far.
     *
     * @see dev.makespan.bubble.StaticState
     */
    default boolean keepsState() {
        return true;
    }
}
