package blockingcall.provided;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Marks a method that makes the calling thread wait, perhaps for a long time. */
@Documented
@Target(ElementType.METHOD)
public @interface Blocking {}
