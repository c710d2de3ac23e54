package dev.makespan.grader.compiling;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.makespan.grader.exercise.LineTable;
import dev.makespan.grader.exercise.TypeFacts;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What javac found out while it checked the types, as plain names: it keeps nothing of the compiler alive. */
final class JavacFacts implements TypeFacts {
    /**
     * Deeper code, which nobody writes, stays unknown: javac finds where an expression ends by walking all that it
     * holds, which would make the whole quadratic.
     */
    private static final int DEEPEST = 2_000;

    private record Place(String file, Range range) {}

    private final Map<Place, String> owners = new HashMap<>();
    private final Map<Place, String> types = new HashMap<>();
    private final Map<Place, Set<String>> thrown = new HashMap<>();
    private final Map<Place, Variable> variables = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    private final boolean mayHaveErrors;

    private JavacFacts(boolean mayHaveErrors) {
        this.mayHaveErrors = mayHaveErrors;
    }

    /**
     * @param units analysed without error, and no classes generated of them yet
     */
    static TypeFacts of(JavacTask task, List<CompilationUnitTree> units) throws IOException {
        return of(task, units, false);
    }

    /**
     * @param units analysed as far as possible, and no classes generated of them yet
     */
    static TypeFacts asFarAsKnown(JavacTask task, List<CompilationUnitTree> units) throws IOException {
        return of(task, units, true);
    }

    private static TypeFacts of(JavacTask task, List<CompilationUnitTree> units, boolean mayHaveErrors)
            throws IOException {
        var facts = new JavacFacts(mayHaveErrors);
        var known = new HashMap<VariableElement, Variable>();
        for (CompilationUnitTree unit : units) {
            facts.new Gatherer(task, unit, known).scan(unit, null);
        }
        return facts;
    }

    @Override
    public @Nullable String ownerOf(String file, Range range) {
        return owners.get(new Place(file, range));
    }

    @Override
    public @Nullable String typeOf(String file, Range range) {
        return types.get(new Place(file, range));
    }

    @Override
    public Set<String> thrownBy(String file, Range range) {
        return thrown.getOrDefault(new Place(file, range), Set.of());
    }

    @Override
    public @Nullable Variable variableAt(String file, Range range) {
        return variables.get(new Place(file, range));
    }

    @Override
    public boolean isA(String type, String ancestor) {
        return type.equals(ancestor) || ancestors.getOrDefault(type, Set.of()).contains(ancestor);
    }

    /** Walks one file and notes down every expression and class declaration. */
    private final class Gatherer extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Trees trees;
        private final Types typeUtils;
        private final Elements elementUtils;
        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final String file;
        private final LineTable lines;
        private final Map<VariableElement, Variable> known;
        private int depth;

        Gatherer(JavacTask task, CompilationUnitTree unit, Map<VariableElement, Variable> known) throws IOException {
            this.trees = Trees.instance(task);
            this.typeUtils = task.getTypes();
            this.elementUtils = task.getElements();
            this.positions = trees.getSourcePositions();
            this.unit = unit;
            this.file = unit.getSourceFile().getName();
            this.lines = new LineTable(unit.getSourceFile().getCharContent(true));
            this.known = known;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (depth == DEEPEST) {
                return null;
            }
            if (tree instanceof ExpressionTree || tree instanceof ClassTree) {
                noteIfKnown(new TreePath(getCurrentPath(), tree), tree);
            }
            depth++;
            try {
                return super.scan(tree, nothing);
            } finally {
                depth--;
            }
        }

        /** Over a class that is missing javac stumbles when it is asked, and not before. */
        private void noteIfKnown(TreePath path, Tree tree) {
            try {
                note(path, tree);
            } catch (RuntimeException | AssertionError e) {
                if (!mayHaveErrors) {
                    throw e;
                }
            }
        }

