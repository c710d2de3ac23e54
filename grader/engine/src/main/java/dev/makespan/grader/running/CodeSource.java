package dev.makespan.grader.running;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where classes come from. */
final class CodeSource {
    private CodeSource() {}

    /** The jar or the folder that a class was loaded from. */
    static Path of(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException(type + " does not say where it comes from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " comes from " + source.getLocation(), e);
        }
    }
}
