package dev.makespan.bubble;

import dev.makespan.bubble.programs.classics.Classic;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What exploring a wrong program shows of its mistake.
 *
 * @param symptom the first thing that went wrong, data races apart
 * @param symptomAfter how many schedules that took
 * @param race the first data race
 * @param raceAfter how many schedules that took
 */
record Sightings(Shows symptom, int symptomAfter, @Nullable Race race, int raceAfter) {

    /** Runs so many schedules, whatever they show. */
    static Sightings of(Callable<Object> program, String result, long firstSeed, int schedules) {
        BubbleOptions options = BubbleOptions.DEFAULT.withCheckingRaces(true);
        var sightings = new Sightings(Shows.NOTHING, 0, null, 0);
        Run<Object> run = Bubble.run(options, program);
        long length = run.accesses();
        for (int number = 1; ; number++) {
            sightings = sightings.with(run, result, number);
            if (number == schedules) {
                return sightings;
            }
            run = Bubble.run(options.with(Schedule.explored(firstSeed + number - 1, length)), program);
        }
    }

    static Sightings of(Class<?> classic, long firstSeed, int schedules) {
        return of(
                Rewritten.program(classic, "wrong"),
                classic.getAnnotation(Classic.class).result(),
                firstSeed,
                schedules);
    }

    private Sightings with(Run<Object> run, String result, int number) {
        Shows shown = symptom == Shows.NOTHING ? symptom(run, result) : symptom;
        Race seen = race == null && !run.races().isEmpty() ? run.races().getFirst() : race;
        return new Sightings(
                shown,
                symptom == shown ? symptomAfter : number,
                seen,
                race == seen ? raceAfter : number);
    }

    private static Shows symptom(Run<Object> run, String result) {
        if (run.outcome() == Outcome.DEADLOCK) {
            return Shows.DEADLOCK;
        }
        if (run.outcome() != Outcome.OK) {
            throw new IllegalStateException(run.outcome() + " was not to be expected: " + run.threads());
        }
        if (run.error() != null || !run.uncaught().isEmpty()) {
            return Shows.EXCEPTION;
        }
        return result.equals(String.valueOf(run.value())) ? Shows.NOTHING : Shows.WRONG_RESULT;
    }
}
