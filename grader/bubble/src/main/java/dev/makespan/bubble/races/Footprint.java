package dev.makespan.bubble.races;

/** Is told what a thread uses, while it uses it. */
public interface Footprint {
    /**
     * @param object the object's number, from 1, in the order in which objects were first used
     * @param name of the field or guard
     */
    void touch(int object, String name, boolean write);
}
