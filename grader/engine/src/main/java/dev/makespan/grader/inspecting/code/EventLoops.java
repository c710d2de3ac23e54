package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.SubmittedCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise says of its event loop, by two annotations that it declares itself: {@code @Blocking} on a method
 * that makes its caller wait, and {@code @RunsOnLoop} on a method that the loop calls or a parameter that it runs. On a
 * type, an annotation goes for all its methods.
 */
public final class EventLoops {
    private static final String BLOCKING = "Blocking";
    private static final String RUNS_ON_LOOP = "RunsOnLoop";

    /** A method of a type, by its number of parameters; {@code position} is that of an annotated parameter. */
    private record Mark(String type, String method, int parameters, int position) {}

    private final List<Mark> blocking = new ArrayList<>();
    private final List<Mark> onLoop = new ArrayList<>();
    private final List<Mark> givenToLoop = new ArrayList<>();

    /** What the submission's own declarations and the provided ones say. */
    public static EventLoops of(SubmittedCode submission) {
        return submission.once(EventLoops.class, EventLoops::new);
    }

    private EventLoops(SubmittedCode submission) {
        submission.provided().forEach(this::read);
        submission.files().forEach(file -> read(file.tree()));
    }

    private void read(CompilationUnit unit) {
        for (TypeDeclaration<?> type : unit.findAll(TypeDeclaration.class)) {
            String name = type.getFullyQualifiedName().orElse("");
            for (MethodDeclaration method : type.getMethods()) {
                var mark = new Mark(
                        name, method.getNameAsString(), method.getParameters().size(), -1);
                if (isMarked(type, BLOCKING) || isMarked(method, BLOCKING)) {
                    blocking.add(mark);
                }
                if (isMarked(type, RUNS_ON_LOOP) || isMarked(method, RUNS_ON_LOOP)) {
                    onLoop.add(mark);
                }
                for (Parameter parameter : method.getParameters()) {
                    if (isMarked(parameter, RUNS_ON_LOOP)) {
                        int position = method.getParameters().indexOf(parameter);
                        givenToLoop.add(new Mark(name, mark.method(), mark.parameters(), position));
                    }
                }
            }
        }
    }

    private static boolean isMarked(NodeWithAnnotations<?> declaration, String annotation) {
        return declaration.getAnnotations().stream()
                .anyMatch(found -> found.getName().getIdentifier().equals(annotation));
    }

    public boolean isEmpty() {
        return onLoop.isEmpty() && givenToLoop.isEmpty();
    }

    /** Whether a call of this method makes the caller wait; a negative number of arguments is an unknown one. */
    public boolean blocks(SourceFile file, @Nullable String owner, String method, int arguments) {
        return has(blocking, file, owner, method, arguments);
    }

    /** Whether the loop calls this method. */
    public boolean calls(SourceFile file, @Nullable String owner, String method, int parameters) {
        return has(onLoop, file, owner, method, parameters);
    }

    /** Whether the loop calls the one method of this functional interface. */
    public boolean callsFunction(SourceFile file, @Nullable String type) {
        return onLoop.stream().anyMatch(mark -> file.isA(type, mark.type()));
    }

    /** Whether the loop runs the argument at this position of a call. */
    public boolean runsArgument(SourceFile file, @Nullable String owner, String method, int arguments, int position) {
        return givenToLoop.stream()
                .anyMatch(mark -> mark.position() == position && matches(mark, file, owner, method, arguments));
    }

    /** Whether tasks given to an executor of this type run on the loop. */
    public boolean isLoop(SourceFile file, @Nullable String executor) {
        return runsArgument(file, executor, "execute", 1, 0);
    }

    private static boolean has(
            List<Mark> marks, SourceFile file, @Nullable String type, String method, int parameters) {
        return marks.stream().anyMatch(mark -> matches(mark, file, type, method, parameters));
    }

    private static boolean matches(Mark mark, SourceFile file, @Nullable String type, String method, int parameters) {
        return mark.method().equals(method)
                && (parameters < 0 || mark.parameters() == parameters)
                && file.isA(type, mark.type());
    }
}
