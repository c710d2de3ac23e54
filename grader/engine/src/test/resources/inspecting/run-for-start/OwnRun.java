package cases;

class OwnRun {
    static class Thread {
        void run() {
            System.out.println("of silk");
        }
    }

    void sew() {
        new Thread().run();
    }
}
