package cases.provided;

@FunctionalInterface
public interface Handler {
    @RunsOnLoop
    void handle(String request);
}
