package cases;

import java.util.concurrent.locks.LockSupport;

class SpinsAMomentThenParks {
    private volatile boolean served;

    void eat() {
        for (int turn = 0; turn < 100 && !served; turn++) {
            Thread.onSpinWait();
        }
        while (!served) {
            LockSupport.park(this);
        }
    }
}
