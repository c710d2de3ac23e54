package cases;

import java.util.ArrayList;
import java.util.List;

class AsksAMethodOfItsOwn {
    private final List<Integer> board = new ArrayList<>();

    synchronized void show(int number) {
        board.add(number);
    }

    private synchronized boolean isUp(int number) {
        return board.contains(number);
    }

    void await(int number) throws InterruptedException {
        while (!isUp(number)) { // !busy-wait
            Thread.sleep(1000);
        }
    }
}
