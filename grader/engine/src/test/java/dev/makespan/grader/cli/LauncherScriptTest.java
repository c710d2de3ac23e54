package dev.makespan.grader.cli;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher script in a repository of its own, with a pretended Maven and pretended JDKs. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherScriptTest {
    private static final List<String> TOOLS =
            List.of("find", "head", "dirname", "readlink", "mkdir", "rm", "touch", "cat", "sleep");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path temp;

    private Path root;
    private Path tools;
    private final Map<String, String> environment = new HashMap<>();
    private String out = "";
    private String err = "";

    @BeforeEach
    void aRepository() throws IOException {
        root = Files.createDirectories(temp.toRealPath().resolve("a repository"));
        tools = Files.createDirectories(temp.resolve("tools"));
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        // The script with this computer's own JDKs out of its sight.
        String script = Files.readString(Path.of("../../grade"));
        String blind = script.replace("/usr/lib/jvm", temp + "/jvms")
                .replace("/usr/java", temp + "/none")
                .replace("/Library/Java", temp + "/none")
                .replace("/opt/homebrew", temp + "/none")
                .replace("/usr/local/opt", temp + "/none");
        assertThat(blind).isNotEqualTo(script);
        executable(root.resolve("grade"), blind);
        write(root, "pom.xml", "");
        write(root, "grader/engine/pom.xml", "");
        write(root, "grader/engine/src/main/java/Main.java", "");
        old(
                "pom.xml",
                "grader/engine/pom.xml",
                "grader/engine/src/main",
                "grader/engine/src/main/java",
                "grader/engine/src/main/java/Main.java");
        environment.put("PATH", tools.toString());
        environment.put("HOME", temp.resolve("home").toString());
    }

    /** Pretends to build: says so on both outputs, and leaves behind what the real one does. */
    private void maven(String ending) throws IOException {
        Path engine = root.resolve("grader/engine/target");
        Path sibling = root.resolve("grader/sibling.jar");
        executable(tools.resolve("mvn"), """
                #!/bin/sh
                echo "maven says $* in $PWD"
                echo run >> '%s/maven.log'
                mkdir -p '%s'
                touch '%s/makespan-engine.jar' '%s'
                printf '%%s' '%s' > '%s/grade.classpath'
                %s
                """.formatted(temp, engine, engine, sibling, sibling, engine, ending));
    }

    private Path jdk(Path home, String version) {
        write(home, "release", "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(
                home.resolve("bin/java"),
                "#!/bin/sh\necho \"java of " + home + "\"\nfor a in \"$@\"; do echo \"[$a]\"; done\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    private void jdkWhereOneIsLookedFor() {
        jdk(temp.resolve("jvms/temurin-25"), "25.0.3");
    }

    private int run(String... args) throws Exception {
        return run(root.resolve("grade"), root, args);
    }

    private int run(Path script, Path folder, String... args) throws Exception {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(args));
        Path outFile = temp.resolve("out.txt");
        Path errFile = temp.resolve("err.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(outFile.toFile())
                .redirectError(errFile.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        out = Files.readString(outFile);
        err = Files.readString(errFile);
        return exit;
    }

    private int builds() throws IOException {
        Path log = temp.resolve("maven.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    @Test
    void buildsAndRuns() throws Exception {
        maven("");
        jdkWhereOneIsLookedFor();
        assertThat(run("burgers", "--only", "a b", "")).isZero();
        Path engine = root.resolve("grader/engine/target");
        assertThat(out.lines())
                .containsExactly(
                        "java of " + temp.resolve("jvms/temurin-25"),
                        "[-XX:TieredStopAtLevel=1]",
                        "[-XX:+UseSerialGC]",
                        "[-Xshare:auto]",
                        "[-cp]",
                        "[" + engine.resolve("makespan-engine.jar") + ":" + root.resolve("grader/sibling.jar") + "]",
                        "[-Dmakespan.home=" + root + "]",
                        "[-Dmakespan.terminals=]",
                        "[dev.makespan.grader.cli.Main]",
                        "[burgers]",
                        "[--only]",
                        "[a b]",
                        "[]");
        assertThat(err.lines())
                .as("nothing of a build is on standard output")
                .containsExactly(
                        "building the grader, once",
                        "maven says -q -B -f " + root.resolve("pom.xml")
                                + " -pl grader/engine -am -DskipTests package in " + root);
    }

    @Test
    void buildsOnlyOnce() throws Exception {
        maven("");
        jdkWhereOneIsLookedFor();
        run();
        assertThat(run()).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(err).isEmpty();
    }

    @Test
    void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
        maven("");
        jdkWhereOneIsLookedFor();
        run();
        write(root, "grader/engine/src/main/java/Main.java", "changed");
        younger("grader/engine/src/main/java/Main.java");
        run();
        assertThat(builds()).isEqualTo(2);

        Files.delete(root.resolve("grader/engine/src/main/java/Main.java"));
        younger("grader/engine/src/main/java");
        run();
        assertThat(builds()).isEqualTo(3);

        younger("pom.xml");
        run();
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void buildsAgainWhenAJarIsGone() throws Exception {
        maven("");
        jdkWhereOneIsLookedFor();
        run();
        Files.delete(root.resolve("grader/sibling.jar"));
        run();
        assertThat(builds()).isEqualTo(2);
        Files.delete(root.resolve("grader/engine/target/makespan-engine.jar"));
        run();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void whatIsChangedDuringABuildIsBuiltNextTime() throws Exception {
        Path source = root.resolve("grader/engine/src/main/java/Main.java");
        maven("touch '" + source + "'; touch -r '" + source + "' '"
                + root.resolve("grader/engine/target/grade.classpath") + "'");
        jdkWhereOneIsLookedFor();
        run();
        Path classPath = root.resolve("grader/engine/target/grade.classpath");
        assertThat(Files.getLastModifiedTime(classPath)).isLessThan(Files.getLastModifiedTime(source));
    }

    @Test
    void aBuildThatFailsIsSaid() throws Exception {
        maven("exit 1");
        jdkWhereOneIsLookedFor();
        assertThat(run()).isEqualTo(3);
        assertThat(out).isEmpty();
        assertThat(err).endsWith("The grader could not be built; Maven says above what is wrong.\n");
        assertThat(root.resolve("grader/engine/target/grade.lock")).doesNotExist();
    }

    @Test
    void withoutMavenItIsSaid() throws Exception {
        jdkWhereOneIsLookedFor();
        assertThat(run()).isEqualTo(3);
        assertThat(err).startsWith("Maven is needed to build the grader").hasLineCount(1);
    }

    @Test
    void aLockWhoseOwnerIsGoneIsBroken() throws Exception {
        maven("");
        jdkWhereOneIsLookedFor();
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        write(root, "grader/engine/target/grade.lock/owner", Long.toString(gone.pid()));
        assertThat(run()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void withoutAJdkItIsSaidInOneLine() throws Exception {
        maven("");
        assertThat(run()).isEqualTo(3);
        assertThat(err).startsWith("No JDK 25 was found. Install one").hasLineCount(1);
        assertThat(builds()).isZero();
    }

    @Test
    void onlyAJdkOfThisVersionWillDo() throws Exception {
        maven("");
        jdk(temp.resolve("jvms/a"), "17.0.15");
        jdk(temp.resolve("jvms/b"), "250");
        jdk(temp.resolve("jvms/c"), "26");
        Files.delete(jdk(temp.resolve("jvms/no-compiler"), "25.0.3").resolve("bin/javac"));
        assertThat(run()).isEqualTo(3);
        jdk(temp.resolve("jvms/z"), "25");
        assertThat(run()).isZero();
        assertThat(out).startsWith("java of " + temp.resolve("jvms/z"));
    }

    @Test
    void variablesGoBeforePlaces() throws Exception {
        maven("");
        jdkWhereOneIsLookedFor();
        environment.put("JAVA_HOME", jdk(temp.resolve("old"), "17.0.1").toString());
        environment.put(
                "JAVA_HOME_25_X64",
                jdk(temp.resolve("tool cache/x64"), "25.0.1").toString());
        run();
        assertThat(out).startsWith("java of " + temp.resolve("tool cache/x64"));
        environment.put("JAVA_HOME", jdk(temp.resolve("chosen"), "25.0.2").toString());
        run();
        assertThat(out).startsWith("java of " + temp.resolve("chosen"));
    }

    @Test
    void theDefaultJavaIsFollowedToItsHome() throws Exception {
        maven("");
        Path home = jdk(temp.toRealPath().resolve("somewhere/jdk"), "25.0.3");
        Path alternative = Files.createSymbolicLink(temp.resolve("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(tools.resolve("java"), alternative);
        assertThat(run()).isZero();
        assertThat(out).startsWith("java of " + home);
    }

    @Test
    void placesInTheHomeFolder() throws Exception {
        maven("");
        jdk(temp.resolve("home/.jdks/temurin-25"), "25.0.3");
        assertThat(run()).isZero();
        jdk(temp.resolve("home/.sdkman/candidates/java/25-tem"), "25.0.3");
        run();
        assertThat(out).startsWith("java of " + temp.resolve("home/.sdkman"));
    }

    @Test
    void calledThroughALinkFromElsewhere() throws Exception {
        maven("");
        jdkWhereOneIsLookedFor();
        Path inner = Files.createSymbolicLink(temp.resolve("inner"), root.resolve("grade"));
        Path outer = Files.createSymbolicLink(temp.resolve("outer"), inner.getFileName());
        assertThat(run(outer, temp)).isZero();
        assertThat(out).contains("[-Dmakespan.home=" + root + "]");
        assertThat(err).as("Maven starts where no student's settings lie").contains(" in " + root + "\n");
    }

    private static Path find(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private void old(String... paths) throws IOException {
        for (String path : paths) {
            Files.setLastModifiedTime(root.resolve(path), FileTime.from(LONG_AGO));
        }
    }

    /** As if it was changed after the last build. */
    private void younger(String path) throws IOException {
        Path built = root.resolve("grader/engine/target/grade.classpath");
        Files.setLastModifiedTime(built, FileTime.from(LONG_AGO.plusSeconds(10)));
        old("pom.xml", "grader/engine/pom.xml", "grader/engine/src/main", "grader/engine/src/main/java");
        Files.setLastModifiedTime(root.resolve(path), FileTime.from(LONG_AGO.plusSeconds(20)));
    }

    private static void executable(Path file, String text) {
        write(file.getParent(), file.getFileName().toString(), text);
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make executable: " + file);
        }
    }
}
