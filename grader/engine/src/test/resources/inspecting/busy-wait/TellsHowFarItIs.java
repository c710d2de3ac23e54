package cases;

import java.util.concurrent.Future;

class TellsHowFarItIs {
    void cook(Future<String> dish) throws InterruptedException {
        while (!dish.isDone()) {
            System.out.println("still cooking");
            Thread.sleep(1000);
        }
    }
}
