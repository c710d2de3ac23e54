package dev.makespan.testkit;

import dev.makespan.bubble.junit.support.Words;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks whose failures speak to a student.
 *
 * <pre>{@code
 * expect("the results, in the order asked", results)
 *         .because("the list was filled in the order in which the tasks finished")
 *         .toBe(List.of(2L, 6L, 24L));
 * }</pre>
 *
 * @param <T> what is looked at
 */
public final class Expect<T extends @Nullable Object> {
    private final String what;
    private final T actual;
    private @Nullable String how;
    private @Nullable StackTraceElement lookAt;

    private Expect(String what, T actual) {
        this.what = what;
        this.actual = actual;
    }

    /**
     * Begins a check.
     *
     * @param what names the value: it is put before both the actual and the expected one
     */
    public static <T extends @Nullable Object> Expect<T> expect(String what, T actual) {
        return new Expect<>(what, actual);
    }

    /**
     * Runs the action and returns what it throws.
     *
     * @param what names the action, such as "eat() for a guest whose order fails"
     * @throws ItemFailure if it throws nothing, or something that is no {@code type}
     */
    public static <X extends Throwable> X expectThrown(String what, Class<X> type, Action action) {
        String saw;
        Throwable cause = null;
        try {
            action.run();
            saw = what + " returned as if nothing had happened";
        } catch (Throwable thrown) {
            if (type.isInstance(thrown)) {
                return type.cast(thrown);
            }
            if (thrown instanceof ItemFailure || thrown instanceof VirtualMachineError || Failures.isTodo(thrown)) {
                throw Failures.sneaky(thrown);
            }
            cause = thrown;
            saw = what + " threw " + thrown;
        }
        throw new ItemFailure(
                saw,
                what + " throws " + type.getSimpleName(),
                null,
                cause == null ? null : Failures.guiltyLineOfRoot(cause, ItemRun.currentTestClass()),
                cause);
    }

    /** Says how a failure of this check can come about. */
    public Expect<T> because(String how) {
        this.how = how;
        return this;
    }

    /** Points a failure of this check at the line that made the call. */
    public Expect<T> lookAt(@Nullable Call call) {
        this.lookAt = call == null ? null : call.caller();
        return this;
    }

    /** @throws ItemFailure unless the value equals the expected one */
    public void toBe(@Nullable Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw failure(what + " is " + inWords(actual), what + " is " + inWords(expected));
        }
    }

    /**
     * Checks a condition on the value.
     *
     * @param expected the condition in words, which follow the value's name: "is at most 3"
     * @throws ItemFailure unless the condition holds
     */
    public void to(String expected, java.util.function.Predicate<? super T> condition) {
        if (!condition.test(actual)) {
            throw failure(what + " is " + inWords(actual), what + " " + expected);
        }
    }

    private static String inWords(@Nullable Object value) {
        return value instanceof Duration duration ? Words.time(duration) : String.valueOf(value);
    }

    private ItemFailure failure(String saw, String expected) {
        return new ItemFailure(saw, expected, how, lookAt, null);
    }
}
