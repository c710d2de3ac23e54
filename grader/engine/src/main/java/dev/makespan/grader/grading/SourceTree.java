package dev.makespan.grader.grading;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * Java files as they lie in folders and in jars with sources. Those that describe a package or a module are left out:
 * there is nothing in them for the rules, and a module would hide from javac what is on the class path.
 */
public final class SourceTree {
    /** More in one go make javac need more memory than a small machine gives it. */
    static final int MOST_AT_ONCE = 1_500;

    private static final Set<String> LEFT_OUT = Set.of("module-info.java", "package-info.java");

    /** Good enough to group files by; whether it is right does not matter. */
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    /**
     * One file.
     *
     * @param name relative to the working folder if it lies there; a file of a jar follows the jar's name and {@code !/}
     */
    record JavaFile(String name, String text) {
        String folder() {
            return name.substring(0, name.lastIndexOf('/') + 1);
        }

        /** The folder that the packages lie in; of a file that is not in the folder of its package, its own folder. */
        String root() {
            Matcher declared = PACKAGE.matcher(text);
            String packageFolder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
            return folder().endsWith("/" + packageFolder) || folder().equals(packageFolder)
                    ? folder().substring(0, folder().length() - packageFolder.length())
                    : folder();
        }
    }

    private final Path workingFolder;
    private final Map<String, JavaFile> files = new TreeMap<>();

    private SourceTree(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    /**
     * Reads what is there.
     *
     * @param places Java files, jars with sources, and folders with Java files anywhere in them
     * @param workingFolder what the files are named relative to
     * @throws IOException if something cannot be read
     */
    public static SourceTree of(Collection<Path> places, Path workingFolder) throws IOException {
        var tree = new SourceTree(workingFolder.toAbsolutePath().normalize());
        for (Path place : places) {
            tree.read(place.toAbsolutePath().normalize());
        }
        return tree;
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    int size() {
        return files.size();
    }

    /**
     * The files in portions for javac. A source root, such as a jar, stays together, and with others, whose types it may
     * need; roots that have the same class do not.
     */
    List<List<JavaFile>> rounds() {
        var roots = new TreeMap<String, List<JavaFile>>();
        files.values()
                .forEach(file -> roots.computeIfAbsent(file.root(), root -> new ArrayList<>())
                        .add(file));
        var rounds = new ArrayList<List<JavaFile>>();
        var round = new ArrayList<JavaFile>();
        var taken = new HashSet<String>();
        for (var root : roots.entrySet()) {
            Set<String> classes = classesOf(root.getKey(), root.getValue());
            if (round.size() + classes.size() > MOST_AT_ONCE || classes.stream().anyMatch(taken::contains)) {
                rounds.addAll(portions(round, MOST_AT_ONCE));
                round.clear();
                taken.clear();
            }
            round.addAll(root.getValue());
            taken.addAll(classes);
        }
        rounds.addAll(portions(round, MOST_AT_ONCE));
        return rounds;
    }

    private static Set<String> classesOf(String root, List<JavaFile> inRoot) {
        var classes = new HashSet<String>();
        inRoot.forEach(file -> classes.add(file.name().substring(root.length())));
        return classes;
    }

    /** The list in order, cut into pieces no longer than this. */
    static <T> List<List<T>> portions(List<T> all, int most) {
        var portions = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += most) {
            portions.add(List.copyOf(all.subList(from, Math.min(all.size(), from + most))));
        }
        return portions;
    }

    private void read(Path place) throws IOException {
        if (place.toString().endsWith(".jar") && Files.isRegularFile(place)) {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                readBelow(jar.getPath("/"), nameOf(place) + "!");
            } catch (ZipException e) {
                throw new IOException(nameOf(place) + " is no jar, or a damaged one", e);
            }
        } else if (Files.isDirectory(place)) {
            readBelow(place, "");
        } else {
            add(place, nameOf(place));
        }
    }

    private void readBelow(Path top, String jar) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path name = folder.getFileName();
                boolean hidden = name != null && name.toString().startsWith(".") && !folder.equals(top);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && file.toString().endsWith(".java")) {
                    add(file, jar.isEmpty() ? nameOf(file) : jar + file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(Path file, String name) throws IOException {
        if (!LEFT_OUT.contains(file.getFileName().toString())) {
            // Old files are in old encodings; a name that reads wrongly is better than a file that is not read.
            files.put(name, new JavaFile(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
    }

    private String nameOf(Path path) {
        Path named = path.startsWith(workingFolder) ? workingFolder.relativize(path) : path;
        return named.toString().replace(File.separatorChar, '/');
    }
}
