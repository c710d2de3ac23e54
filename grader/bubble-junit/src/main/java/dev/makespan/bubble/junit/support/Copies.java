package dev.makespan.bubble.junit.support;

import dev.makespan.bubble.CodeRewriter.Role;
import dev.makespan.bubble.Outcome;
import dev.makespan.bubble.Run;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The copies of a test class that runs use one after the other. Each run finds classes in which nothing is left of
 * earlier ones: a new copy, or the last one once more where that provably makes no difference, which saves loading it.
 *
 * <p>For one thread at a time.
 */
public final class Copies {
    private final Class<?> original;
    private final FreshClasses classes;
    private @Nullable Class<?> latest;
    private boolean asGoodAsNew;

    private Copies(Class<?> original, FreshClasses classes) {
        this.original = original;
        this.classes = classes;
    }

    /**
     * Copies made by the test class's own loader if it is one of {@link FreshClasses}; otherwise of all that comes from
     * directories of the class path.
     *
     * @param roles gives the role of a class by its binary name; null for one to share with the test class's loader
     */
    public static Copies of(Class<?> testClass, Function<String, @Nullable Role> roles) {
        ClassLoader loader = testClass.getClassLoader();
        return new Copies(
                testClass, loader instanceof FreshClasses fresh ? fresh : new DirectoryClasses(loader, roles));
    }

    /** The test class for the next run. */
    public Class<?> next() {
        Class<?> copy = latest;
        if (copy == null || !asGoodAsNew) {
            latest = copy = classes.freshCopyOf(original);
        }
        asGoodAsNew = false;
        return copy;
    }

    /** Says how the run went that had the last copy. If nobody does, it is not used again. */
    public void used(Run<?> run) {
        asGoodAsNew = latest != null
                && latest.getClassLoader() instanceof FreshClasses loader
                && !loader.keepsState()
                && run.outcome() == Outcome.OK
                && run.error() == null
                && run.uncaught().isEmpty()
                && run.threads().isEmpty()
                && run.reusable();
    }
}
