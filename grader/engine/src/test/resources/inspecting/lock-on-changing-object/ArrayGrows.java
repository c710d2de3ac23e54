package cases;

import java.util.Arrays;

class ArrayGrows {
    private String[] shelf = new String[4];
    private int used;

    void put(String plate) {
        synchronized (this.shelf) { // !lock-on-changing-object
            if (used == shelf.length) {
                shelf = Arrays.copyOf(shelf, used * 2);
            }
            shelf[used++] = plate;
        }
    }
}
