package dev.makespan.bubble.programs.accounts.right;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Takes one message after the other from its box and answers each. */
public final class ConfinedToAnActor implements Account {
    private record Message(int change, CompletableFuture<Integer> answer) {}

    private static final int STOP = Integer.MIN_VALUE;
    private final BlockingQueue<Message> box = new LinkedBlockingQueue<>();
    private final Thread actor = new Thread(this::work, "actor");

    public ConfinedToAnActor() {
        actor.start();
    }

    private void work() {
        int balance = 0;
        try {
            for (Message message = box.take(); message.change != STOP; message = box.take()) {
                if (balance + message.change >= 0) {
                    balance += message.change;
                    message.answer.complete(balance);
                } else {
                    message.answer.complete(-1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int ask(int change) {
        var message = new Message(change, new CompletableFuture<>());
        box.add(message);
        return message.answer.join();
    }

    @Override
    public void deposit(int amount) {
        ask(amount);
    }

    @Override
    public boolean withdraw(int amount) {
        return ask(-amount) >= 0;
    }

    @Override
    public int balance() {
        return ask(0);
    }

    @Override
    public void close() throws InterruptedException {
        box.add(new Message(STOP, new CompletableFuture<>()));
        actor.join();
    }

    public static Object tested() throws Exception {
        return Teacher.tests(ConfinedToAnActor::new);
    }
}
