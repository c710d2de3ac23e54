package helloworld.provided;

/** Where the greeting appears, line by line. */
@FunctionalInterface
public interface Screen {
    /** Adds a line at the bottom. Takes no time; any number of threads may call this at the same time. */
    void show(String line);
}
