package cases;

class NapsUntilTheCookIsGone {
    void lockUp(Thread cook) throws InterruptedException {
        do { // !busy-wait
            Thread.sleep(100);
        } while (cook.isAlive());
    }
}
