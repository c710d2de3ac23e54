package cases.provided;

/** Where music comes from, and to whom one can speak. */
public interface Radio {
    void play(String song);

    void announce(String words);

    String tune(String station);
}
