package nestedrun.provided;

import java.util.List;

/**
 * What was in a box.
 *
 * @param grams what the things in it weigh, without the boxes inside
 * @param boxes the boxes inside, closed; perhaps none
 */
public record Contents(long grams, List<Box> boxes) {
    public Contents {
        boxes = List.copyOf(boxes);
    }
}
