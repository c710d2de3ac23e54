package cases;

class JoinsWhileItStops {
    private final Thread cook = new Thread(() -> System.out.println("cooking")); // !thread-never-started

    synchronized void stop() throws InterruptedException {
        cook.interrupt();
        cook.join(); // !blocking-with-lock:informative
    }

    synchronized void serve(Thread waiter) throws InterruptedException {
        waiter.join(); // !blocking-with-lock
    }
}
