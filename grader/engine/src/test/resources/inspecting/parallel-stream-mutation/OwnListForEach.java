package cases;

import java.util.ArrayList;
import java.util.List;

class OwnListForEach {
    List<List<Character>> letters(List<String> orders) {
        return orders.parallelStream()
                .map(order -> {
                    List<Character> letters = new ArrayList<>();
                    int[] count = {0};
                    for (char letter : order.toCharArray()) {
                        letters.add(letter);
                        count[0]++;
                    }
                    return letters;
                })
                .toList();
    }
}
