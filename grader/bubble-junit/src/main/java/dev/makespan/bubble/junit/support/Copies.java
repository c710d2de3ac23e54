package dev.makespan.bubble.junit.support;

import dev.makespan.bubble.CodeRewriter.Role;
import dev.makespan.bubble.Outcome;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.ThreadReport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The copies of a test class that runs use one after the other. Each run finds classes in which nothing is left of
 * earlier ones: a new copy, or the last one once more where that provably makes no difference, which saves loading it.
 *
 * <p>For use by several threads: no two runs have the same copy at the same time.
 */
public final class Copies {
    private final Class<?> original;
    private final FreshClasses classes;
    private @Nullable Class<?> asGoodAsNew;

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

    /** The test class for the next run, and for no other until {@link #used} gives it back. */
    public synchronized Class<?> next() {
        Class<?> copy = asGoodAsNew;
        asGoodAsNew = null;
        return copy == null ? classes.freshCopyOf(original) : copy;
    }

    /** Says how the run went that had the copy. If nobody does, it is not used again. */
    public synchronized void used(Class<?> copy, Run<?> run) {
        boolean leftNothing = copy.getClassLoader() instanceof FreshClasses loader
                && !loader.keepsState()
                && run.outcome() == Outcome.OK
                && run.error() == null
                && run.uncaught().isEmpty()
                && run.threads().stream().allMatch(Copies::isOutOfReach)
                && run.reusable();
        if (leftNothing) {
            asGoodAsNew = copy;
        }
    }

    /**
     * Whether a thread that the run left waiting can be met by no later one: it is parked, which nobody can end who does
     * not have the thread or its lock, and classes without state keep neither. A monitor it has entered, or waits on, may be
     * that of a class.
     */
    private static boolean isOutOfReach(ThreadReport left) {
        return left.holds().isEmpty()
                && !left.stack().isEmpty()
                && left.stack().getFirst().getMethodName().startsWith("park");
    }
}
