package cases;

import java.util.List;

class SleepsAndIsDone {
    void sayAll(List<String> lines) throws InterruptedException {
        for (String line : lines) {
            new Thread(() -> System.out.println(line)).start();
        }
        Thread.sleep(1000); // !sleep-to-synchronise
    }
}
