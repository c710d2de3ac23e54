package demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class Burgers {
    static int served;
    private static int counter;

    public static List<String> sequential(Kitchen kitchen, List<String> orders) {
        var meals = new ArrayList<String>();
        for (String order : orders) {
            meals.add(CompletableFuture.supplyAsync(() -> kitchen.cook(order)).join());
        }
        return meals;
    }

    public static int race() throws InterruptedException {
        Runnable add = () -> {
            for (int i = 0; i < 3; i++) {
                counter++;
            }
        };
        Thread a = new Thread(add);
        Thread b = new Thread(add);
        a.start();
        b.start();
        a.join();
        b.join();
        return counter;
    }

    public static void deadlock() throws InterruptedException {
        Object x = new Object();
        Object y = new Object();
        Thread a = new Thread(() -> both(x, y), "A");
        Thread b = new Thread(() -> both(y, x), "B");
        a.start();
        b.start();
        a.join();
        b.join();
    }

    private static void both(Object first, Object second) {
        synchronized (first) {
            Thread.yield();
            synchronized (second) {
                served++;
            }
        }
    }

    public static void spin() {
        Thread t = new Thread(() -> { try { Thread.sleep(1000); } catch (InterruptedException e) { } served = -1; });
        t.start();
        while (served != -1) { }
    }
    public static void endless() {
        while (true) { served++; }
    }
    public static void exit() {
        try { System.exit(0); } catch (Throwable t) { }
    }
    public static void leak() throws Exception {
        java.util.concurrent.Executors.newFixedThreadPool(2).submit(() -> 1).get();
    }
}
