package cases;

import cases.provided.Kitchen;

class RunWithParameter {
    void open(String order) throws InterruptedException {
        Thread cook = new Thread() { // !thread-without-task
            void run(String dish) {
                new Kitchen().cook(dish);
            }
        };
        cook.start();
        cook.join();
    }
}
