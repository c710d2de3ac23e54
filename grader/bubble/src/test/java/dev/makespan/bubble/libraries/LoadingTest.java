package dev.makespan.bubble.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import dev.failsafe.Failsafe;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The agent sees every class of a library that is loaded, and spoils none. */
class LoadingTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                Awaitility.class,
                Caffeine.class,
                CircuitBreaker.class,
                Failsafe.class,
                RateLimiter.class,
                Retry.class,
                TimeLimiter.class
            })
    void everyClassCanBeLoaded(Class<?> ofLibrary) throws Exception {
        var file = new File(
                ofLibrary.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> spoiled = new ArrayList<>();
        int loaded = 0;
        try (JarFile jar = new JarFile(file)) {
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.getName().endsWith(".class") || entry.getName().endsWith("-info.class")) {
                    continue;
                }
                String name = entry.getName()
                        .replace('/', '.')
                        .substring(0, entry.getName().length() - 6);
                try {
                    Class.forName(name, false, ofLibrary.getClassLoader());
                    loaded++;
                } catch (NoClassDefFoundError e) {
                    assertThat(e)
                            .as("what an optional dependency lacks")
                            .hasCauseInstanceOf(ClassNotFoundException.class);
                } catch (LinkageError e) {
                    spoiled.add(e.toString());
                }
            }
        }
        assertThat(spoiled).isEmpty();
        assertThat(loaded).isPositive();
    }
}
