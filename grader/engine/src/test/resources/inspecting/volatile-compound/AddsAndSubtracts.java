package cases;

class AddsAndSubtracts {
    private volatile long cents;

    void pay(long amount) {
        cents += amount; // !volatile-compound
    }

    void refund(long amount) {
        this.cents = this.cents - amount; // !volatile-compound
    }
}
