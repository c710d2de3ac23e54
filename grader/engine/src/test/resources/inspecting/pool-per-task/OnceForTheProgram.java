package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class OnceForTheProgram {
    public static void main(String[] arguments) {
        ExecutorService greeter = Executors.newSingleThreadExecutor();
        greeter.submit(() -> System.out.println("hello"));
        greeter.shutdown();
    }
}
