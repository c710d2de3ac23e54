package dev.makespan.grader.exercise;

import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What javac knows of a submission's expressions, for rules that see only syntax. A place is named as JavaParser names
 * it: lines and columns from 1, both ends inclusive, a tab is one column.
 *
 * <p>A type is named by its erased, fully qualified name ({@code java.util.Map.Entry}, {@code int}, {@code
 * java.lang.Thread[]}); a local or anonymous class, which has no such name, by its binary name ({@code
 * burgers.Burgers$1}).
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

    /** What a name stands for. */
    enum VariableKind {
        FIELD,
        /** Also what a pattern, a {@code catch} or a {@code try} declares. */
        LOCAL,
        PARAMETER
    }

    /**
     * A variable: equal wherever it is used, and different from every other of the same name.
     *
     * @param owner the class that declares the field; null for what is no field
     * @param type its declared type, named as all types are; null if unknown
     * @param number tells variables of one compilation apart, and means nothing else
     */
    record Variable(
            VariableKind kind,
            String name,
            @Nullable String owner,
            @Nullable String type,
            Set<Modifier> modifiers,
            int number) {
        public Variable {
            modifiers = Set.copyOf(modifiers);
        }

        public boolean isField() {
            return kind == VariableKind.FIELD;
        }

        public boolean is(Modifier modifier) {
            return modifiers.contains(modifier);
        }
    }

    /** A stretch of source text. */
    record Range(int beginLine, int beginColumn, int endLine, int endColumn) {}

    /**
     * The class that declares the method or constructor called, or referred to, by the expression at this range;
     * {@code Array} for the methods that arrays have of their own.
     */
    @Nullable
    String ownerOf(String file, Range range);

    /** The type of the expression, or of the class declared, at this range. */
    @Nullable
    String typeOf(String file, Range range);

    /** The exceptions that the method or constructor called at this range declares; empty if unknown. */
    default Set<String> thrownBy(String file, Range range) {
        return Set.of();
    }

    /** The variable that the name, or the field access, at this range stands for; null if it is none, or unknown. */
    default @Nullable Variable variableAt(String file, Range range) {
        return null;
    }

    /**
     * Whether {@code type} is {@code ancestor} or extends or implements it. False if unknown; known for the types that
     * {@link #typeOf}, {@link #ownerOf} and {@link #thrownBy} name.
     */
    default boolean isA(String type, String ancestor) {
        return type.equals(ancestor);
    }
}
