package dev.makespan.grader.verdict;

import java.util.List;

/**
 * What became of the mutants of a reference answer that compile.
 *
 * @param all how many there were
 * @param caught how many lost an item
 * @param equivalent how many did not, and are listed as right answers, with a reason
 * @param problems what is wrong, one sentence each
 */
public record Mutants(int all, int caught, int equivalent, List<String> problems) {
    public Mutants {
        problems = List.copyOf(problems);
    }
}
