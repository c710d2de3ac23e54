package dev.makespan.bubble.programs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Programs that wait for what no thread of their bubble does, or where no other one gets the chance to do it. */
public final class Outside {
    private Outside() {}

    // ---- sockets, pipes, processes ----

    public static void acceptsAConnection() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.accept();
        }
    }

    public static void readsFromASocket() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Socket(server.getInetAddress(), server.getLocalPort());
                var other = server.accept()) {
            other.getInputStream().read();
        }
    }

    /** Others sleep meanwhile: their time must not pass either. */
    public static void readsFromASocketWhileOthersSleep() throws IOException {
        Thread.startVirtualThread(() -> {
            for (int i = 0; i < 1000; i++) {
                Waiting.sleep(1000);
            }
        });
        readsFromASocket();
    }

    public static void acceptsOnAChannel() throws IOException {
        try (var server = ServerSocketChannel.open().bind(null)) {
            server.accept();
        }
    }

    public static void selects() throws IOException {
        try (var selector = Selector.open()) {
            selector.select();
        }
    }

    public static void readsFromAPipe() throws IOException {
        Pipe.open().source().read(ByteBuffer.allocate(1));
    }

    /** The way of {@code System.in}: a file that blocks. {@code cat} ends when this JVM does. */
    public static int readsFromAFileThatBlocks() throws IOException {
        return new ProcessBuilder("cat").start().getInputStream().read();
    }

    public static int waitsForAProcess() throws Exception {
        return new ProcessBuilder("cat").start().waitFor();
    }

    public static boolean waitsForAProcessNotTooLong() throws Exception {
        return new ProcessBuilder("cat").start().waitFor(1, TimeUnit.HOURS);
    }

    public static Process waitsForTheExitOfAProcess() throws Exception {
        return new ProcessBuilder("cat").start().onExit().get();
    }

    public static int waitsForAProcessThatEnds() throws Exception {
        return new ProcessBuilder("sleep", "0.05").start().waitFor();
    }

    public static String talksToItselfThroughASocket() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (var client = new Socket(server.getInetAddress(), server.getLocalPort())) {
                    client.getOutputStream().write(42);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            try (var socket = server.accept()) {
                return socket.getInputStream().read() + "";
            }
        }
    }

    // ---- static initialisers ----

    private static final Object MONITOR = new Object();

    private static void holdTheMonitor() throws InterruptedException {
        var held = new CountDownLatch(1);
        Thread.ofPlatform().name("holder").start(() -> {
            synchronized (MONITOR) {
                held.countDown();
                Waiting.sleep(1000);
            }
        });
        held.await();
    }

    public static void wantsAMonitorInAStaticInitialiser() throws Exception {
        holdTheMonitor();
        WantsTheMonitor.touch();
    }

    private static final class WantsTheMonitor {
        static {
            synchronized (MONITOR) {
                MONITOR.notifyAll();
            }
        }

        static void touch() {}
    }

    public static void waitsToBeNotifiedInAStaticInitialiser() {
        new Thread(() -> {
                    Waiting.sleep(1000);
                    synchronized (MONITOR) {
                        MONITOR.notifyAll();
                    }
                })
                .start();
        WaitsToBeNotified.touch();
    }

    private static final class WaitsToBeNotified {
        static {
            synchronized (MONITOR) {
                try {
                    MONITOR.wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        static void touch() {}
    }

    public static void wantsAClassThatAnotherThreadInitialises() {
        Thread.ofPlatform().name("initialising").start(SlowToInitialise::touch);
        Waiting.sleep(500);
        SlowToInitialise.touch();
    }

    private static final class SlowToInitialise {
        static {
            Waiting.sleep(1000);
        }

        static void touch() {}
    }
}
