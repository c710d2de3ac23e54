package dev.makespan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the test class of one exercise.
 *
 * <p>The class is top-level, has a constructor without parameters, and keeps no state in fields: every method is run on
 * an instance of a freshly loaded copy of the class, once for each schedule. The points of its {@linkplain Item items}
 * add up to 100; {@code ./grade check} says so where they do not.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ItemExtension.class)
public @interface Exercise {
    /** The title a student reads, such as "Concurrent burgers". */
    String value();
}
