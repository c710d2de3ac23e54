package cases;

class RunWithArguments {
    static class Cook extends Thread {
        void run(int times) {
            System.out.println("cooks " + times);
        }
    }

    void cook(Cook cook) {
        cook.run(3);
        cook.start();
    }
}
