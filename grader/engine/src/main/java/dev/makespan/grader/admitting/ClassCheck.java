package dev.makespan.grader.admitting;

import java.util.Optional;

/** One thing that every class file of a submission must satisfy before it is loaded. */
interface ClassCheck {
    /**
     * @param name the binary name under which the class would be loaded
     * @param classFile what the grader's own compiler wrote
     * @return why it must not be loaded; empty if this check has nothing against it
     */
    Optional<Refusal> check(String name, byte[] classFile);
}
