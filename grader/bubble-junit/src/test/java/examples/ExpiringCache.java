package examples;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Keeps what was loaded for a while. A key is loaded once, however many ask for it at the same time. */
public final class ExpiringCache<K, V> implements AutoCloseable {
    private final ConcurrentMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Function<K, V> loader;
    private final Duration timeToLive;

    /** Not a record: the timer of an old entry must not take a new one of the same value for its own. */
    private static final class Entry<V> {
        final V value;

        Entry(V value) {
            this.value = value;
        }
    }

    public ExpiringCache(Function<K, V> loader, Duration timeToLive) {
        this.loader = loader;
        this.timeToLive = timeToLive;
    }

    /** The value of a key, loaded if it is not there. */
    public V get(K key) {
        return entries.computeIfAbsent(key, any -> expiring(key, new Entry<>(loader.apply(key)))).value;
    }

    /** Loads a key again, and keeps it from now on. */
    public void refresh(K key) {
        entries.put(key, expiring(key, new Entry<>(loader.apply(key))));
    }

    private Entry<V> expiring(K key, Entry<V> entry) {
        timer.schedule(() -> entries.remove(key, entry), timeToLive.toNanos(), TimeUnit.NANOSECONDS);
        return entry;
    }

    public int size() {
        return entries.size();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
