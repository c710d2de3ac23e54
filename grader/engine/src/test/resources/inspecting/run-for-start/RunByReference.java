package cases;

import java.util.List;

class RunByReference {
    void cookAll(List<Thread> cooks) {
        cooks.forEach(Thread::run); // !run-for-start
        cooks.stream().filter(Thread::isDaemon).forEach(cook -> cook.run()); // !run-for-start
    }
}
