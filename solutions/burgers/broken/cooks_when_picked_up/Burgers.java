// caught by: theNumberShowsWhenTheBurgerIsReady, burgersCookAtTheSameTime, theTalkIsNotInterrupted
package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** order() only notes the order down; the cooking begins when somebody asks for the burger. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final Map<Integer, Order> orders = new ConcurrentHashMap<>();

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = lastNumber.incrementAndGet();
        orders.put(number, order);
        return number;
    }

    public Burger pickUp(int number) {
        return cookAndShow(number, orders.get(number));
    }

    private Burger cookAndShow(int number, Order order) {
        try {
            return kitchen.cook(order);
        } finally {
            board.show(number);
        }
    }
}
