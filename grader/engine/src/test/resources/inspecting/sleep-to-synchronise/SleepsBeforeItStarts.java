package cases;

class SleepsBeforeItStarts {
    void greet(Runnable greeting) throws InterruptedException {
        Thread.sleep(1000);
        new Thread(greeting).start();
    }

    void say(String words) throws InterruptedException {
        Thread.sleep(1000);
        System.out.println(words);
    }
}
