package dev.makespan.grader.exercise;

import org.jspecify.annotations.Nullable;

/**
 * What javac knows of a submission's expressions, for rules that see only syntax. A place is named as JavaParser names
 * it: lines and columns from 1, both ends inclusive.
 */
public interface TypeFacts {
    /** Knows nothing. */
    TypeFacts NONE = new TypeFacts() {
        @Override
        public @Nullable String ownerOf(String file, Range range) {
            return null;
        }

        @Override
        public @Nullable String typeOf(String file, Range range) {
            return null;
        }
    };

    /** A stretch of source text. */
    record Range(int beginLine, int beginColumn, int endLine, int endColumn) {}

    /** The fully qualified class that declares the method called, or referred to, by the expression at this range. */
    @Nullable String ownerOf(String file, Range range);

    /** The erased, fully qualified type of the expression at this range. */
    @Nullable String typeOf(String file, Range range);
}
