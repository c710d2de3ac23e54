package cases;

import java.util.List;

class Start {
    void cookAll(List<Thread> cooks, Runnable recipe) {
        cooks.forEach(Thread::start);
        new Thread(recipe).start();
        Thread.startVirtualThread(recipe);
    }
}