        private void note(TreePath path, Tree tree) {
            long start = positions.getStartPosition(unit, tree);
            long end = positions.getEndPosition(unit, tree);
            if (start < 0 || end <= start) {
                return; // not in the text: the compiler added it
            }
            var place = new Place(file, lines.range((int) start, (int) end));
            put(types, place, nameOf(trees.getTypeMirror(path)));
            if ((tree instanceof IdentifierTree || tree instanceof MemberSelectTree)
                    && trees.getElement(path) instanceof VariableElement element) {
                noteVariable(place, element);
            }
            if (tree instanceof MethodInvocationTree call) {
                noteCallee(place, path);
                noteThrown(place, trees.getTypeMirror(new TreePath(path, call.getMethodSelect())));
            } else if (tree instanceof MemberReferenceTree || tree instanceof NewClassTree) {
                noteCallee(place, path);
                if (trees.getElement(path) instanceof ExecutableElement callee) {
                    noteThrown(place, callee.asType());
                }
            }
        }

        private void noteVariable(Place place, VariableElement element) {
            VariableKind kind = switch (element.getKind()) {
                case FIELD, ENUM_CONSTANT -> VariableKind.FIELD;
                case PARAMETER -> VariableKind.PARAMETER;
                default -> VariableKind.LOCAL;
            };
            Variable variable = known.get(element);
            if (variable == null) {
                boolean field = kind == VariableKind.FIELD && element.getEnclosingElement() instanceof TypeElement;
                String owner = field ? nameOf(element.getEnclosingElement().asType()) : null;
                String name = element.getSimpleName().toString();
                // `this` and `super` are variables to javac, and the length of an array is a field of nobody.
                if (name.equals("this") || name.equals("super")) {
                    return;
                }
                variable =
                        new Variable(kind, name, owner, nameOf(element.asType()), element.getModifiers(), known.size());
                known.put(element, variable);
            }
            variables.put(place, variable);
        }

        private void noteCallee(Place place, TreePath path) {
            if (trees.getElement(path) instanceof ExecutableElement callee
                    && callee.getEnclosingElement() instanceof TypeElement owner) {
                put(owners, place, nameOf(owner.asType()));
            }
        }

        private void noteThrown(Place place, @Nullable TypeMirror callee) {
            if (callee instanceof ExecutableType method
                    && !method.getThrownTypes().isEmpty()) {
                var names = new LinkedHashSet<String>();
                for (TypeMirror type : method.getThrownTypes()) {
                    String name = nameOf(type);
                    if (name != null) {
                        names.add(name);
                    }
                }
                thrown.put(place, names);
            }
        }

        private static void put(Map<Place, String> map, Place place, @Nullable String name) {
            if (name != null) {
                map.put(place, name);
            }
        }

        /** The name of the erased type, its ancestors noted; null for what is no type of a value. */
        private @Nullable String nameOf(@Nullable TypeMirror type) {
            if (type == null) {
                return null;
            }
            return switch (type.getKind()) {
                case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID ->
                    type.getKind().name().toLowerCase(Locale.ROOT);
                case ARRAY, DECLARED, TYPEVAR, INTERSECTION, UNION, WILDCARD -> nameOfErased(typeUtils.erasure(type));
                default -> null;
            };
        }

        private @Nullable String nameOfErased(TypeMirror type) {
            return switch (type) {
                case ArrayType array -> {
                    String component = nameOf(array.getComponentType());
                    yield component == null ? null : component + "[]";
                }
                case DeclaredType declared
                when declared.asElement() instanceof TypeElement element -> {
                    String name = nameOf(element);
                    noteAncestors(name, type);
                    yield name;
                }
                default -> null;
            };
        }

        private String nameOf(TypeElement element) {
            boolean reachable = element.getNestingKind() == NestingKind.TOP_LEVEL
                    || element.getNestingKind() == NestingKind.MEMBER
                            && !element.getQualifiedName().isEmpty();
            return (reachable ? element.getQualifiedName() : elementUtils.getBinaryName(element)).toString();
        }

        private void noteAncestors(String name, TypeMirror type) {
            if (ancestors.containsKey(name)) {
                return;
            }
            var all = new HashSet<String>();
            ancestors.put(name, all);
            for (TypeMirror parent : typeUtils.directSupertypes(type)) {
                String parentName = nameOf(parent);
                if (parentName != null) {
                    all.add(parentName);
                    all.addAll(ancestors.getOrDefault(parentName, Set.of()));
                }
            }
        }
    }
}
