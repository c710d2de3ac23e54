package cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

class MethodReferenceFills {
    private final Set<Long> kitchens = new HashSet<>();

    void visit(List<String> doors) {
        try (var guests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < doors.size(); i++) {
                guests.execute(this::enter);
            }
        }
        System.out.println(kitchens);
    }

    private void enter() {
        kitchens.add(Thread.currentThread().threadId()); // !shared-mutation
    }
}
