package relay.provided;

/** What every letter carries. */
public final class Stamp {
    private Stamp() {}

    public static String on(String letter) {
        return letter + "*";
    }
}
