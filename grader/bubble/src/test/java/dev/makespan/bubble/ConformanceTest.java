package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The table names every public method of {@code java.base} that waits, reads a clock or starts a thread, or {@code
 * exempt.txt} says why it need not. A method that a new JDK brings fails this test by its name.
 */
class ConformanceTest {
    private static final String PROGRAMS = "dev/makespan/bubble/programs/";

    private static JavaBase jdk;
    private static Map<String, JavaBase.Api> timely;

    @BeforeAll
    static void scan() {
        jdk = JavaBase.read();
        timely = jdk.timely();
    }

    /** A line of {@code exempt.txt}: methods that need no row, and why. */
    private record Exemption(String text, Pattern names, boolean exact) {
        static Exemption of(String line) {
            boolean exact = !line.contains("*");
            return new Exemption(line, Pattern.compile(Pattern.quote(line).replace("*", "\\E.*\\Q")), exact);
        }

        /** What is timely by its signature is only exempt by its full name: a pattern would swallow a new sibling. */
        boolean covers(JavaBase.Api api) {
            return (exact || !api.bySignature()) && names.matcher(api.name()).matches();
        }
    }

    private static List<Exemption> exemptions() throws IOException {
        try (InputStream in = ConformanceTest.class.getResourceAsStream("exempt.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Exemption::of)
                    .toList();
        }
    }

    @Test
    void everyTimelyMethodHasARowOrAReason() throws Exception {
        Set<String> named =
                Row.all().stream().flatMap(row -> row.api().stream()).collect(Collectors.toSet());
        List<JavaBase.Api> covered =
                named.stream().map(timely::get).filter(api -> api != null).toList();
        List<Exemption> exemptions = exemptions();
        List<String> missing = timely.values().stream()
                .filter(api -> covered.stream().noneMatch(row -> jdk.overrides(row, api)))
                .filter(api -> exemptions.stream().noneMatch(exemption -> exemption.covers(api)))
                .map(JavaBase.Api::name)
                .toList();
        assertThat(missing).as("methods without a row, or a line in exempt.txt").isEmpty();
    }

    @Test
    void everyNameInTheTableIsAMethodThatTheScanFinds() {
        assertThat(Row.all()).flatExtracting(Row::api).isSubsetOf(timely.keySet());
    }

    @Test
    void everyExemptionIsNeeded() throws Exception {
        Set<String> named =
                Row.all().stream().flatMap(row -> row.api().stream()).collect(Collectors.toSet());
        assertThat(exemptions())
                .allSatisfy(exemption -> assertThat(timely.values())
                        .as(exemption.text())
                        .anyMatch(api -> exemption.covers(api) && !named.contains(api.name())));
    }

    @Test
    void everyRowCallsWhatItNames() throws Exception {
        var wrong = new ArrayList<String>();
        for (Row row : Row.all()) {
            Set<String> calls = new Calls().of(row);
            for (String name : row.api()) {
                JavaBase.Api api = timely.get(name);
                if (api != null && calls.stream().noneMatch(call -> mayReach(call, api))) {
                    wrong.add(row + " does not call " + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether a call can end up in a method: same name and parameters, in the same type, a subtype or a supertype. */
    private static boolean mayReach(String call, JavaBase.Api api) {
        String type = api.key().substring(0, api.key().indexOf('.'));
        String signature = api.key().substring(api.key().indexOf('.') + 1);
        String owner = call.substring(0, call.indexOf('.'));
        return parameters(call.substring(call.indexOf('.') + 1)).equals(parameters(signature))
                && (jdk.supertypes(type).contains(owner) || supertypes(owner).contains(type));
    }

    private static String parameters(String signature) {
        return signature.substring(0, Math.max(0, signature.indexOf(')')));
    }

    private static Set<String> supertypes(String type) {
        if (!type.startsWith(PROGRAMS)) {
            return jdk.supertypes(type);
        }
        try {
            ClassModel model = Calls.parse(type);
            var all = new HashSet<String>();
            model.superclass().ifPresent(above -> all.addAll(supertypes(above.asInternalName())));
            model.interfaces().forEach(above -> all.addAll(supertypes(above.asInternalName())));
            return all;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a program calls: by itself, in its lambdas, its helpers, and the classes it makes. */
    private static final class Calls {
        private final Map<String, ClassModel> parsed = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> calls = new TreeSet<>();

        Set<String> of(Row row) throws IOException {
            String type = row.program().getDeclaringClass().getName().replace('.', '/');
            for (MethodModel method : model(type).methods()) {
                if (method.methodName().equalsString(row.program().getName())) {
                    follow(type, method);
                }
            }
            return calls;
        }

        static ClassModel parse(String type) throws IOException {
            try (InputStream in = ConformanceTest.class.getClassLoader().getResourceAsStream(type + ".class")) {
                return ClassFile.of().parse(in.readAllBytes());
            }
        }

        private ClassModel model(String type) throws IOException {
            ClassModel known = parsed.get(type);
            if (known == null) {
                known = parse(type);
                parsed.put(type, known);
            }
            return known;
        }

        private void follow(String type, MethodModel method) throws IOException {
            if (!seen.add(type + "." + method.methodName() + method.methodType())
                    || method.code().isEmpty()) {
                return;
            }
            for (var element : method.code().get()) {
                switch (element) {
                    case InvokeInstruction call ->
                        called(
                                call.owner().asInternalName(),
                                call.name().stringValue(),
                                call.type().stringValue());
                    case InvokeDynamicInstruction indy -> {
                        for (var argument : indy.bootstrapArgs()) {
                            if (argument instanceof DirectMethodHandleDesc reference) {
                                String owner = reference.owner().descriptorString();
                                called(
                                        owner.substring(1, owner.length() - 1),
                                        reference.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR
                                                ? "<init>"
                                                : reference.methodName(),
                                        reference.lookupDescriptor());
                            }
                        }
                    }
                    case NewObjectInstruction created -> {
                        String made = created.className().asInternalName();
                        if (made.startsWith(PROGRAMS) && made.contains("$")) {
                            implemented(made);
                        }
                    }
                    default -> {
                        // No call.
                    }
                }
            }
        }

        private void called(String owner, String name, String descriptor) throws IOException {
            calls.add(owner + "." + name + descriptor);
            if (owner.startsWith(PROGRAMS) && !owner.endsWith("/Steps")) {
                for (MethodModel method : model(owner).methods()) {
                    if (method.methodName().equalsString(name)
                            && method.methodType().equalsString(descriptor)) {
                        follow(owner, method);
                    }
                }
            }
        }

        /** A class of the program's own: the JDK calls its methods, and those are what they override. */
        private void implemented(String type) throws IOException {
            for (MethodModel method : model(type).methods()) {
                calls.add(type + "." + method.methodName().stringValue()
                        + method.methodType().stringValue());
                follow(type, method);
            }
        }
    }
}
