package dev.makespan.grader.admitting;

import dev.makespan.grader.exercise.Exercise;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class lies in the exercise's own package or below it, and takes the place of none that the grader brings. Source
 * text can be written to mislead a reader; a class file says its name plainly.
 */
final class OwnPackageOnly implements ClassCheck {
    private final String home;
    private final Set<String> gradersOwn;

    OwnPackageOnly(Exercise exercise) {
        this.home = exercise.id();
        this.gradersOwn = Stream.concat(
                        exercise.tests().stream()
                                .map(test -> home + "."
                                        + simpleName(test.getFileName().toString())),
                        Stream.of(home + ".provided"))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Refusal> check(String name, byte[] classFile) {
        if (!name.startsWith(home + ".")) {
            return Optional.of(
                    refusal(name, classFile, "it declares " + Gate.printable(name), "classes in package " + home));
        }
        return gradersOwn.stream()
                .filter(own -> name.equals(own) || name.startsWith(own + "$") || name.startsWith(own + "."))
                .findFirst()
                .map(own -> refusal(
                        name,
                        classFile,
                        "it declares " + Gate.printable(name) + ", which is the grader's own",
                        "another name for this class"));
    }

    private static Refusal refusal(String name, byte[] classFile, String saw, String expected) {
        String file = ClassFile.of()
                .parse(classFile)
                .findAttribute(Attributes.sourceFile())
                .map(source -> source.sourceFile().stringValue())
                .orElse(name);
        return new Refusal(Gate.printable(file), 0, saw, expected);
    }

    private static String simpleName(String fileName) {
        return fileName.substring(0, fileName.length() - ".java".length());
    }
}
