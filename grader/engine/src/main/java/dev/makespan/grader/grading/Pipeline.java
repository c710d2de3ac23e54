package dev.makespan.grader.grading;

import dev.makespan.grader.admitting.Admission.Admitted;
import dev.makespan.grader.admitting.Admission.Refused;
import dev.makespan.grader.admitting.Gate;
import dev.makespan.grader.admitting.Refusal;
import dev.makespan.grader.compiling.Compilation;
import dev.makespan.grader.compiling.Compilation.Compiled;
import dev.makespan.grader.compiling.SubmissionCompiler;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.inspecting.Inspector;
import dev.makespan.grader.running.ItemRun;
import dev.makespan.grader.running.Job;
import dev.makespan.grader.running.Workers;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.GraderInfo;
import dev.makespan.grader.verdict.Report;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Grading on one screen: files, gate, compiler, rules and workers, sheet. */
final class Pipeline implements Grader {
    private final GraderOptions options;
    private final GraderInfo info = GraderVersion.info();
    private final CompiledExercises exercises = new CompiledExercises();
    private final Gate gate = new Gate();
    private final SubmissionCompiler compiler;
    private final Inspector inspector;
    private final Workers workers;

    Pipeline(GraderOptions options) {
        this.options = options;
        this.compiler = new SubmissionCompiler(options.sourceCpuLimit());
        this.inspector = new Inspector(options.sourceCpuLimit());
        this.workers = Workers.open(options.workers());
        workers.warmUp();
    }

    @Override
    public Report grade(Submission submission, List<Exercise> chosen) {
        return new Report(info, submission.id(), AtOnce.map(chosen, exercise -> grade(submission, exercise)));
    }

    private ExerciseReport grade(Submission submission, Exercise exercise) {
        CompiledExercise ready = exercises.of(exercise);
        var sheet = new Sheet(exercise, ready.classes().items());
        try {
            return switch (gate.admit(exercise, Submissions.filesFor(submission, exercise))) {
                case Refused(List<Refusal> reasons) -> sheet.refused(reasons);
                case Admitted admitted ->
                    switch (compiler.compile(admitted.sources(), ready.classPath())) {
                        case Compilation.Refused(var errors) -> sheet.notCompiled(errors);
                        case Compiled compiled -> judge(admitted, compiled, ready, sheet);
                    };
            };
        } catch (IOException e) {
            return sheet.unreadable(e.getMessage());
        }
    }

    private ExerciseReport judge(Admitted admitted, Compiled compiled, CompiledExercise ready, Sheet sheet) {
        List<Refusal> strays = gate.check(admitted.sources().exercise(), compiled.classes());
        if (!strays.isEmpty()) {
            return sheet.refused(strays);
        }
        CompletableFuture<List<Finding>> findings = options.findings()
                ? CompletableFuture.supplyAsync(() -> inspector.inspect(admitted.sources(), compiled.facts()))
                : CompletableFuture.completedFuture(List.of());
        List<ItemRun> runs = workers.run(
                new Job(ready.classes(), compiled.classes(), ready.classes().items(), options.seed()));
        return sheet.of(runs, admitted, findings.join());
    }

    @Override
    public void close() {
        workers.close();
        exercises.close();
    }
}
