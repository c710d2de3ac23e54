package relay.provided;

public final class Stamp {
    public static String on(String letter) {
        return "forged";
    }
}
