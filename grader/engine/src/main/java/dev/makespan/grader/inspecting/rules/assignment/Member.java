package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import java.util.List;

/**
 * A constructor, method or field of a class, by what matters to code that was compiled against it.
 *
 * @param name the class's, for a constructor
 * @param parameters their erased types; empty for a field
 * @param type what it returns or holds, erased; the class, for a constructor
 * @param at where it is declared; the class, for what Java adds by itself
 */
record Member(Sort sort, String name, List<String> parameters, String type, Access access, boolean isStatic, Node at) {
    enum Sort {
        CONSTRUCTOR("constructor"),
        METHOD("method"),
        FIELD("field");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Member {
        parameters = List.copyOf(parameters);
    }

    boolean isPrivate() {
        return access == Access.PRIVATE;
    }

    /** Whether Java takes the two for the same: what it returns, and who may use it, is another matter. */
    boolean isCalledLike(Member other) {
        return isNamedLike(other) && parameters.equals(other.parameters);
    }

    boolean isNamedLike(Member other) {
        return sort == other.sort && name.equals(other.name);
    }

    /** As one would write it in Java: {@code int order(String)}. */
    String written() {
        return switch (sort) {
            case FIELD -> type + " " + name;
            case METHOD -> type + " " + call();
            case CONSTRUCTOR -> call();
        };
    }

    String call() {
        return name + "(" + String.join(", ", parameters) + ")";
    }
}
