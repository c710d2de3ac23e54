package dev.makespan.grader.running;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.stream.Collectors;

/**
 * A class of a stub, or a member of one, as the tests use it.
 *
 * @param owner the binary name of the class
 * @param name the member's name; empty for the class itself
 * @param descriptor the member's; empty for the class itself
 * @param isStatic whether it is used without an object
 */
record StubMember(String owner, String name, String descriptor, boolean isStatic) {

    static StubMember type(String owner) {
        return new StubMember(owner, "", "", false);
    }

    boolean isType() {
        return name.isEmpty();
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    boolean isConstructor() {
        return name.equals(ConstantDescs.INIT_NAME);
    }

    /** As one would write it in Java, without packages: {@code List gather(long[])}. */
    String written() {
        if (isType()) {
            return "class " + simple(owner);
        }
        if (!isMethod()) {
            return (isStatic ? "static " : "") + simple(ClassDesc.ofDescriptor(descriptor)) + " " + name;
        }
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(descriptor);
        String parameters =
                type.parameterList().stream().map(StubMember::simple).collect(Collectors.joining(", ", "(", ")"));
        return isConstructor()
                ? lastName(owner) + parameters
                : (isStatic ? "static " : "") + simple(type.returnType()) + " " + name + parameters;
    }

    /** A class name without its package: {@code Burgers.Order}. */
    static String simple(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static String simple(ClassDesc type) {
        return type.displayName().replace('$', '.');
    }

    private static String lastName(String binaryName) {
        String simple = simple(binaryName);
        return simple.substring(simple.lastIndexOf('.') + 1);
    }
}
