package dev.makespan.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code against the plan of the house: which package may use which, and what every package has. */
class HouseTest {
    private static final String GRADER = "dev.makespan.grader.";

    private static JavaClasses house;
    private static JavaClasses engine;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.makespan");
        engine = house.that(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("dev.makespan.grader.."));
        assertThat(engine).isNotEmpty();
    }

    @Test
    void arrowsOfTheEngine() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy(GRADER + "cli..")
                .layer("batch")
                .definedBy(GRADER + "batch..")
                .layer("grading")
                .definedBy(GRADER + "grading..")
                .layer("admitting")
                .definedBy(GRADER + "admitting..")
                .layer("compiling")
                .definedBy(GRADER + "compiling..")
                .layer("inspecting")
                .definedBy(GRADER + "inspecting..")
                .layer("running")
                .definedBy(GRADER + "running..")
                .layer("exercise")
                .definedBy(GRADER + "exercise..")
                .layer("reporting")
                .definedBy(GRADER + "reporting..")
                .layer("verdict")
                .definedBy(GRADER + "verdict..")
                .whereLayer("cli")
                .mayOnlyAccessLayers("grading", "batch", "exercise", "reporting", "verdict")
                .whereLayer("batch")
                .mayOnlyAccessLayers("grading", "exercise", "reporting", "verdict")
                .whereLayer("grading")
                .mayOnlyAccessLayers("admitting", "compiling", "inspecting", "running", "exercise", "verdict")
                .whereLayer("admitting")
                .mayOnlyAccessLayers("exercise", "verdict")
                .whereLayer("compiling")
                .mayOnlyAccessLayers("exercise", "verdict")
                .whereLayer("inspecting")
                .mayOnlyAccessLayers("exercise", "verdict")
                .whereLayer("running")
                .mayOnlyAccessLayers("exercise", "verdict")
                .whereLayer("exercise")
                .mayOnlyAccessLayers("verdict")
                .whereLayer("reporting")
                .mayOnlyAccessLayers("verdict")
                .whereLayer("verdict")
                .mayNotAccessAnyLayer()
                .check(engine);
    }

    @Test
    void everyPackageOfTheEngineIsOnThePlan() {
        classes()
                .should()
                .resideInAnyPackage(List.of(
                                "cli..",
                                "batch..",
                                "grading..",
                                "admitting..",
                                "compiling..",
                                "inspecting..",
                                "running..",
                                "exercise..",
                                "reporting..",
                                "verdict..")
                        .stream()
                        .map(GRADER::concat)
                        .toArray(String[]::new))
                .check(engine);
    }

    @Test
    void noCycles() {
        slices().matching("dev.makespan.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void modulesPointOneWay() {
        noClasses()
                .that()
                .resideInAPackage("dev.makespan.bubble..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.makespan.testkit..", "dev.makespan.grader..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("dev.makespan.bubble..")
                .and()
                .resideOutsideOfPackage("dev.makespan.bubble.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.makespan.bubble.junit..", "org.junit..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("dev.makespan.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.makespan.grader..")
                .check(house);
    }

    @Test
    void onlyItsOwnPackageKnowsTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(GRADER + "inspecting..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.javaparser..")
                .check(engine);
    }

    @Test
    void verdictIsRecordsAndEnums() {
        classes()
                .that()
                .resideInAPackage(GRADER + "verdict..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .check(engine);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        house.getDefaultPackage().getSubpackagesInTree().stream()
                .filter(java -> java.getName().startsWith("dev.makespan."))
                .filter(java -> !java.getClasses().isEmpty())
                .map(JavaPackage::getName)
                .forEach(name -> assertThat(isNullMarked(name))
                        .as(name + " has a @NullMarked package-info")
                        .isTrue());
    }

    private static boolean isNullMarked(String packageName) {
        return house.stream()
                .anyMatch(type -> type.getName().equals(packageName + ".package-info")
                        && type.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }
}
