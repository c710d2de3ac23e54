package dev.makespan.bubble.rewriting;

import java.util.Set;

/** What is known of the JDK's classes by their names. */
final class Jdk {
    /** Collections that do not synchronise, and what else is often shared by mistake; and the interfaces they come by. */
    private static final Set<String> CONTENTS = Set.of(
            "java/util/Collection",
            "java/util/SequencedCollection",
            "java/util/List",
            "java/util/AbstractList",
            "java/util/ArrayList",
            "java/util/LinkedList",
            "java/util/Queue",
            "java/util/Deque",
            "java/util/ArrayDeque",
            "java/util/PriorityQueue",
            "java/util/Map",
            "java/util/SequencedMap",
            "java/util/SortedMap",
            "java/util/NavigableMap",
            "java/util/AbstractMap",
            "java/util/HashMap",
            "java/util/LinkedHashMap",
            "java/util/TreeMap",
            "java/util/WeakHashMap",
            "java/util/IdentityHashMap",
            "java/util/EnumMap",
            "java/util/Set",
            "java/util/SequencedSet",
            "java/util/SortedSet",
            "java/util/NavigableSet",
            "java/util/HashSet",
            "java/util/LinkedHashSet",
            "java/util/TreeSet",
            "java/util/BitSet",
            "java/util/StringJoiner",
            "java/lang/StringBuilder");

    private static final Set<String> READERS = Set.of(
            "get",
            "getOrDefault",
            "getFirst",
            "getLast",
            "size",
            "isEmpty",
            "iterator",
            "descendingIterator",
            "listIterator",
            "forEach",
            "stream",
            "parallelStream",
            "peek",
            "peekFirst",
            "peekLast",
            "element",
            "first",
            "last",
            "firstKey",
            "lastKey",
            "firstEntry",
            "lastEntry",
            "indexOf",
            "lastIndexOf",
            "toArray",
            "toString",
            "hashCode",
            "equals",
            "keySet",
            "values",
            "entrySet",
            "navigableKeySet",
            "descendingMap",
            "descendingSet",
            "descendingKeySet",
            "subList",
            "subSet",
            "subMap",
            "headSet",
            "tailSet",
            "headMap",
            "tailMap",
            "floor",
            "ceiling",
            "higher",
            "lower",
            "floorKey",
            "ceilingKey",
            "higherKey",
            "lowerKey",
            "floorEntry",
            "ceilingEntry",
            "higherEntry",
            "lowerEntry",
            "spliterator",
            "comparator",
            "reversed",
            "clone",
            "charAt",
            "length",
            "substring",
            "cardinality",
            "nextSetBit",
            "nextClearBit");

    /** Methods that read the one collection that they are given; the wrappers of {@code Collections} only keep it. */
    private static final Set<String> COPYING =
            Set.of("copyOf", "addAll", "putAll", "containsAll", "removeAll", "retainAll", "<init>");

    private static final Set<String> OF_ONE_COLLECTION = Set.of("(Ljava/util/Collection;)", "(Ljava/util/Map;)");

    /** What reports all its own synchronisation, as {@link JdkSynchronisation} rewrites it. */
    private static final Set<String> REPORTING = Set.of("java/lang/Thread", "java/util/Timer", "java/util/Vector");

    private Jdk() {}

    static boolean isPartOf(String type) {
        return type.startsWith("java/")
                || type.startsWith("javax/")
                || type.startsWith("jdk/")
                || type.startsWith("sun/");
    }

    static boolean hasContents(String type) {
        return CONTENTS.contains(type);
    }

    static boolean readsContents(String method) {
        return READERS.contains(method) || method.startsWith("contains");
    }

    /** Whether a method of a collection, or one that makes a collection, reads all of its only argument. */
    static boolean copiesItsArgument(String type, String method, String signature) {
        return COPYING.contains(method)
                && type.startsWith("java/util/")
                && OF_ONE_COLLECTION.contains(signature.substring(0, signature.indexOf(')') + 1));
    }

    static boolean reportsItself(String type) {
        return type.startsWith("java/util/concurrent/") || REPORTING.contains(type);
    }
}
