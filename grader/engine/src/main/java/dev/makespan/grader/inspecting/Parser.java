package dev.makespan.grader.inspecting;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;

/** JavaParser, for text that javac accepts, and only as far as it is up to the text. */
public final class Parser {
    /** Shared by all parsers, which is safe as long as nobody changes it. Without tokens no node knows its place. */
    private static final ParserConfiguration CONFIGURATION =
            new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25).setAttributeComments(false);

    private Parser() {}

    /** A file that the rules cannot read; the message says why, as the end of a sentence. */
    public static final class NotAnalysed extends Exception {
        private static final long serialVersionUID = 1;

        NotAnalysed(String reason) {
            super(reason);
        }
    }

    /**
     * @param text without unicode escapes
     */
    public static CompilationUnit parse(String text) throws NotAnalysed {
        var tooMuch = Nesting.tooMuchIn(text);
        if (tooMuch.isPresent()) {
            throw new NotAnalysed(tooMuch.get());
        }
        try {
            // One parser a file: a shared one mixes up files that are parsed at the same time.
            return new JavaParser(CONFIGURATION)
                    .parse(text)
                    .getResult()
                    .filter(Parser::isComplete)
                    .orElseThrow(() -> new NotAnalysed("it uses Java that the source rules do not know yet"));
        } catch (StackOverflowError e) {
            throw new NotAnalysed("its expressions stand too deep in each other");
        }
    }

    /** JavaParser patches over what it does not know, and complains about some things that are right. */
    private static boolean isComplete(CompilationUnit unit) {
        return unit.findFirst(Node.class, node -> node.getParsed() == Node.Parsedness.UNPARSABLE)
                .isEmpty();
    }
}
