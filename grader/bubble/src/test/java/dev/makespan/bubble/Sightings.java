package dev.makespan.bubble;

import dev.makespan.bubble.programs.classics.Classic;
import dev.makespan.bubble.programs.classics.Classic.Racy;
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

    /** After so many schedules without a false alarm there will hardly be one in the next. */
    private static final int ENOUGH = 30;

    /** Runs a classic's wrong program under at most so many schedules, and a few even when all has been seen. */
    static Sightings of(Class<?> type, long firstSeed, int schedules) {
        Classic classic = type.getAnnotation(Classic.class);
        Callable<Object> program = Rewritten.program(type, "wrong");
        BubbleOptions options = BubbleOptions.DEFAULT.withCheckingRaces(true);
        var sightings = new Sightings(Shows.NOTHING, 0, null, 0);
        Run<Object> run = Bubble.run(options, program);
        long length = run.accesses();
        for (int number = 1; ; number++) {
            sightings = sightings.with(run, classic.result(), number);
            if (number == schedules || number >= ENOUGH && sightings.areAll(classic)) {
                return sightings;
            }
            run = Bubble.run(options.with(Schedule.explored(firstSeed + number - 1, length)), program);
        }
    }

    private boolean areAll(Classic classic) {
        return symptom == classic.shows() && (race != null || classic.racy() != Racy.YES);
    }

    private Sightings with(Run<Object> run, String result, int number) {
        Shows shown = symptom == Shows.NOTHING ? symptom(run, result) : symptom;
        Race seen = race == null && !run.races().isEmpty() ? run.races().getFirst() : race;
        return new Sightings(shown, symptom == shown ? symptomAfter : number, seen, race == seen ? raceAfter : number);
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
