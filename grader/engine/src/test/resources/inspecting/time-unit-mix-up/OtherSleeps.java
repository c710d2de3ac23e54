package cases;

class OtherSleeps {
    private void sleep(long seconds) {
        System.out.println("sleeping for " + seconds);
    }

    void rest(long seconds) {
        sleep(seconds);
        this.sleep(seconds);
    }
}
