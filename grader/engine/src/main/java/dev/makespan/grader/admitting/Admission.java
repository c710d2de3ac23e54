package dev.makespan.grader.admitting;

import dev.makespan.grader.exercise.Sources;
import java.util.List;

/** What the gate says about a student's files for one exercise. */
public sealed interface Admission {
    /**
     * The files may be compiled.
     *
     * @param notes what the gate mended or left out, where a student may wonder
     */
    record Admitted(Sources sources, List<Note> notes) implements Admission {
        public Admitted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing of it is compiled.
     *
     * @param reasons at least one, in the order of the files
     */
    record Refused(List<Refusal> reasons) implements Admission {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /** Something worth knowing about one file, as a sentence. */
    record Note(String file, String message, String help) {}
}
