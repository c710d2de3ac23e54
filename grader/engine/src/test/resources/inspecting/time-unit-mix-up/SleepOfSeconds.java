package cases;

class SleepOfSeconds {
    void rest(long seconds, int delaySeconds) throws InterruptedException {
        Thread.sleep(seconds); // !time-unit-mix-up
        Thread.sleep(delaySeconds); // !time-unit-mix-up
    }
}
