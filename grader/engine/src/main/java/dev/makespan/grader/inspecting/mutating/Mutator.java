package dev.makespan.grader.inspecting.mutating;

import dev.makespan.grader.inspecting.ByPlace;
import dev.makespan.grader.inspecting.Parser;
import dev.makespan.grader.inspecting.Parser.NotAnalysed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes all mutants of a file: each operator at each place where it can make its mistake. */
public final class Mutator {
    private final List<Operator> operators;

    public Mutator() {
        this(ByPlace.find(Operator.class, "operators", "mutation operator"));
    }

    Mutator(List<Operator> operators) {
        this.operators =
                operators.stream().sorted(Comparator.comparing(Operator::id)).toList();
    }

    /** What all operators are called. */
    public List<String> operators() {
        return operators.stream().map(Operator::id).toList();
    }

    /**
     * The mutants of one file that compiles, by operator and place; not all of them compile.
     *
     * @throws IllegalArgumentException if the file cannot be parsed
     */
    public List<Mutant> mutantsOf(String path, String text) {
        var mutants = new ArrayList<Mutant>();
        try {
            var tree = Parser.parse(text);
            for (Operator operator : operators) {
                var original = new Original(path, text, tree, operator.id());
                operator.mutate(original);
                mutants.addAll(original.mutants());
            }
        } catch (NotAnalysed e) {
            throw new IllegalArgumentException("No mutants can be made of " + path + ": " + e.getMessage(), e);
        }
        return mutants;
    }
}
