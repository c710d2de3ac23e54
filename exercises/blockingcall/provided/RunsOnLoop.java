package blockingcall.provided;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * Marks code that runs on the thread of an {@link EventLoop}: a method, or a parameter that the loop will run. Such
 * code has to be quick, because nothing else happens on the loop until it returns.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface RunsOnLoop {}
