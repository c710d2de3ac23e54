package cases.provided;

public final class Grill {
    private static final int SECONDS = 2;

    public String roast(String dish) throws InterruptedException {
        Thread.sleep(SECONDS * 1000);
        return "roast " + dish;
    }

    public boolean isHot() {
        return true;
    }
}
