package dev.makespan.bubble.programs.classics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class with two methods without parameters: {@code wrong()}, a known mistake, and {@code right()}, its repair. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Classic {
    /** Where the mistake is described. */
    String source();

    /** What some schedule shows of the mistake. */
    Shows shows();

    /** Whether the wrong program has a data race. */
    Racy racy();

    /** The {@code toString} of the result if all goes well. */
    String result();

    /** What goes wrong in some sequentially consistent schedule. */
    enum Shows {
        WRONG_RESULT("wrong result"),
        EXCEPTION("exception"),
        DEADLOCK("deadlock"),
        /** Only a weak memory model or a library's insides show it: only the data race tells. */
        NOTHING("nothing");

        private final String words;

        Shows(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Whether there is a data race in the sense of the Java Language Specification, 17.4.5. */
    enum Racy {
        YES,
        NO,
        /** Yes, but between two lines of the JDK that only it reaches: finding it is a gift. */
        WITHIN_THE_JDK
    }
}
