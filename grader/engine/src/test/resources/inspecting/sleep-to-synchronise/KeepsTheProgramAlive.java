package cases;

class KeepsTheProgramAlive {
    public static void main(String[] arguments) throws InterruptedException {
        new Thread(() -> System.out.println("hello")).start();
        Thread.sleep(60_000);
    }
}
