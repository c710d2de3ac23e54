package cases;

class ThrowsAgain {
    void rest() throws InterruptedException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
            throw e;
        } finally {
            System.out.println("rested");
        }
    }

    void restDeclared() throws InterruptedException {
        Thread.sleep(100);
    }

    void restWithReason() throws InterruptedException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new InterruptedException("while resting");
        }
    }

    void restOrFail() throws Exception {
        try {
            Thread.sleep(100);
        } catch (Exception e) {
            System.out.println("did not rest");
            throw e;
        }
    }
}
