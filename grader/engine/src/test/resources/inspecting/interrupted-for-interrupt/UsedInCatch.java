package cases;

class UsedInCatch {
    boolean rest() {
        try {
            Thread.sleep(1000);
            return true;
        } catch (InterruptedException e) {
            boolean again = Thread.interrupted();
            Thread.currentThread().interrupt();
            return again;
        }
    }
}
