package cases;

class RunOnSubclass {
    static class Cook extends Thread {
        @Override
        public void run() {
            System.out.println("cooking");
        }
    }

    void cook() {
        Cook cook = new Cook();
        cook.run(); // !run-for-start
        new Cook().run(); // !run-for-start
    }
}
