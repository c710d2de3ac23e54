package cases;

import java.util.stream.IntStream;

class ElementForEach {
    long[] squares(int[] guests) {
        long[] bills = new long[guests.length];
        IntStream.range(0, guests.length).parallel().forEach(i -> {
            bills[i] = guests[i];
            bills[i] *= 2;
            bills[i]++;
        });
        return bills;
    }
}
