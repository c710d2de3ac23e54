package cases;

import java.util.List;

class OnlyReadsAgain {
    private List<String> guests = List.of();

    void print() {
        if (!guests.isEmpty()) {
            synchronized (this) {
                if (!guests.isEmpty()) {
                    System.out.println(guests.size());
                }
            }
        }
    }

    synchronized void seat(List<String> names) {
        guests = names;
    }
}
