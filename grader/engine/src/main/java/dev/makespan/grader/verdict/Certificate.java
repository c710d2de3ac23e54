package dev.makespan.grader.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How strong the tests of the exercises are: which wrong answers they catch and which right ones they accept. */
public record Certificate(List<ExerciseCertificate> exercises) {
    public Certificate {
        exercises = List.copyOf(exercises);
    }

    public boolean holds() {
        return exercises.stream().allMatch(ExerciseCertificate::holds);
    }

    /**
     * @param items the ids of its items
     * @param mutants of the reference answer; null if they were not tried
     * @param problems what is wrong, one sentence each; empty where the certificate holds
     */
    public record ExerciseCertificate(
            String id,
            List<String> items,
            Scored stub,
            List<Scored> accepted,
            List<Broken> broken,
            @Nullable Mutants mutants,
            List<String> problems) {
        public ExerciseCertificate {
            items = List.copyOf(items);
            accepted = List.copyOf(accepted);
            broken = List.copyOf(broken);
            problems = List.copyOf(problems);
        }

        public boolean holds() {
            return problems.isEmpty();
        }

        /** The same, with what became of the mutants; their problems are the exercise's. */
        public ExerciseCertificate with(Mutants tried) {
            return new ExerciseCertificate(
                    id,
                    items,
                    stub,
                    accepted,
                    broken,
                    tried,
                    Stream.concat(problems.stream(), tried.problems().stream()).toList());
        }
    }

    /** An answer and what it scored. The reference is the accepted answer named {@code reference}. */
    public record Scored(String name, int score, int maxScore) {}

    /**
     * A wrong answer.
     *
     * @param caught whether it lost every item it is meant to lose
     * @param byItem the first of those; null if not caught
     * @param lost every item that it lost
     */
    public record Broken(
            String name, boolean caught, @Nullable String byItem, List<String> lost) {
        public Broken {
            lost = List.copyOf(lost);
        }
    }
}
