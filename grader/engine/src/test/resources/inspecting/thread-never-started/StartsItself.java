package cases;

import cases.provided.Kitchen;

class StartsItself {
    private static final class Cook extends Thread {
        Cook() {
            start();
        }

        @Override
        public void run() {
            new Kitchen().cook("soup");
        }
    }

    void cook() throws InterruptedException {
        Cook cook = new Cook();
        cook.join();
        new Thread() {
            {
                start();
            }

            @Override
            public void run() {
                new Kitchen().cook("bread");
            }
        };
    }
}
