package dev.makespan.grader.compiling;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** One file of a submission, as javac reads it. Its name is its path within the exercise's folder. */
final class SubmittedFile extends SimpleJavaFileObject {
    private final String path;
    private final String text;
    private final String packageName;

    /**
     * @param root the package that the exercise's folder stands for
     * @param path within the exercise's folder, separated by slashes; a sub-folder is a sub-package
     */
    SubmittedFile(String root, String path, String text) {
        super(address(root + "/" + path), Kind.SOURCE);
        this.path = path;
        this.text = text;
        int name = path.lastIndexOf('/');
        this.packageName =
                name < 0 ? root : root + "." + path.substring(0, name).replace('/', '.');
    }

    private static URI address(String path) {
        try {
            return new URI("submission", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the path of a file: " + path, e);
        }
    }

    /** The package that a file at this path must declare. */
    String packageName() {
        return packageName;
    }

    @Override
    public String getName() {
        return path;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
