package cases;

class OwnMethodThatThrows {
    void serve() {
        try {
            cook();
        } catch (Exception e) { // !swallowed-interrupt
            System.out.println("no burger");
        }
    }

    private void cook() throws InterruptedException {
        Thread.sleep(10);
    }
}
