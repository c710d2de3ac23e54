package cases.provided;

/** Marks what a loop runs: a method, or a parameter. */
public @interface RunsOnLoop {}
