package cases;

class OwnMethod {
    private boolean interrupted;

    private boolean interrupted() {
        return interrupted;
    }

    void rest() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            interrupted = true;
            interrupted();
            this.interrupted();
        }
    }
}
