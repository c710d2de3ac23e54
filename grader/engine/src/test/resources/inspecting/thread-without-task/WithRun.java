package cases;

import cases.provided.Kitchen;

class WithRun {
    private static class Cook extends Thread {
        @Override
        public void run() {
            new Kitchen().cook("soup");
        }
    }

    private static final class Chef extends Cook {}

    void open() {
        new Cook().start();
        new Chef().start();
        new Thread() {
            @Override
            public void run() {
                new Kitchen().cook("bread");
            }
        }.start();
    }
}
