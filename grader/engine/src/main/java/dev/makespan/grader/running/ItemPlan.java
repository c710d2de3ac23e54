package dev.makespan.grader.running;

import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.testkit.Item;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads which items an exercise has from the class files of its tests. No code is loaded for that, so that the plan is
 * known before, and whatever, a submission does.
 */
public final class ItemPlan {
    private static final ClassDesc ITEM = Item.class.describeConstable().orElseThrow();

    private ItemPlan() {}

    /**
     * @return the items in the order of the sheet: by task, then as the test class declares them
     * @throws IllegalArgumentException if there is no item, or if two have the same name
     */
    public static List<PlannedItem> of(CompiledClasses tests) {
        var items = new ArrayList<PlannedItem>();
        tests.byName().forEach((name, classFile) -> {
            ClassModel testClass = ClassFile.of().parse(classFile);
            for (MethodModel method : testClass.methods()) {
                annotation(method).ifPresent(annotation -> items.add(item(name, method, annotation)));
            }
        });
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no method of the tests carries @Item");
        }
        var ids = new HashSet<String>();
        for (PlannedItem item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("two items are named " + item.id() + "; an item's name is its id");
            }
        }
        items.sort(Comparator.comparingInt(PlannedItem::task));
        return List.copyOf(items);
    }

    private static Optional<Annotation> annotation(MethodModel method) {
        return method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream())
                .filter(annotation -> annotation.classSymbol().equals(ITEM))
                .findFirst();
    }

    private static PlannedItem item(String testClass, MethodModel method, Annotation annotation) {
        String title = null;
        Kind kind = null;
        int task = 0;
        int points = 0;
        for (var element : annotation.elements()) {
            switch (element.value()) {
                case AnnotationValue.OfString text -> title = text.stringValue();
                case AnnotationValue.OfEnum constant ->
                    kind = Kind.valueOf(constant.constantName().stringValue());
                case AnnotationValue.OfInt number when element.name().equalsString("task") -> task = number.intValue();
                case AnnotationValue.OfInt number -> points = number.intValue();
                default -> {}
            }
        }
        String id = method.methodName().stringValue();
        if (title == null || kind == null) {
            throw new IllegalArgumentException("@Item of " + id + " is not the one this grader knows");
        }
        return new PlannedItem(testClass, id, title, task, kind, points);
    }
}
