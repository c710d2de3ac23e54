package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

class HandedOn {
    private final ThreadFactory cooks = task -> new Thread(task, "cook");

    Thread hire(Kitchen kitchen) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> kitchen.cook("leftovers")));
        Thread cook = new Thread(() -> kitchen.cook("soup"));
        cook.setName("cook");
        return cook;
    }

    void asTask(Kitchen kitchen, ExecutorService pool) {
        Thread cook = new Thread(() -> kitchen.cook("soup"));
        pool.execute(cook);
    }

    List<Thread> hireAll(Kitchen kitchen, List<String> orders) {
        return orders.stream().map(order -> new Thread(() -> kitchen.cook(order))).toList();
    }
}
