package cases;

class OtherMethodsOfThatName {
    interface Waiter {
        void notify(String guest);

        void wait(String guest);
    }

    void serve(Waiter waiter) {
        waiter.notify("Ada");
        waiter.wait("Ada");
    }
}
