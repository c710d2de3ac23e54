package cases.provided;

/** Marks a method that makes its caller wait. */
public @interface Blocking {}
