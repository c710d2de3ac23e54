package dev.makespan.grader.compiling;

import java.util.List;

/**
 * Says javac's errors as a tutor would: what is wrong here, and where to begin. Errors that students of concurrency
 * seldom meet stay in javac's own words.
 */
final class StudentWords {
    static final String OUT_OF_TIME =
            "The Java compiler did not come to an end with this file: something in it is far too"
                    + " big or too deeply nested.";

    /** Where the classes of these exercises come from: a missing import from there is suggested by name. */
    private static final List<String> KNOWN_PACKAGES = List.of(
            "java.util.concurrent",
            "java.util",
            "java.util.concurrent.atomic",
            "java.util.concurrent.locks",
            "java.util.function",
            "java.util.stream",
            "java.time",
            "java.io",
            "java.nio.file");

    private StudentWords() {}

    static String ofCrash(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case StackOverflowError _ ->
                "The Java compiler cannot follow this file: something in it, such as brackets, operators or a chain of"
                        + " calls, is nested thousands of levels deep.";
            case OutOfMemoryError _ ->
                "The Java compiler ran out of memory on this file: something in it is far too big.";
            default -> "The Java compiler itself failed on this file. Undo your last change and try again.";
        };
    }

    static String of(JavacError error) {
        return switch (error.code()) {
            // Exceptions
            case "unreported.exception.need.to.catch.or.throw" -> uncaught(error);
            case "unreported.exception.implicit.close" ->
                "Leaving this `try` closes `%s`, and that can throw %s: catch it, or add `throws %2$s` to the method."
                        .formatted(error.find("variable '(.+?)'"), exception(error));
            case "unreported.exception.default.constructor" ->
                "The constructor that runs here can throw %s: write one that catches or declares it."
                        .formatted(exception(error));
            case "incompatible.thrown.types.in.mref" ->
                "%s can throw %s, and there is no way to pass that on here: write a lambda that catches it."
                        .formatted(error.quoted("This method"), error.find("thrown types (.+?) in"));
            case "except.never.thrown.in.try" ->
                "Nothing in this `try` can throw %s, so there is nothing to catch: remove this `catch`."
                        .formatted(error.find("exception (\\S+) is never"));
            case "except.already.caught" ->
                "An earlier `catch` takes every %s already: put the more special exception first."
                        .formatted(error.find("exception (\\S+) has"));
            case "override.meth.doesnt.throw" ->
                "This method may not throw %s, because the method it stands in for does not: catch it inside."
                        .formatted(error.find("does not throw (\\S+)"));

            // Variables
            case "cant.ref.non.effectively.final.var" ->
                ("`%s` is used in %s, so it may be given a value only once. Copy the value to a new variable that never"
                                + " changes, and use that one inside.")
                        .formatted(error.source(), error.find("referenced from (.+?) must"));
            case "var.might.not.have.been.initialized" ->
                "`%s` may have no value yet at this point: give it one on every way that leads here."
                        .formatted(error.find("variable (\\S+)"));
            case "cant.assign.val.to.var", "var.might.already.be.assigned", "var.might.be.assigned.in.loop" ->
                "`%s` is final: it can be given a value only once.".formatted(error.find("variable (\\S+)"));
            case "var.not.initialized.in.default.constructor" ->
                "`%s` is final and never gets a value: give it one here or in a constructor."
                        .formatted(error.find("variable (\\S+)"));
            case "already.defined" ->
                "There already is a %s: one of the two needs another name.".formatted(error.find("^(.+?) is already"));
            case "cant.infer.local.var.type" ->
                "`var` cannot tell the type of `%s` here: write the type instead."
                        .formatted(error.find("local variable (\\S+)"));

            // Names
            case "cant.resolve", "cant.resolve.args", "cant.resolve.location", "cant.resolve.location.args" ->
                missingName(error);
            case "doesnt.exist" ->
                "There is no package `%s` that your code could use: check the spelling of the name."
                        .formatted(error.find("package (\\S+) does"));
            case "package.not.visible" ->
                "%s is internal to the JDK and closed to your code.".formatted(error.quoted("This package"));
            case "is.preview", "preview.feature.disabled", "preview.feature.disabled.plural" ->
                "%s a preview of a later Java, which is switched off here: solve this without it."
                        .formatted(error.find("^(.+? (?:is|are)) a preview"));
            case "report.access" ->
                "`%s` is private to %s, so this class cannot use it."
                        .formatted(error.find("^(\\S+) has"), error.find(" in (.+)"));
            case "non-static.cant.be.ref" ->
                "A static method belongs to no object, so it has no %s to use: make that static too, or this not."
                        .formatted(error.find("^non-static (?:variable (?=this))?(.+?) cannot"));

            // Types
            case "prob.found.req" -> misfit(error);
            case "cant.apply.symbol" ->
                "The %s takes %s, and here it is given %s."
                        .formatted(error.find("^(.+?) in "), arguments(error, "required"), arguments(error, "found"));
            case "cant.apply.symbols" ->
                "There is no %s that can be called with these arguments.%s"
                        .formatted(
                                error.find("^no suitable (\\w+ found for \\w+)").replace(" found for", ""),
                                inside(error));
            case "cant.deref" -> notAnObject(error);
            case "void.not.allowed.here" -> nothingGivenBack(error);
            case "operator.cant.be.applied" ->
                "The operator %s does not work on a value of type %s."
                        .formatted(error.find("operator ('.+?')"), error.find("operand type (.+?) for"));
            case "operator.cant.be.applied.1" ->
                "The operator %s does not work between the types %s and %s."
                        .formatted(
                                error.find("operator ('.+?')"),
                                error.find("first type: +(.+)"),
                                error.find("second type: +(.+)"));
            case "type.found.req" ->
                "`%s` is a primitive type, and an object is needed here (for numbers: Integer, Long or Double)."
                        .formatted(error.find("found: +(.+)"));
            case "foreach.not.applicable.to.type" ->
                "A for-each loop goes over an array or a collection, and this is of type %s."
                        .formatted(error.find("found: +(.+)"));
            case "array.req.but.found" ->
                "Square brackets are for arrays, and this is of type %s.".formatted(error.find("but (.+?) found"));
            case "abstract.cant.be.instantiated" ->
                "%s is abstract, so `new` cannot make one: look for a class that implements it, or a method that does."
                        .formatted(error.find("^(\\S+) is abstract"));

            // Classes and methods
            case "does.not.override.abstract" ->
                "%s does not have the method `%s` that %s asks for: compare name and parameters letter by letter."
                        .formatted(
                                error.find("^(.+?) is not abstract"),
                                error.find("abstract method (.+) in "),
                                error.find(".* in (.+)$"));
            case "override.weaker.access" ->
                "This method must be as open as the one it stands in for: begin it with `%s`."
                        .formatted(error.find("was (\\w+)"));
            case "method.does.not.override.superclass" ->
                "`@Override` says that the class or interface above has a method of this name and these parameters, and"
                        + " it has none: compare them letter by letter.";
            case "missing.meth.body.or.decl.abstract" -> "This method has no body: replace its `;` by `{ ... }`.";
            case "invalid.meth.decl.ret.type.req" ->
                "The type is missing in front of this method's name: what it returns, or `void`.";
            case "class.public.should.be.in.file" ->
                "A public class must be in a file of the same name: %s".formatted(error.sentence());

            // Flow
            case "missing.ret.stmt" ->
                "This method can reach its end without returning a value: every way through it needs a `return`, also"
                        + " the ways through its loops and `catch` blocks.";
            case "unreachable.stmt" ->
                "This line can never run: what stands before it always leaves (`return`, `throw`, `break`) or has no"
                        + " end.";
            case "not.exhaustive", "not.exhaustive.statement" ->
                "This `switch` does not say what to do in every case: add the missing ones, or a `default`.";
            case "break.outside.switch.loop", "cont.outside.loop" ->
                "There is no loop around this line to leave or to continue%s."
                        .formatted(error.inLambda() ? ": a lambda is a method of its own" : "");

            // Punctuation
            case "expected", "expected2", "expected3", "expected4" -> expected(error);
            case "premature.eof" -> "The file ends too early: somewhere above, a closing `}` or `)` is missing.";
            case "illegal.start.of.expr", "illegal.start.of.type", "illegal.start.of.stmt" ->
                "Java cannot read on from here. Look right before: a bracket, a comma or an operator is missing or too"
                        + " many.";
            case "not.stmt" ->
                "This does nothing on its own: perhaps it is half of a line, or the `(...)` of a call is missing.";
            case "else.without.if" -> "This `else` has no `if` before it: often a bracket was closed too early.";
            case "catch.without.try", "finally.without.try", "try.without.catch.finally.or.resource.decls" ->
                "`try` and `catch` belong together: one must follow the other's closing bracket.";
            case "orphaned" -> "This stands outside of a `switch`: often a bracket was closed too early.";
            case "unclosed.str.lit" -> "This text has no end: its closing quotation mark is missing on this line.";
            case "unclosed.char.lit", "empty.char.lit" ->
                "Single quotes hold exactly one character. For a text, use double quotes.";
            case "illegal.char" -> "The character %s has no meaning here.".formatted(error.find("character: (.+)"));
            case "int.number.too.large" ->
                "This number is too large for an int: write an `L` behind it, and use the type long.";

            default -> error.sentence();
        };
    }

    private static String uncaught(JavacError error) {
        String thrower = error.source().startsWith("throw ") ? "This line" : error.quoted("This call");
        return error.inLambda()
                ? ("%s can throw %s, and this lambda has no way to pass it on: catch it inside the lambda. (A Callable"
                                + " may throw it; a Runnable, Supplier or Function may not.)")
                        .formatted(thrower, exception(error))
                : "%s can throw %s: catch it here, or add `throws %2$s` to the method and leave it to the caller."
                        .formatted(thrower, exception(error));
    }

    private static String exception(JavacError error) {
        return error.find("unreported exception (\\w+)");
    }

    private static String missingName(JavacError error) {
        String kind = error.find("symbol: +(\\w+)");
        String name = error.find("symbol: +\\w+ (.+)");
        boolean namedLikeClass =
                Character.isUpperCase(name.charAt(0)) && name.chars().anyMatch(Character::isLowerCase);
        if (kind.equals("class") || kind.equals("variable") && namedLikeClass) {
            return missingClass(name);
        }
        if (error.has("location: +variable")) {
            return "There is no %s `%s` on `%s`, which is of type %s: check its spelling%s."
                    .formatted(
                            kind.equals("variable") ? "field" : kind,
                            name,
                            error.find("location: +variable (\\S+)"),
                            error.find("of type (.+)"),
                            kind.equals("variable") ? "" : " and its parameters");
        }
        return kind.equals("variable")
                ? ("There is no variable `%s` here: check its spelling, and that it is declared above, within the same"
                                + " brackets.")
                        .formatted(name)
                : "There is no %s `%s` in %s: check its spelling and its parameters."
                        .formatted(kind, name, error.find("location: +\\w+ (.+)"));
    }

    private static String missingClass(String name) {
        for (String candidate : KNOWN_PACKAGES) {
            String file = candidate.replace('.', '/') + "/" + name + ".class";
            if (ClassLoader.getPlatformClassLoader().getResource(file) != null) {
                return "Java does not know `%s` here: add `import %s.%1$s;` at the top of the file."
                        .formatted(name, candidate);
            }
        }
        return "Java does not know a class `%s`: check the spelling (capital letters count) and the imports."
                .formatted(name);
    }

    private static String misfit(JavacError error) {
        if (error.has("types: void cannot be converted")) {
            return nothingGivenBack(error);
        }
        if (error.has("lossy conversion")) {
            return "A %s does not always fit into %s: use the larger type for the variable as well."
                    .formatted(error.find("from (\\w+) to"), error.find("to (\\w+)"));
        }
        if (error.has("unexpected return value")) {
            return error.inLambda()
                    ? "This lambda must not give a value back: whoever runs it takes none."
                    : "This method is void, so it cannot return a value: change its type, or write only `return;`.";
        }
        if (error.has("missing return value")) {
            return error.inLambda() || error.has("lambda")
                    ? "This lambda must give a value back on every way through it."
                    : "This method must return a value: write it behind `return`.";
        }
        if (error.has("is not a functional interface")) {
            return "A lambda cannot be a value of type %s: it needs an interface with one method, such as Runnable."
                    .formatted(error.find("(?:types|mismatch): (.+?) is not a functional"));
        }
        if (error.has("cannot be converted to")) {
            return doNotFit(
                    error.find("(?:types: |expression\\s+)(.+?) cannot be converted"), error.find("converted to (.+)"));
        }
        if (error.has("so that .+ conforms to")) {
            return doNotFit(error.find("so that (.+?) conforms"), error.find("conforms to (.+)"));
        }
        if (error.has("equality constraints")) {
            return doNotFit(error.find("lower bounds: +(.+)"), error.find("equality constraints: +(.+)"));
        }
        return error.sentence();
    }

    private static String nothingGivenBack(JavacError error) {
        return ("%s gives nothing back (it is void), so there is nothing to use here. To hand over the action itself, to"
                        + " be run later, give a lambda.")
                .formatted(error.quoted("This call"));
    }

    private static String arguments(JavacError error, String which) {
        String list = error.find(which + ": +(.+)");
        return list.equals("no arguments") ? "nothing" : "(" + list.replace(",", ", ") + ")";
    }

    private static String doNotFit(String found, String needed) {
        String sentence = "Here is a value of type %s, and %s is needed.".formatted(found, needed);
        boolean promise = found.matches("(Completable)?Future<.*") && !needed.contains("Future<");
        return promise ? sentence + " A future is a promise of a value: the value itself comes later." : sentence;
    }

    /** What javac says of the arguments of an overloaded method, if a lambda among them is at fault. */
    private static String inside(JavacError error) {
        if (error.has("missing return value") || error.has("lower bounds: +void")) {
            return " The lambda must give a value back.";
        }
        if (error.has("not compatible with a void functional interface")) {
            return " The lambda must do something, such as call a method, and give no value back.";
        }
        return " Compare their number, order and types with what it takes.";
    }

    private static String notAnObject(JavacError error) {
        String type = error.find("^(\\S+) cannot");
        int dot = error.source().lastIndexOf('.');
        return type.equals("void") && dot > 0
                ? "`%s` gives nothing back (it is void), so `%s` cannot be called on its result."
                        .formatted(
                                error.source().substring(0, dot).strip(),
                                error.source().substring(dot).strip())
                : "This is of the primitive type %s, which has no methods and no fields.".formatted(type);
    }

    private static String expected(JavacError error) {
        String what = error.find("^(.+) expected");
        if (what.startsWith("class, interface")) {
            return "Here is code outside of any class: often there is one closing `}` too many above.";
        }
        if (what.startsWith("<identifier>")) {
            return "A name is missing here, or this line stands outside of any method.";
        }
        return "Here, or at the end of the line before, %s is missing.".formatted(what.replace("'", "`"));
    }
}
