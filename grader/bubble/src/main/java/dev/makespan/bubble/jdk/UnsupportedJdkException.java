package dev.makespan.bubble.jdk;

/** The running JDK is not one whose internals the bubble knows. */
public final class UnsupportedJdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsupportedJdkException(String what, Throwable cause) {
        super(
                "The bubble runs on JDK 25 only, and this is " + System.getProperty("java.vm.name") + " "
                        + System.getProperty("java.vm.version") + ": " + what
                        + ". Run with a JDK 25, for example Temurin 25.",
                cause);
    }
}
